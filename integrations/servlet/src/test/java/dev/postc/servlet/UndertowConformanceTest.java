package dev.postc.servlet;

import dev.postc.conformance.ConformanceTest;

/** The table of HTTP cases against the servlet in Undertow. */
class UndertowConformanceTest extends ConformanceTest {
  UndertowConformanceTest() {
    super(new UndertowServer(), 18);
  }
}
