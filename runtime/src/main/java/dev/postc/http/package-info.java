/** A site over HTTP. */
package dev.postc.http;
