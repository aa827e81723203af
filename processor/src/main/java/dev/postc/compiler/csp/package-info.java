/** The words of a Content Security Policy, as authors write them. */
package dev.postc.compiler.csp;
