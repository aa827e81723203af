package dev.postc.pack;

import dev.postc.PackException;

/** What the pack says cannot be so, although its checksum is right. */
final class Damage {
  private Damage() {}

  /**
   * @param what is damaged
   */
  static PackException of(String what) {
    return of(what, null);
  }

  static PackException of(String what, Throwable cause) {
    return new PackException(what + " is damaged. " + Advice.BUILD_AGAIN, cause);
  }

  /** What a site has for a path, for a message. */
  static String contentOf(String path) {
    return "the compiled content of " + path;
  }
}
