/** A site as a handler of Jetty's core server. */
package dev.postc.jetty;
