package dev.postc.pack;

import dev.postc.Heading;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a shard holds of a page besides its content.
 *
 * @param bodyStart offset of the body in the identity content, -1 if it is not part of it
 * @param bodyLength in bytes
 * @param bodyUrls byte offsets in the body at which root-absolute URLs begin, ascending
 * @param body the body, if it is not part of the content
 */
record PageDetails(
    int bodyStart, int bodyLength, int[] bodyUrls, List<Heading> headings, String body) {

  static PageDetails read(ByteBuffer bytes) {
    int bodyStart = bytes.getInt();
    int bodyLength = bytes.getInt();
    int[] urls = new int[bytes.getInt()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = bytes.getInt();
    }
    int count = bytes.getInt();
    List<Heading> headings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      headings.add(new Heading(bytes.getInt(), Strings.next(bytes), Strings.next(bytes)));
    }
    return new PageDetails(bodyStart, bodyLength, urls, List.copyOf(headings), Strings.next(bytes));
  }

  /** The body's bytes in the page's content. */
  Bytes body(Bytes content) {
    return bodyStart < 0 ? Bytes.of(PackFormat.utf8(body)) : content.slice(bodyStart, bodyLength);
  }
}
