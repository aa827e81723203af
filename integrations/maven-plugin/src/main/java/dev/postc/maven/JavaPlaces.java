package dev.postc.maven;

import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Reads the places of javac's messages. */
record JavaPlaces(Path base, Charset encoding) {
  private record File(Source source, String text) {
    Location location(long start, long end) {
      return new SourceText(source, text).location(new Span(within(start), within(end)));
    }

    private int within(long offset) {
      return (int) Math.min(offset, text.length());
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
        .map(file -> file.location(message.getStartPosition(), message.getEndPosition()));
  }

  private Optional<File> file(Diagnostic<? extends JavaFileObject> message) throws IOException {
    if (message.getSource() == null || message.getPosition() == Diagnostic.NOPOS) {
      return Optional.empty();
    }
    Path file = Path.of(message.getSource().toUri());
    String path = (file.startsWith(base) ? base.relativize(file) : file).toString();
    Source source =
        new Source(file.toString(), path.replace('\\', '/'), () -> Files.readAllBytes(file));
    return Optional.of(new File(source, new String(source.content().read(), encoding)));
  }
}
