/** Problems, where they are, and the one text in which every front end reports them. */
package dev.postc.compiler.diagnostic;
