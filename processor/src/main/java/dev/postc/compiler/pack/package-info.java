/**
 * Turns rendered documents into the bytes of a pack. The format is described in {@code
 * dev.postc.pack}, beside its reader.
 */
package dev.postc.compiler.pack;
