package dev.postc.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a build said of posts, apart from what each front end does with it: prefixes, indentation,
 * and the order of errors and warnings.
 */
public final class Messages {
  private static final Pattern START =
      Pattern.compile("^(\\S+:\\d+:\\d+): (?:error|warning): \\[(POST\\d{3})].*");

  private Messages() {}

  /** Each message, its lines stripped, sorted. */
  public static List<String> in(List<String> lines) {
    List<String> messages = new ArrayList<>();
    StringBuilder message = new StringBuilder();
    boolean inside = false;
    for (String line : lines) {
      String text = line.replaceFirst("^\\[(ERROR|WARNING)] ", "").strip();
      boolean starts = START.matcher(text).matches();
      if (starts || !inside || !belongs(text, message)) {
        if (inside) {
          messages.add(message.toString());
        }
        message.setLength(0);
        inside = starts;
      }
      if (inside) {
        message.append(text).append('\n');
      }
    }
    if (inside) {
      messages.add(message.toString());
    }
    return messages.stream().sorted().toList();
  }

  /** Its place and code: {@code src/main/posts/a.md:3:8 POST012}. */
  public static String place(String message) {
    Matcher start = START.matcher(message.lines().findFirst().orElse(""));
    if (!start.matches()) {
      throw new IllegalArgumentException(message);
    }
    return start.group(1) + " " + start.group(2);
  }

  /** Whether a line goes on with a message: the source's line, the carets, or the help. */
  private static boolean belongs(String line, StringBuilder message) {
    boolean helped = message.indexOf("\n= help: ") >= 0;
    return helped
        ? !line.isEmpty()
            && !line.startsWith("postc: ")
            && !line.matches("\\d+ more in posts:.*|\\[.*")
        : line.startsWith("= help: ") || line.startsWith("|") || line.matches("\\d+ \\|.*");
  }
}
