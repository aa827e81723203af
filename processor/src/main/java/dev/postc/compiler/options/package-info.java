/** What a compilation depends on besides its sources. */
package dev.postc.compiler.options;
