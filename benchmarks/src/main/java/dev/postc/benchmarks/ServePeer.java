package dev.postc.benchmarks;

/** A way to answer requests for one page. */
enum ServePeer {
  JDK("postc, JDK server"),
  JDK_CONSTANT("constant array, JDK server"),
  JETTY("postc, Jetty core"),
  JETTY_CONSTANT("constant array, Jetty core"),
  NGINX("nginx"),
  JTE("jte"),
  JSTACHIO("JStachio"),
  FREEMARKER("FreeMarker"),
  THYMELEAF("Thymeleaf"),
  MARKDOWN("commonmark-java");

  private final String label;

  ServePeer(String label) {
    this.label = label;
  }

  boolean isTemplate() {
    return this == JTE || this == JSTACHIO || this == FREEMARKER || this == THYMELEAF;
  }

  @Override
  public String toString() {
    return label;
  }
}
