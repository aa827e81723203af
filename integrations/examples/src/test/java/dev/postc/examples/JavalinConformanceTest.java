package dev.postc.examples;

import dev.postc.conformance.ConformanceTest;

/** The table of HTTP cases against the example for Javalin. */
class JavalinConformanceTest extends ConformanceTest {
  JavalinConformanceTest() {
    super(new JavalinServer(), 20);
  }
}
