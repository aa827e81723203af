package dev.postc.http;

import dev.postc.pack.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Several ranges of a representation, as {@code multipart/byteranges} (RFC 9110, section 14.6). */
final class MultipartContent implements Content {
  private final StoredContent whole;
  private final List<ByteRange> ranges;
  private final String boundary;
  private final List<byte[]> heads = new ArrayList<>();
  private final byte[] end;

  MultipartContent(StoredContent whole, List<ByteRange> ranges) {
    this.whole = whole;
    this.ranges = List.copyOf(ranges);
    this.boundary = boundary(whole.tag());
    String start = "--" + boundary + "\r\nContent-Type: " + whole.document().contentType();
    for (ByteRange range : ranges) {
      String head = start + "\r\nContent-Range: " + range.contentRange(whole.size()) + "\r\n\r\n";
      heads.add(ascii(heads.isEmpty() ? head : "\r\n" + head));
    }
    this.end = ascii("\r\n--" + boundary + "--\r\n");
  }

  /** Made of the content's digest, so that the content cannot have it, and is not searched. */
  private static String boundary(String tag) {
    return "postc-" + tag.substring(1, tag.length() - 1);
  }

  String type() {
    return "multipart/byteranges; boundary=" + boundary;
  }

  @Override
  public long length() {
    long length = end.length;
    for (int i = 0; i < heads.size(); i++) {
      length += heads.get(i).length + ranges.get(i).length();
    }
    return length;
  }

  @Override
  public List<Bytes> pieces() {
    Bytes bytes = whole.bytes();
    List<Bytes> pieces = new ArrayList<>(2 * heads.size() + 1);
    for (int i = 0; i < heads.size(); i++) {
      pieces.add(Bytes.of(heads.get(i)));
      pieces.add(bytes.slice(ranges.get(i).first(), ranges.get(i).length()));
    }
    pieces.add(Bytes.of(end));
    return pieces;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
