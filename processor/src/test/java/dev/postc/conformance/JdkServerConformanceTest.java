package dev.postc.conformance;

/** The table of HTTP cases against the JDK's own server. */
class JdkServerConformanceTest extends ConformanceTest {
  JdkServerConformanceTest() {
    super(new JdkServer(), 7);
  }
}
