package dev.postc.compiler.check;

import dev.postc.ContentSecurityPolicy;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.read.DocumentReader;
import dev.postc.compiler.schema.Schema;
import dev.postc.compiler.source.ContentRoot;
import dev.postc.compiler.source.Source;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the stages from the content root to the entries give.
 *
 * @param diagnostics sorted
 */
public record StageRun(List<Entry> entries, List<Diagnostic> diagnostics) {
  public static StageRun of(Path base, String posts) {
    return of(base, posts, options("post", Status.DRAFT, ZoneOffset.UTC));
  }

  public static StageRun of(Path base, String posts, CompilerOptions options) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    return of(ContentRoot.locate(base, posts, diagnostics::add), diagnostics, options);
  }

  /** Of sources that are not in a folder. */
  public static StageRun of(List<Source> sources, CompilerOptions options) {
    return of(sources, new ArrayList<>(), options);
  }

  private static StageRun of(
      List<Source> sources, List<Diagnostic> diagnostics, CompilerOptions options) {
    EntryChecker checker = new EntryChecker(options);
    List<Entry> entries = new ArrayList<>();
    for (Source source : sources) {
      DocumentReader.read(source, diagnostics::add)
          .ifPresent(document -> entries.add(checker.check(document, diagnostics::add)));
    }
    diagnostics.sort(Diagnostic.ORDER);
    return new StageRun(entries, diagnostics);
  }

  /** One post, given as text. */
  public static StageRun ofText(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ofBytes(bytes);
  }

  public static StageRun ofBytes(byte[] bytes) {
    return of(
        List.of(new Source("a.md", "posts/a.md", () -> bytes)),
        options("post", Status.DRAFT, ZoneOffset.UTC));
  }

  public static CompilerOptions options(String defaultType, Status defaultStatus, ZoneId zone) {
    return new CompilerOptions(
        "com.example.blog",
        "Blog",
        "posts",
        URI.create("https://example.com"),
        "Example",
        defaultType,
        defaultStatus,
        zone,
        List.of(),
        Set.of(),
        List.of(),
        ContentSecurityPolicy.parse(""),
        false,
        Instant.EPOCH,
        false,
        StandardCharsets.UTF_8,
        Map.of(),
        OptionalInt.empty(),
        Schema.NONE);
  }

  public List<String> codes() {
    return diagnostics.stream().map(d -> d.problem().code()).toList();
  }

  public String text() {
    return diagnostics.stream().map(Diagnostic::text).collect(Collectors.joining("\n"));
  }

  public Entry entry() {
    return entries.get(0);
  }
}
