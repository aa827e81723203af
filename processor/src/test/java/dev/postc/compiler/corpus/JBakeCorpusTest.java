package dev.postc.compiler.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.check.StageRun;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.model.TagUse;
import dev.postc.compiler.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What real JBake sites mean to JBake is what they mean here, or a diagnostic says otherwise. */
class JBakeCorpusTest {
  /** Not of the front matter. */
  private static final Set<String> META = Set.of("_file", "_result");

  private Path corpus;

  /** One site's comparison. */
  private static final class Tally {
    int files;
    int skipped;
    int equal;
    final Map<String, Integer> onPurpose = new TreeMap<>();
    final List<String> unexplained = new ArrayList<>();
  }

  @BeforeEach
  void findCorpus() {
    String shared = System.getProperty("postc.shared", "");
    corpus = Path.of(shared, "corpus");
    Assumptions.assumeTrue(
        !shared.isEmpty() && Files.isDirectory(corpus.resolve("jbake")),
        "no corpus below the folder of the system property postc.shared");
  }

  @Test
  void readsEveryValueAsJBakeDoesOrSaysWhyNot() throws IOException {
    List<String> unexplained = new ArrayList<>();
    StringBuilder table =
        new StringBuilder(
            String.format(
                "%n%-45s %5s %7s %6s  %s%n", "site", "files", "skipped", "equal", "on purpose"));
    try (Stream<Path> sites = Files.list(corpus.resolve("jbake"))) {
      for (Path site : sites.sorted().toList()) {
        String name = site.getFileName().toString();
        Path expected = corpus.resolve("expected").resolve(name + ".headers.jsonl");
        if (Files.exists(expected)) {
          Tally tally = compare(site, Files.readAllLines(expected));
          tally.unexplained.forEach(line -> unexplained.add(name + ": " + line));
          table.append(
              String.format(
                  "%-45s %5d %7d %6d  %s%n",
                  name, tally.files, tally.skipped, tally.equal, tally.onPurpose));
        }
      }
    }
    System.out.println(table);
    assertThat(unexplained).isEmpty();
  }

  @Test
  void readsEveryFileOfTheCorpusWithoutAnException() throws IOException {
    for (String kind : List.of("jbake", "yaml-toml")) {
      try (Stream<Path> sites = Files.list(corpus.resolve(kind))) {
        for (Path site : sites.sorted().toList()) {
          StageRun run = StageRun.of(site, ".");
          assertThat(run.diagnostics()).allSatisfy(d -> assertThat(d.text()).isNotBlank());
          assertThat(run.entries()).isNotEmpty();
        }
      }
    }
  }

  private static Tally compare(Path site, List<String> lines) throws IOException {
    Map<String, Object> configuration = object(lines.get(0));
    List<Map<String, Object>> expected =
        lines.stream().skip(1).map(JBakeCorpusTest::object).toList();
    String type = (String) configuration.get("default.type");
    String status = (String) configuration.get("default.status");
    StageRun run =
        StageRun.of(
            contentFolder(site, expected),
            ".",
            StageRun.options(
                type.isEmpty() ? "post" : type,
                status.equals("draft") ? Status.DRAFT : Status.PUBLISHED,
                ZoneOffset.UTC));
    Map<String, Entry> entries = new HashMap<>();
    run.entries().forEach(entry -> entries.put(entry.source(), entry));
    Tally tally = new Tally();
    for (Map<String, Object> file : expected) {
      String path = (String) file.get("_file");
      List<Diagnostic> diagnostics =
          run.diagnostics().stream()
              .filter(d -> d.location().orElseThrow().path().equals(path))
              .toList();
      compare(path, file, entries.get(path), diagnostics, tally);
    }
    return tally;
  }

  private static void compare(
      String path,
      Map<String, Object> file,
      Entry entry,
      List<Diagnostic> diagnostics,
      Tally tally) {
    tally.files++;
    if (file.get("_result").equals("skipped")) {
      tally.skipped++;
      List<String> codes = diagnostics.stream().map(d -> d.problem().code()).distinct().toList();
      if (codes.isEmpty()) {
        tally.unexplained.add(path + ": JBake skips it, and nothing says why");
      }
      codes.forEach(code -> tally.onPurpose.merge("skipped " + code, 1, Integer::sum));
      return;
    }
    diagnostics.stream()
        .filter(d -> d.problem() == Problem.MISSPELT_KEY)
        .forEach(d -> tally.onPurpose.merge("warned " + d.message(), 1, Integer::sum));
    Map<String, Object> ours = values(entry);
    ours.forEach(
        (key, value) -> {
          if (!value.equals("") && !file.containsKey(key)) {
            tally.unexplained.add(path + ": " + key + ": only postc reads " + value);
          }
        });
    for (Map.Entry<String, Object> field : file.entrySet()) {
      String key = field.getKey();
      if (META.contains(key)) {
        continue;
      }
      Object theirs = meaning(field.getValue());
      Object mine = ours.getOrDefault(key, "");
      if (theirs instanceof Map<?, ?> && mine instanceof String text) {
        mine = Json.parse(text);
      }
      if (theirs.equals(mine)) {
        tally.equal++;
        continue;
      }
      if (key.equals("date") && isTimeOfDay(theirs, mine)) {
        tally.onPurpose.merge("date with a time, which JBake drops", 1, Integer::sum);
        continue;
      }
      List<String> codes = codesAt(key, entry, diagnostics);
      if (codes.isEmpty()) {
        tally.unexplained.add(path + ": " + key + ": JBake " + theirs + ", postc " + mine);
      }
      codes.forEach(code -> tally.onPurpose.merge(key + " " + code, 1, Integer::sum));
    }
  }

  /** Midnight of a day, and a time of that day. */
  private static boolean isTimeOfDay(Object theirs, Object mine) {
    String midnight = theirs.toString();
    return midnight.endsWith("T00:00:00Z")
        && mine.toString().startsWith(midnight.substring(0, midnight.indexOf('T') + 1));
  }

  /** What was reported in the line of a key. */
  private static List<String> codesAt(String key, Entry entry, List<Diagnostic> diagnostics) {
    SourceText text = entry.document().text();
    Set<Integer> lines =
        entry.document().fields().stream()
            .filter(field -> field.key().equals(key))
            .map(field -> text.lineAt(field.keySpan().start()))
            .collect(Collectors.toSet());
    return diagnostics.stream()
        .filter(d -> lines.contains(d.location().orElseThrow().line()))
        .map(d -> d.problem().code())
        .distinct()
        .toList();
  }

  /** A date that JBake took from the file system, and an empty value, count as absent. */
  private static Object meaning(Object value) {
    if (value.equals("<file mtime>") || value.equals(List.of("")) || value.equals(List.of())) {
      return "";
    }
    return value;
  }

  private static Map<String, Object> values(Entry entry) {
    Map<String, Object> values = new HashMap<>(entry.metadata());
    values.put("title", entry.title());
    values.put("type", entry.type());
    values.put("status", entry.status().word());
    entry.date().ifPresent(date -> values.put("date", date.instant().toInstant().toString()));
    if (!entry.tags().isEmpty()) {
      values.put("tags", entry.tags().stream().map(TagUse::name).toList());
    }
    entry.description().ifPresent(text -> values.put("description", text));
    entry.summary().ifPresent(text -> values.put("summary", text));
    entry.author().ifPresent(text -> values.put("author", text));
    entry.image().ifPresent(text -> values.put("image", text));
    entry.lang().ifPresent(text -> values.put("lang", text));
    // JBake knows no such key, and keeps its text.
    entry.document().fields().forEach(field -> values.putIfAbsent(field.key(), field.value()));
    return values;
  }

  /** The folder that the paths of JBake's results are relative to. */
  private static Path contentFolder(Path site, List<Map<String, Object>> expected)
      throws IOException {
    try (Stream<Path> folders = Files.walk(site)) {
      return folders
          .filter(Files::isDirectory)
          .filter(
              folder ->
                  expected.stream()
                      .allMatch(file -> Files.exists(folder.resolve((String) file.get("_file")))))
          .findFirst()
          .orElseThrow();
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(String json) {
    return (Map<String, Object>) Json.parse(json);
  }
}
