package dev.postc.servlet;

import dev.postc.conformance.ConformanceTest;

/** The table of HTTP cases against the servlet in Jetty. */
class JettyConformanceTest extends ConformanceTest {
  JettyConformanceTest() {
    super(new JettyServer(), 26);
  }
}
