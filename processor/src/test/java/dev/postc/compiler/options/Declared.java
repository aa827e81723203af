package dev.postc.compiler.options;

import java.util.List;

/** A declaration for tests, of which each says what matters to it. Not safe for several threads. */
public final class Declared {
  private String packageName = "com.example";
  private String posts = "posts";
  private String url = "https://example.com";
  private String title = "Example";
  private String name = "Blog";
  private String defaultType = "page";
  private String defaultStatus = "published";
  private String zone = "UTC";
  private List<String> allowedTags = List.of();
  private List<String> severity = List.of();
  private List<String> outside = List.of();
  private String csp = "";

  private Declared() {}

  /** All of it sound, and its pages published. */
  public static Declared site() {
    return new Declared();
  }

  public Declared packageName(String value) {
    packageName = value;
    return this;
  }

  public Declared posts(String value) {
    posts = value;
    return this;
  }

  public Declared url(String value) {
    url = value;
    return this;
  }

  public Declared title(String value) {
    title = value;
    return this;
  }

  public Declared name(String value) {
    name = value;
    return this;
  }

  public Declared defaultType(String value) {
    defaultType = value;
    return this;
  }

  public Declared defaultStatus(String value) {
    defaultStatus = value;
    return this;
  }

  public Declared zone(String value) {
    zone = value;
    return this;
  }

  public Declared allowedTags(String... values) {
    allowedTags = List.of(values);
    return this;
  }

  public Declared severity(String... values) {
    severity = List.of(values);
    return this;
  }

  public Declared outside(String... values) {
    outside = List.of(values);
    return this;
  }

  public Declared csp(String value) {
    csp = value;
    return this;
  }

  public SiteDeclaration build() {
    return new SiteDeclaration(
        packageName,
        posts,
        url,
        title,
        name,
        defaultType,
        defaultStatus,
        zone,
        List.of(),
        allowedTags,
        severity,
        outside,
        csp);
  }
}
