/** Lists the content root, and gives the lines of a text. */
package dev.postc.compiler.source;
