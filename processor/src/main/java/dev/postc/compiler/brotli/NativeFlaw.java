package dev.postc.compiler.brotli;

/** Why the native library is not there, in words of an author's. */
final class NativeFlaw {
  private static final int LONGEST_REASON = 200;

  private NativeFlaw() {}

  static String of(Throwable cause) {
    String platform = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
    if (cause instanceof UnsupportedOperationException) {
      return "there is no native part for " + platform;
    }
    String message = cause.getMessage();
    String reason = message == null ? cause.getClass().getSimpleName() : message.strip();
    if (cause instanceof NoClassDefFoundError || reason.startsWith("Failed to find")) {
      return "its native part for " + platform + " is not beside the compiler";
    }
    String line = reason.lines().findFirst().orElse("");
    return "its native part cannot be loaded: "
        + line.substring(0, Math.min(LONGEST_REASON, line.length()));
  }
}
