/** What the URLs of sources mean: one answer for those who check them and those who write them. */
package dev.postc.compiler.url;
