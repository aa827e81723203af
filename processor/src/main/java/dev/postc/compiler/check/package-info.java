/** Turns the fields of one source into typed values, or diagnostics. */
package dev.postc.compiler.check;
