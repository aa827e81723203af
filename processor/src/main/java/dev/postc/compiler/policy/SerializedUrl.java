package dev.postc.compiler.policy;

import java.nio.charset.StandardCharsets;

/** URLs as browsers write them (URL standard, section 4.5). */
final class SerializedUrl {
  private SerializedUrl() {}

  /**
   * A cleaned URL whose path is opaque, such as that of a script: of its path, control characters
   * and what is beyond ASCII are percent-encoded; of query and fragment some signs as well.
   */
  static String opaque(String url) {
    StringBuilder out = new StringBuilder(url.length());
    String signs = "";
    for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
      if (b == '#') {
        signs = " \"<>`";
      } else if (b == '?' && signs.isEmpty()) {
        signs = " \"<>";
      }
      if (b < ' ' || b == 0x7f || signs.indexOf(b) >= 0) {
        out.append('%').append("%02X".formatted(b));
      } else {
        out.append((char) b);
      }
    }
    return out.toString();
  }
}
