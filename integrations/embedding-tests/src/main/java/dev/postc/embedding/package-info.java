/** An application with two sites and a page of its own. */
package dev.postc.embedding;
