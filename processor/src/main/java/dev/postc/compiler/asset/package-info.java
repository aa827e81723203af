/** The files beside the sources that pages use: what they are, and under which path they go out. */
package dev.postc.compiler.asset;
