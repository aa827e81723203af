package dev.postc.compiler.model;

/** Letters of any script in those of ASCII (RFC 3492). */
final class Punycode {
  private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final int BASE = DIGITS.length();
  private static final int LEAST = 1;
  private static final int MOST = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST_BIAS = 72;
  private static final int FIRST_CODE_POINT = 0x80;

  private Punycode() {}

  /** Encodes a label (section 6.3). One is as long as a line of text at most, not as a book. */
  static String of(String label) {
    int[] input = label.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    label.codePoints().filter(c -> c < FIRST_CODE_POINT).forEach(out::appendCodePoint);
    int basic = out.length();
    int handled = basic;
    if (basic > 0) {
      out.append('-');
    }
    int next = FIRST_CODE_POINT;
    long delta = 0;
    int bias = FIRST_BIAS;
    while (handled < input.length) {
      int least = Integer.MAX_VALUE;
      for (int c : input) {
        least = c >= next ? Math.min(least, c) : least;
      }
      delta += (long) (least - next) * (handled + 1);
      for (int c : input) {
        if (c < least) {
          delta++;
        } else if (c == least) {
          append(out, delta, bias);
          bias = adapted(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      next = least + 1;
    }
    return out.toString();
  }

  private static void append(StringBuilder out, long delta, int bias) {
    long rest = delta;
    for (int k = BASE; ; k += BASE) {
      int threshold = Math.min(MOST, Math.max(LEAST, k - bias));
      if (rest < threshold) {
        out.append(DIGITS.charAt((int) rest));
        return;
      }
      out.append(DIGITS.charAt((int) (threshold + (rest - threshold) % (BASE - threshold))));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  private static int adapted(long delta, int handled, boolean first) {
    long rest = first ? delta / DAMP : delta / 2;
    rest += rest / handled;
    int k = 0;
    while (rest > (BASE - LEAST) * MOST / 2) {
      rest /= BASE - LEAST;
      k += BASE;
    }
    return (int) (k + (BASE - LEAST + 1) * rest / (rest + SKEW));
  }
}
