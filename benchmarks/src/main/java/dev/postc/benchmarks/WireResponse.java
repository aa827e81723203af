package dev.postc.benchmarks;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An answer as it came over a connection.
 *
 * @param fields by their names in small letters
 */
record WireResponse(int status, Map<String, String> fields, byte[] body) {
  String field(String name) {
    return fields.get(name);
  }

  boolean closes() {
    return "close".equalsIgnoreCase(fields.get("connection"));
  }

  /**
   * Reads one.
   *
   * @param head whether it is the answer to a HEAD, which has no body whatever its length
   */
  static WireResponse read(DataInputStream in, boolean head) throws IOException {
    String start = line(in);
    if (!start.startsWith("HTTP/1.1 ") || start.length() < 12) {
      throw new IOException("no answer: " + start);
    }
    int status = Integer.parseInt(start.substring(9, 12));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("status", Integer.toString(status));
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      fields.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    boolean none = head || status == 304 || status == 204;
    byte[] body = new byte[none ? 0 : Integer.parseInt(fields.get("content-length"))];
    in.readFully(body);
    return new WireResponse(status, fields, body);
  }

  private static String line(DataInputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection ended after \"" + line + "\"");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
