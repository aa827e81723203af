package dev.postc.compiler.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Host names as browsers ask for them (URL standard, section 3.3): letters beyond ASCII are mapped
 * as Unicode Technical Standard 46 says, without its transition from 2003, in which {@code ß} was
 * {@code ss}, as it still is to {@link java.net.IDN}. What no host may have is left as it is.
 */
public final class AsciiHost {
  private AsciiHost() {}

  /** A name in ASCII. */
  public static String of(String name) {
    // The one letter that becomes two in small letters.
    String small = lower(name.replace("\u0130", "i\u0307"));
    String mapped = lower(Normalizer.normalize(small, Normalizer.Form.NFKC));
    return Arrays.stream(
            Normalizer.normalize(mapped, Normalizer.Form.NFC)
                .replace('\u3002', '.')
                .split("\\.", -1))
        .map(label -> isAscii(label) ? label : "xn--" + Punycode.of(label))
        .collect(Collectors.joining("."));
  }

  private static String lower(String name) {
    return name.codePoints()
        .filter(c -> !isIgnored(c))
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What is not seen: soft hyphens, joins of words, variation selectors. */
  private static boolean isIgnored(int c) {
    return c == 0xad
        || c == 0x34f
        || c == 0x200b
        || c == 0x2060
        || c == 0xfeff
        || (c >= 0x180b && c <= 0x180d)
        || (c >= 0xfe00 && c <= 0xfe0f);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
