package dev.postc.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a server must give for a page in a coding, taken from the site in this process, one page
 * after the other.
 *
 * @param digest of the whole body
 * @param body the whole body of some pages, else {@code null}: all would be too much
 */
record Expected(String path, String coding, String tag, String digest, int length, byte[] body) {
  static Expected of(Answer answer, String path, String coding, boolean keep) {
    return new Expected(
        path,
        coding,
        answer.value("ETag"),
        digest(answer.body()),
        answer.body().length,
        keep ? answer.body() : null);
  }

  /** Fails unless it is this page as a whole. */
  void check(WireResponse response) throws IOException {
    require(response, 200, digest.equals(digest(response.body())) && sameTag(response));
  }

  /** Fails unless it is this page's bytes from the first to the last of a range. */
  void checkPart(WireResponse response, int first, int last) throws IOException {
    boolean same = Arrays.equals(response.body(), Arrays.copyOfRange(body, first, last + 1));
    String range = "bytes " + first + "-" + last + "/" + length;
    require(
        response, 206, same && range.equals(response.field("content-range")) && sameTag(response));
  }

  /** Fails unless it says that this page has not changed. */
  void checkUnchanged(WireResponse response) throws IOException {
    require(response, 304, response.body().length == 0 && sameTag(response));
  }

  /** Fails unless it is the answer to a HEAD for this page. */
  void checkHead(WireResponse response) throws IOException {
    boolean length = Integer.toString(this.length).equals(response.field("content-length"));
    require(response, 200, length && response.body().length == 0 && sameTag(response));
  }

  private boolean sameTag(WireResponse response) {
    return tag.equals(response.field("etag"));
  }

  private void require(WireResponse response, int status, boolean right) throws IOException {
    if (response.status() != status || !right) {
      throw new IOException(
          String.format(
              "%s, %s: expected %d and its bytes, got %s with %d bytes: %s",
              path,
              coding,
              status,
              response.fields(),
              response.body().length,
              new String(
                  response.body(),
                  0,
                  Math.min(600, response.body().length),
                  StandardCharsets.ISO_8859_1)));
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every JDK has it.
    }
  }
}
