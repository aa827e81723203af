package dev.postc.servlet;

import dev.postc.conformance.ConformanceTest;

/** The table of HTTP cases against the servlet in Tomcat. */
class TomcatConformanceTest extends ConformanceTest {
  TomcatConformanceTest() {
    super(new TomcatServer(), 21);
  }
}
