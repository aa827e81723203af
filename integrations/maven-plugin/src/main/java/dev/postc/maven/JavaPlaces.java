package dev.postc.maven;

import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Reads the places of javac's messages; each file once, since many are about one. */
final class JavaPlaces {
  private final Path base;
  private final Charset encoding;
  private final Map<Path, File> files = new HashMap<>();

  JavaPlaces(Path base, Charset encoding) {
    this.base = base;
    this.encoding = encoding;
  }

  private record File(String text, SourceText places) {
    Location location(int start, int end) {
      return places.location(new Span(start, Math.max(start, end)));
    }

    /** An offset of javac's, which says -1 for what has none. */
    int within(long offset) {
      return (int) Math.max(0, Math.min(offset, text.length()));
    }
  }

  /** The name that a message is about; empty if it is about no file. */
  Optional<Location> name(Diagnostic<? extends JavaFileObject> message) throws IOException {
    Optional<File> file = file(message);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String text = file.get().text();
    int start = file.get().within(message.getPosition());
    int end = start;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return Optional.of(file.get().location(start, end));
  }

  /** All of the expression that a message is about; empty if it is about no file. */
  Optional<Location> expression(Diagnostic<? extends JavaFileObject> message) throws IOException {
    return file(message)
        .map(
            file ->
                file.location(
                    file.within(message.getStartPosition()),
                    file.within(message.getEndPosition())));
  }

  private Optional<File> file(Diagnostic<? extends JavaFileObject> message) throws IOException {
    if (message.getSource() == null || message.getPosition() == Diagnostic.NOPOS) {
      return Optional.empty();
    }
    Path path = Path.of(message.getSource().toUri());
    File known = files.get(path);
    if (known == null) {
      known = read(path);
      files.put(path, known);
    }
    return Optional.of(known);
  }

  private File read(Path path) throws IOException {
    String shown = (path.startsWith(base) ? base.relativize(path) : path).toString();
    Source source =
        new Source(path.toString(), shown.replace('\\', '/'), () -> Files.readAllBytes(path));
    String text = new String(source.content().read(), encoding);
    return new File(text, new SourceText(source, text));
  }
}
