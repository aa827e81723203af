/**
 * Makes HTML of what is linked: bodies, excerpts, and whole pages in a layout. Content, no bytes
 * yet.
 */
package dev.postc.compiler.render;
