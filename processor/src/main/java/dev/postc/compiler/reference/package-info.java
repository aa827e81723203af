/** The URLs of bodies: where they stand in the source, and whether they lead somewhere. */
package dev.postc.compiler.reference;
