/** Sites in servers that have no adapter of their own. */
package dev.postc.examples;
