/** The brotli coding, which is made by a native library. */
package dev.postc.compiler.brotli;
