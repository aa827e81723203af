package dev.postc.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the last sound build was made from and what it made, kept in the build directory.
 *
 * @param fingerprint of the inputs, content roots included
 * @param goodUntil when the clock would change the result
 * @param contentRoots absolute
 * @param warnings to be seen until they are mended
 * @param notes to be said again
 * @param outputs path, size and time of each file
 */
record BuildState(
    String fingerprint,
    Optional<Instant> goodUntil,
    List<Path> contentRoots,
    List<String> warnings,
    List<String> notes,
    List<String> outputs) {
  /** Changes whenever the file's form does, so that an old one is not believed. */
  private static final String HEAD = "postc build state 2";

  static Optional<BuildState> load(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.size() < 3 || !lines.get(0).equals(HEAD)) {
      return Optional.empty();
    }
    return Optional.of(
        new BuildState(
            lines.get(1),
            lines.get(2).isEmpty() ? Optional.empty() : Optional.of(Instant.parse(lines.get(2))),
            section(lines, "root ").stream().map(Path::of).toList(),
            section(lines, "warn ").stream().map(BuildState::lines).toList(),
            section(lines, "note ").stream().map(BuildState::lines).toList(),
            section(lines, "file ")));
  }

  private static List<String> section(List<String> lines, String mark) {
    return lines.stream()
        .skip(3)
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }

  void save(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(HEAD);
    lines.add(fingerprint);
    lines.add(goodUntil.map(Instant::toString).orElse(""));
    contentRoots.forEach(root -> lines.add("root " + root));
    warnings.forEach(warning -> lines.add("warn " + oneLine(warning)));
    notes.forEach(note -> lines.add("note " + oneLine(note)));
    outputs.forEach(output -> lines.add("file " + output));
    Files.createDirectories(file.getParent());
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private static String oneLine(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n");
  }

  /** Turns {@link #oneLine} back. */
  private static String lines(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        i++;
        out.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether every file of the outputs is as it was left. */
  boolean outputsAreThere() throws IOException {
    for (String output : outputs) {
      Path file = Path.of(output.substring(output.indexOf(' ', output.indexOf(' ') + 1) + 1));
      if (!Files.isRegularFile(file) || !stamp(file).equals(output)) {
        return false;
      }
    }
    return true;
  }

  static List<String> stamps(Collection<Path> files) throws IOException {
    List<String> stamps = new ArrayList<>();
    for (Path file : files) {
      stamps.add(stamp(file));
    }
    return stamps;
  }

  private static String stamp(Path file) throws IOException {
    return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis() + " " + file;
  }
}
