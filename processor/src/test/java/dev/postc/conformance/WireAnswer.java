package dev.postc.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An answer as it came; names of fields in any case. */
record WireAnswer(int status, Map<String, String> fields, byte[] body) {
  /** Reads one answer and not a byte more. */
  static WireAnswer read(InputStream in, boolean head) throws IOException {
    int status = Integer.parseInt(WireLine.read(in).substring(9, 12));
    Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = WireLine.read(in); !line.isEmpty(); line = WireLine.read(in)) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon);
      if (fields.put(name, value(name, line.substring(colon + 1).strip())) != null) {
        throw new IOException("sent twice: " + line);
      }
    }
    // It says what holds without it (RFC 9112, section 9.3).
    fields.remove("Connection", "keep-alive");
    boolean none = head || status == 304 || status == 204;
    String length = fields.get("Content-Length");
    if (!none && length == null) {
      return new WireAnswer(status, fields, in.readAllBytes());
    }
    return new WireAnswer(
        status, fields, none ? new byte[0] : in.readNBytes(Integer.parseInt(length)));
  }

  /** Space and letter case before a parameter of a media type say nothing (section 8.3.1). */
  private static String value(String name, String text) {
    return name.equalsIgnoreCase("Content-Type")
        ? text.replaceAll(" *; *", "; ").replace("charset=UTF-8", "charset=utf-8")
        : text;
  }

  boolean closes() {
    return "close".equalsIgnoreCase(fields.get("Connection"));
  }

  String text() {
    return new String(body, StandardCharsets.ISO_8859_1);
  }
}
