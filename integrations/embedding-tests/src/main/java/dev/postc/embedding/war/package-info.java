/** The same sites in a servlet container's own applications. */
package dev.postc.embedding.war;
