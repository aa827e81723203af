package dev.postc.benchmarks;

/** A way to answer requests for one page. */
enum ServePeer {
  JDK("postc, JDK server"),
  JDK_CONSTANT("constant array, JDK server"),
  JETTY("postc, Jetty core"),
  JETTY_CONSTANT("constant array, Jetty core"),
  NGINX("nginx"),
  NGINX_READ("nginx, sendfile off"),
  JTE("jte"),
  JSTACHIO("JStachio"),
  FREEMARKER("FreeMarker"),
  THYMELEAF("Thymeleaf"),
  MARKDOWN("commonmark-java"),
  JTE_IN_PLACE("jte, in the reading thread"),
  JSTACHIO_IN_PLACE("JStachio, in the reading thread");

  private final String label;

  ServePeer(String label) {
    this.label = label;
  }

  /**
   * The one that makes the page in the same way. Those in place answer in the thread that read the
   * request, as postc does; the others in another one, as a handler of Jetty's does by default.
   */
  ServePeer maker() {
    return switch (this) {
      case JTE_IN_PLACE -> JTE;
      case JSTACHIO_IN_PLACE -> JSTACHIO;
      default -> this;
    };
  }

  @Override
  public String toString() {
    return label;
  }
}
