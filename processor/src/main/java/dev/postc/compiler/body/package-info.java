/**
 * Bodies: parsed, with the places of their parts in the source, and the rules that concern one body
 * alone.
 */
package dev.postc.compiler.body;
