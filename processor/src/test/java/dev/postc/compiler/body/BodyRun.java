package dev.postc.compiler.body;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.read.DocumentReader;
import dev.postc.compiler.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the rules for bodies say of one body, whose first line is the third of its file. */
final class BodyRun {
  private BodyRun() {}

  static String markdown(String body) {
    return text("a.md", body);
  }

  static String html(String body) {
    return text("a.html", body);
  }

  private static String text(String name, String body) {
    byte[] bytes = ("title=A\n~~~~~~\n" + body).getBytes(StandardCharsets.UTF_8);
    List<Diagnostic> found = new ArrayList<>();
    BodyRules.check(
        new BodyParser()
            .parse(
                DocumentReader.read(new Source(name, name, () -> bytes), found::add).orElseThrow()),
        found::add);
    return found.stream()
        .sorted(Diagnostic.ORDER)
        .map(Diagnostic::text)
        .collect(Collectors.joining("\n"));
  }
}
