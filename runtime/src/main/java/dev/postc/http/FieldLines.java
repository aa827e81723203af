package dev.postc.http;

import java.util.Arrays;

/** The header fields of an answer under way, names and values in turn; no name comes twice. */
final class FieldLines {
  private static final int USUAL = 2 * 8;

  private final SiteHeaders headers;
  private String[] lines = new String[USUAL];
  private int size;
  private String policy;

  /**
   * @param headers what every answer has beside its own fields
   */
  FieldLines(SiteHeaders headers) {
    this.headers = headers;
  }

  FieldLines add(String name, String value) {
    if (size == lines.length) {
      lines = Arrays.copyOf(lines, 2 * size);
    }
    lines[size++] = name;
    lines[size++] = value;
    return this;
  }

  /** Adds the Content Security Policy of a document, which gives way to an application's. */
  FieldLines withPolicy(String value) {
    policy = value;
    return this;
  }

  /** The answer with these fields. */
  SiteResponse response(int status, Content content) {
    return new SiteResponse(status, content, headers, policy, Arrays.copyOf(lines, size));
  }
}
