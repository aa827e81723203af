package dev.postc.http;

import dev.postc.pack.Bytes;
import java.io.IOException;
import java.io.OutputStream;
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
  public void writeTo(OutputStream out) throws IOException {
    Bytes bytes = whole.bytes();
    for (int i = 0; i < heads.size(); i++) {
      out.write(heads.get(i));
      bytes.slice(ranges.get(i).first(), ranges.get(i).length()).writeTo(out);
    }
    out.write(end);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
