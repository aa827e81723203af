package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns bytes into text: UTF-8, with or without a byte order mark. */
final class SourceDecoder {
  private SourceDecoder() {}

  /**
   * Decodes, and reports the first byte that is not UTF-8. Such bytes become U+FFFD, so that the
   * rest of the file can be read in the same run.
   */
  static SourceText decode(Source source, byte[] bytes, Reports reports) {
    Charset utf16 = utf16(bytes);
    if (utf16 != null) {
      SourceText text = new SourceText(source, withoutMark(new String(bytes, utf16)));
      reports.report(
          Problem.NOT_UTF_8,
          text,
          new Span(0, 0),
          "This is " + utf16 + " text. Save the file as UTF-8.",
          hex(bytes[0]));
      return text;
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return new SourceText(source, withoutMark(out.flip().toString()));
    }
    String before = withoutMark(out.flip().toString());
    SourceText text =
        new SourceText(source, withoutMark(new String(bytes, StandardCharsets.UTF_8)));
    reports.report(
        Problem.NOT_UTF_8,
        text,
        new Span(before.length(), before.length() + 1),
        Problem.NOT_UTF_8.hint(),
        hex(bytes[in.position()]));
    return text;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset utf16(byte[] bytes) {
    if (bytes.length < 2 || (bytes[0] & 0xFE) != 0xFE || (bytes[1] & 0xFE) != 0xFE) {
      return null;
    }
    if (bytes[0] == bytes[1]) {
      return null;
    }
    return bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static String hex(byte b) {
    return String.format(Locale.ROOT, "0x%02X", b);
  }
}
