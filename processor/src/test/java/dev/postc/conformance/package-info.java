/**
 * HTTP cases as data, for every server that a site is put behind: {@code conformance/http.txt} says
 * what is sent and what is to come back. {@link dev.postc.conformance.ServerUnderTest} is what a
 * server must do to be asked.
 */
package dev.postc.conformance;
