package dev.postc.compiler.policy;

/** What a document may need of a browser, in the order of a policy's directives. */
enum Need {
  SCRIPT("script-src"),
  SCRIPT_ATTRIBUTE("script-src-attr"),
  STYLE("style-src"),
  STYLE_ATTRIBUTE("style-src-attr"),
  IMAGE("img-src"),
  FONT("font-src"),
  MEDIA("media-src"),
  FRAME("frame-src"),
  OBJECT("object-src"),
  CONNECT("connect-src"),
  MANIFEST("manifest-src"),
  BASE("base-uri"),
  FORM("form-action");

  private final String directive;

  Need(String directive) {
    this.directive = directive;
  }

  String directive() {
    return directive;
  }
}
