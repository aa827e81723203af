/** Writes the Java that gives a site's pages and tags their names. */
package dev.postc.compiler.emit;
