/**
 * Tells what documents need of a browser, and makes their policies (Content Security Policy Level
 * 3) of it.
 */
package dev.postc.compiler.policy;
