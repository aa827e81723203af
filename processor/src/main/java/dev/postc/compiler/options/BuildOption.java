package dev.postc.compiler.options;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An option of the build, such as {@code -Apostc.url=…} of javac. */
public enum BuildOption {
  URL("postc.url"),
  DIR("postc.dir"),
  DRAFTS("postc.drafts"),
  NOW("postc.now"),
  SEVERITY("postc.severity"),
  STRICT("postc.strict"),
  LIMIT("postc.limit"),
  BROTLI("postc.brotli");

  /** What the names of all options start with. */
  public static final String PREFIX = "postc.";

  private final String key;

  BuildOption(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  public static Optional<BuildOption> of(String key) {
    return Arrays.stream(values()).filter(option -> option.key.equals(key)).findFirst();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(BuildOption::key).toList();
  }
}
