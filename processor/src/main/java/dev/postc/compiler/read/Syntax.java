package dev.postc.compiler.read;

/** How the front matter of a source is written: what a hint has to show. */
public enum Syntax {
  /** JBake's {@code key=value} lines. */
  PROPERTIES("=", "JBake"),
  YAML(":", "YAML"),
  TOML("=", "TOML");

  private final String sign;
  private final String word;

  Syntax(String sign, String word) {
    this.sign = sign;
    this.word = word;
  }

  /** What stands between key and value. */
  public String sign() {
    return sign;
  }

  /** A line that gives a key a text, or a date. */
  public String line(String key, String text) {
    return switch (this) {
      case PROPERTIES -> key + "=" + text;
      case YAML -> key + ": " + text;
      case TOML -> key + " = " + (Character.isDigit(text.charAt(0)) ? text : "'" + text + "'");
    };
  }

  /** Its name, for a message. */
  String word() {
    return word;
  }

  /** The line that starts and ends it, if it has one. */
  String fence() {
    return this == TOML ? "+++" : "---";
  }
}
