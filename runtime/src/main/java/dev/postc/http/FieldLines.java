package dev.postc.http;

import java.util.Arrays;

/** The header fields of an answer under way, names and values in turn. */
final class FieldLines {
  private static final int USUAL = 2 * 9;

  private String[] lines = new String[USUAL];
  private int size;

  FieldLines add(String name, String value) {
    if (size == lines.length) {
      lines = Arrays.copyOf(lines, 2 * size);
    }
    lines[size++] = name;
    lines[size++] = value;
    return this;
  }

  /** The answer with these fields and {@code X-Content-Type-Options: nosniff}. */
  SiteResponse response(int status, Content content) {
    add("X-Content-Type-Options", "nosniff");
    return new SiteResponse(status, content, Arrays.copyOf(lines, size));
  }
}
