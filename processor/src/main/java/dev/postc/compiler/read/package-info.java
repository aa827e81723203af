/** Splits a source into front matter fields and body, each with its place in the text. */
package dev.postc.compiler.read;
