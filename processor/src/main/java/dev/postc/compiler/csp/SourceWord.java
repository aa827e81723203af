package dev.postc.compiler.csp;

import dev.postc.compiler.diagnostic.Suggestions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source of a directive (CSP Level 3, section 2.3.1). */
final class SourceWord {
  private static final String NONE = "'none'";

  private static final List<String> KEYWORDS =
      List.of(
          "'self'",
          NONE,
          "'unsafe-inline'",
          "'unsafe-eval'",
          "'wasm-unsafe-eval'",
          "'unsafe-hashes'",
          "'strict-dynamic'",
          "'report-sample'",
          "'inline-speculation-rules'");

  private static final Pattern HASH =
      Pattern.compile("'sha(256|384|512)-([A-Za-z0-9+/_-]+={0,2})'");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[A-Za-z][A-Za-z0-9+.-]*://)?"
              + "(?:\\*|(?:\\*\\.)?[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)*+\\.?)"
              + "(?::(?:[0-9]{1,5}|\\*))?"
              + "(?:/[A-Za-z0-9._~!$&'()*+=:@%/-]*)?");

  private SourceWord() {}

  /**
   * Why a word is no source, and the way out; nothing if it is one.
   *
   * @param count how many words the directive has
   */
  static Optional<String> flaw(String word, int count) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals(NONE) && count > 1) {
      return Optional.of("Beside others it means nothing to browsers. Delete it.");
    }
    if (KEYWORDS.contains(lower)) {
      return Optional.empty();
    }
    if (KEYWORDS.contains("'" + lower + "'")) {
      return Optional.of("did you mean \"'" + lower + "'\"? Without its quotes it is a host.");
    }
    if (lower.startsWith("'nonce-")) {
      return Optional.of(
          "A nonce is new with each answer, and a compiled page is always the same. What is in the"
              + " page is allowed by its hash already.");
    }
    Matcher hash = HASH.matcher(word);
    if (hash.matches()) {
      return isDigest(Integer.parseInt(hash.group(1)), hash.group(2))
          ? Optional.empty()
          : Optional.of("A hash of this kind has another length. Copy all of it.");
    }
    if (word.startsWith("'") || word.endsWith("'")) {
      return Optional.of(
          Suggestions.question(word, KEYWORDS) + "The words in quotes are " + keywords() + ".");
    }
    if (word.indexOf(',') >= 0) {
      return Optional.of("Sources are separated by spaces, directives by semicolons.");
    }
    if (word.indexOf('?') >= 0 || word.indexOf('#') >= 0) {
      return Optional.of("Leave out the query and the fragment: a source ends with the path.");
    }
    return HOST.matcher(word).matches() || SCHEME.matcher(word).matches()
        ? Optional.empty()
        : Optional.of(
            "A source is an origin such as https://cdn.example.com, a scheme such as data:, or a"
                + " word in quotes such as 'self'. What is beyond ASCII is written as in a URL.");
  }

  private static String keywords() {
    return String.join(", ", KEYWORDS);
  }

  private static boolean isDigest(int bits, String base64) {
    int chars = (bits + 5) / 6;
    String digits = base64.replace("=", "");
    return digits.length() == chars;
  }
}
