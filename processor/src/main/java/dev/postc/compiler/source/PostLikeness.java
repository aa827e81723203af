package dev.postc.compiler.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells from a file's first bytes whether it starts with front matter. */
final class PostLikeness {
  private static final int FIRST_BYTES = 8192;

  private PostLikeness() {}

  static boolean hasFrontMatter(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return hasFrontMatter(
          new String(in.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8).replace("\uFEFF", ""));
    }
  }

  /** An ASCII-armoured signature has an ending of AsciiDoc. */
  static boolean isSignature(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(10), StandardCharsets.ISO_8859_1).equals("-----BEGIN");
    }
  }

  private static boolean hasFrontMatter(String start) {
    String[] lines = start.split("\r?\n|\r", -1);
    String first = lines[0].stripTrailing();
    if (first.equals("---") || first.equals("+++")) {
      for (int i = 1; i < lines.length; i++) {
        if (lines[i].stripTrailing().equals(first)) {
          return true;
        }
      }
      return false;
    }
    boolean keys = false;
    for (String line : lines) {
      if (line.stripTrailing().equals("~~~~~~")) {
        return keys;
      }
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.indexOf('=') < 1) {
        return false;
      }
      keys = true;
    }
    return false;
  }
}
