/**
 * A site over HTTP.
 *
 * <p>{@link dev.postc.http.SiteResponder} holds the semantics, whatever the server: a request's
 * method, path, query and header fields in; status, header fields and content out. {@link
 * dev.postc.http.SiteHandler} puts it behind the JDK's own server.
 */
package dev.postc.http;
