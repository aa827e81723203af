package dev.postc.maven;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.JavaFileObject;

/** Gives diagnostics the places of javac's messages. */
record JavaPlaces(Path base, Charset encoding) {
  Diagnostic locate(Diagnostic diagnostic, javax.tools.Diagnostic<? extends JavaFileObject> message)
      throws IOException {
    if (message.getSource() == null || message.getPosition() < 0) {
      return diagnostic;
    }
    Path file = Path.of(message.getSource().toUri());
    String path = (file.startsWith(base) ? base.relativize(file) : file).toString();
    Source source =
        new Source(file.toString(), path.replace('\\', '/'), () -> Files.readAllBytes(file));
    String text = new String(source.content().read(), encoding);
    int start = (int) Math.min(message.getPosition(), text.length());
    int end = start;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    Location location = new SourceText(source, text).location(new Span(start, end));
    return new Diagnostic(
        diagnostic.problem(),
        diagnostic.severity(),
        Optional.of(location),
        diagnostic.message(),
        diagnostic.help());
  }
}
