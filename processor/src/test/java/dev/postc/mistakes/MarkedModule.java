package dev.postc.mistakes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A module whose posts are wrong where marks in them say so: {@code ⟨POST012⟩} stands before the
 * character at which that code must be reported. A file may also hold {@code ⟨byte FF⟩}, for what
 * is no text, and {@code ⟨1000 times a⟩}; a file that holds {@code ⟨nothing⟩} is empty.
 */
public final class MarkedModule {
  private static final Pattern MARK =
      Pattern.compile("⟨(?:(POST\\d{3})|byte (\\p{XDigit}{2})|(\\d+) times ([^⟩]+)|nothing)⟩");

  private final List<String> expected = new ArrayList<>();
  private int files;

  private MarkedModule() {}

  /**
   * Writes the module, without the marks.
   *
   * @param marked has {@code java}, and content roots beside it
   * @param module gets {@code pom.xml} and {@code src/main}
   */
  public static MarkedModule write(Path marked, Path module) throws IOException {
    MarkedModule written = new MarkedModule();
    Files.writeString(module.resolve("pom.xml"), "<project/>");
    try (Stream<Path> tree = Files.walk(marked)) {
      for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
        String path = "src/main/" + marked.relativize(file).toString().replace('\\', '/');
        Path target = module.resolve(path);
        Files.createDirectories(target.getParent());
        byte[] content = Files.readAllBytes(file);
        boolean java = path.endsWith(".java");
        Files.write(target, java ? content : written.withoutMarks(path, content));
      }
    }
    Collections.sort(written.expected);
    return written;
  }

  /** What must be reported, sorted: {@code src/main/posts/a.md:3:8 POST012}. */
  public List<String> expected() {
    return expected;
  }

  /** How many files of posts there are. */
  public int files() {
    return files;
  }

  private byte[] withoutMarks(String path, byte[] content) {
    files++;
    String text = new String(content, StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int line = 1;
    int column = 1;
    Matcher marks = MARK.matcher(text);
    for (int i = 0; i < text.length(); ) {
      if (marks.region(i, text.length()).lookingAt()) {
        if (marks.group(1) != null) {
          expected.add(path + ":" + line + ":" + column + " " + marks.group(1));
        } else if (marks.group(2) != null) {
          out.write(Integer.parseInt(marks.group(2), 16));
          column++;
        } else if (marks.group(3) != null) {
          int times = Integer.parseInt(marks.group(3));
          out.writeBytes(marks.group(4).repeat(times).getBytes(StandardCharsets.UTF_8));
          column += times * marks.group(4).codePointCount(0, marks.group(4).length());
        } else {
          return new byte[0];
        }
        i = marks.end();
      } else {
        int character = text.codePointAt(i);
        out.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
        line += character == '\n' ? 1 : 0;
        column = character == '\n' ? 1 : column + 1;
        i += Character.charCount(character);
      }
    }
    return out.toByteArray();
  }
}
