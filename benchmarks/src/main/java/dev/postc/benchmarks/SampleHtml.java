package dev.postc.benchmarks;

import java.nio.charset.StandardCharsets;

/** Documents of a given size. */
final class SampleHtml {
  private static final char FIRST_SYLLABLE = '가';

  private SampleHtml() {}

  /**
   * A document of paragraphs without meaning.
   *
   * @param bytes in UTF-8, at least some hundred
   * @param hangul whether its text is of Korean syllables, else of ASCII letters
   */
  static String of(int bytes, boolean hangul) {
    Words words = new Words(bytes);
    String end = "</html>\n";
    StringBuilder html = new StringBuilder("<!doctype html>\n<html><title>Sample</title>\n");
    while (true) {
      String text = words.phrase(20);
      String paragraph = "<p>" + (hangul ? syllables(text) : text) + ".</p>\n";
      if (utf8(html) + utf8(paragraph) + end.length() > bytes) {
        html.append(" ".repeat(bytes - utf8(html) - end.length()));
        return html.append(end).toString();
      }
      html.append(paragraph);
    }
  }

  private static String syllables(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(c == ' ' ? ' ' : (char) (FIRST_SYLLABLE + 7 * c)));
    return out.toString();
  }

  private static int utf8(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }
}
