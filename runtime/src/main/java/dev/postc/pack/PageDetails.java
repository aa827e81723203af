package dev.postc.pack;

import dev.postc.Heading;
import java.util.ArrayList;
import java.util.List;

/**
 * What a shard holds of a page besides its content.
 *
 * @param bodyStart offset of the body in the identity content, -1 if it is not part of it
 * @param bodyLength in bytes
 * @param bodyUrls byte offsets in the body at which root-absolute URLs begin, ascending
 * @param body the body, if it is not part of the content
 * @param policy the body's; empty if it is that of the site's bodies
 */
record PageDetails(
    int bodyStart,
    int bodyLength,
    int[] bodyUrls,
    List<Heading> headings,
    String body,
    String policy) {
  /** Level, id and text, both empty. */
  private static final int LEAST_OF_HEADING = 12;

  /**
   * @throws dev.postc.PackException if the bytes cannot be a page's
   */
  static PageDetails read(Region bytes) {
    int bodyStart = bytes.i32(0);
    int bodyLength = bytes.i32(4);
    Region.Numbers urlList = bytes.list(8);
    int[] urls = new int[urlList.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = urlList.get(i);
      bytes.require(urls[i] >= (i == 0 ? 0 : urls[i - 1]));
    }
    int at = 12 + 4 * urls.length;
    int count = bytes.count(at, LEAST_OF_HEADING);
    List<Heading> headings = new ArrayList<>(count);
    at += 4;
    for (int i = 0; i < count; i++) {
      int level = bytes.i32(at);
      int idAt = at + 4;
      int textAt = bytes.behindString(idAt);
      headings.add(new Heading(level, bytes.string(idAt), bytes.string(textAt)));
      at = bytes.behindString(textAt);
    }
    return new PageDetails(
        bodyStart,
        bodyLength,
        urls,
        List.copyOf(headings),
        bytes.string(at),
        bytes.string(bytes.behindString(at)));
  }

  /**
   * The body's bytes in the page's content.
   *
   * @param what for the message of a failure
   */
  Bytes body(String what, Bytes content) {
    try {
      Bytes found =
          bodyStart < 0 ? Bytes.of(PackFormat.utf8(body)) : content.slice(bodyStart, bodyLength);
      if (bodyUrls.length > 0 && bodyUrls[bodyUrls.length - 1] > found.length()) {
        throw Damage.of(what);
      }
      return found;
    } catch (IndexOutOfBoundsException e) {
      throw Damage.of(what, e);
    }
  }
}
