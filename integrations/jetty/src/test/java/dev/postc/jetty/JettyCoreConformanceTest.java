package dev.postc.jetty;

import dev.postc.conformance.ConformanceTest;

/** The table of HTTP cases against the handler in Jetty's core server. */
class JettyCoreConformanceTest extends ConformanceTest {
  JettyCoreConformanceTest() {
    super(new JettyCoreServer(), 25);
  }
}
