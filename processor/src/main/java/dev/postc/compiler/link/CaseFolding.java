package dev.postc.compiler.link;

import java.util.Locale;

/** Tells which names are one to a file system that ignores case. */
final class CaseFolding {
  private CaseFolding() {}

  /** Both ways, so that letters with several lower-case forms, and those that grow, come to one. */
  static String fold(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
