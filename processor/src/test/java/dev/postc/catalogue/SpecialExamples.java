package dev.postc.catalogue;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Examples that need what no file of a repository can be: a link, a platform, 20,001 sources. */
final class SpecialExamples {
  private static final String HEAD = "title=Hello\ndate=2026-3-5\n";

  /** How an example is run. */
  @FunctionalInterface
  private interface Run {
    String text(ExampleRun run, Path temporary) throws IOException;
  }

  private static final Map<Problem, Run> RUNS =
      Map.ofEntries(
          Map.entry(
              Problem.BASE_DIRECTORY_UNKNOWN,
              (run, classes) -> run.option("-d", classes.toString()).ofJavac()),
          Map.entry(Problem.TOO_MANY_SOURCES, (run, folder) -> run.ofLinkedSources(many(20_001))),
          Map.entry(Problem.UNREADABLE_FILE, (run, base) -> linked(run, base, "../notes/hello.md")),
          Map.entry(
              Problem.OUTSIDE_CONTENT_ROOT,
              (run, base) -> {
                Path outside = Files.createDirectories(base.resolve("notes")).resolve("hello.md");
                Files.writeString(outside, HEAD + "~~~~~~\n");
                return linked(run, base, outside.toRealPath().toString());
              }),
          Map.entry(
              Problem.BODY_NOT_RENDERED,
              (run, folder) -> run.ofSources(one(HEAD + "~~~~~~\n" + table(2_000, 501)))),
          Map.entry(
              Problem.TOO_MUCH_MARKUP,
              (run, folder) -> run.ofSources(one(HEAD + "~~~~~~\n" + "*a ".repeat(6_000)))),
          Map.entry(
              Problem.SOURCE_TOO_LARGE,
              (run, folder) -> run.ofSources(one(HEAD + "~~~~~~\n" + "word ".repeat(300_000)))),
          Map.entry(
              Problem.NAME_NOT_ENCODABLE,
              (run, folder) ->
                  run.fileNames(StandardCharsets.US_ASCII)
                      .ofModule(Example.of(Problem.NAME_NOT_ENCODABLE).folder())),
          Map.entry(
              Problem.PATH_TOO_LONG,
              (run, folder) ->
                  run.ofSources(
                      one(HEAD + "permalink=/" + "a".repeat(8_000) + "\n~~~~~~\nText.\n"))),
          Map.entry(Problem.TOO_MANY_TAGS, (run, folder) -> run.ofLinkedSources(tagged(20_001))),
          Map.entry(
              Problem.BROTLI_UNAVAILABLE,
              (run, folder) -> withoutBrotli(run, Problem.BROTLI_UNAVAILABLE)),
          Map.entry(
              Problem.BROTLI_REQUIRED,
              (run, folder) -> withoutBrotli(run, Problem.BROTLI_REQUIRED)),
          Map.entry(
              Problem.OUTPUT_FAILED,
              (run, classes) -> {
                Files.createFile(
                    Files.createDirectory(classes.resolve("META-INF")).resolve("postc"));
                return run.text();
              }),
          Map.entry(
              Problem.FILE_TOO_LARGE,
              (run, base) -> {
                Path posts = Files.createDirectories(base.resolve("src/main/posts"));
                Files.copy(
                    Example.of(Problem.FILE_TOO_LARGE).folder().resolve("src/main/posts/hello.md"),
                    posts.resolve("hello.md"));
                Files.write(posts.resolve("film.mp4"), new byte[48_213_907]);
                return run.ofModule(base);
              }),
          Map.entry(Problem.NO_CLASS_OUTPUT, (run, folder) -> run.ofJavac()),
          Map.entry(
              Problem.INTERNAL_FAILURE,
              (run, folder) ->
                  run.ofSources(List.of(failing()))
                      .replaceAll("[A-Za-z]+\\.java:\\d+", "DocumentReader.java:42")));

  private SpecialExamples() {}

  /** What postc says of an example. */
  static String text(Example example, Path temporary) throws IOException {
    ExampleRun run = new ExampleRun(example, temporary);
    Run special = RUNS.get(example.problem());
    return special == null ? run.text() : special.text(run, temporary);
  }

  private static String withoutBrotli(ExampleRun run, Problem problem) {
    return run.brotliFlaw("there is no native part for Linux on riscv64")
        .ofModule(Example.of(problem).folder());
  }

  private static String linked(ExampleRun run, Path base, String target) throws IOException {
    Path posts = Files.createDirectories(base.resolve("src/main/posts"));
    Files.createSymbolicLink(posts.resolve("hello.md"), Path.of(target));
    return run.ofModule(base);
  }

  private static List<Source> one(String text) {
    return List.of(source("hello.md", text));
  }

  private static Source source(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Source(path, "src/main/posts/" + path, () -> bytes);
  }

  private static Source failing() {
    return new Source(
        "hello.md",
        "src/main/posts/hello.md",
        () -> {
          throw new IllegalStateException("no line 7");
        });
  }

  private static List<Source> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> source(String.format("%05d.md", i), HEAD + "~~~~~~\n"))
        .toList();
  }

  /** A hundred tags each: as many sources would be too many, too. */
  private static List<Source> tagged(int count) {
    return IntStream.rangeClosed(0, count / 100)
        .mapToObj(
            i ->
                source(
                    i + ".md",
                    HEAD + "tags=" + tags(100 * i, Math.min(100 * (i + 1), count)) + "\n~~~~~~\n"))
        .toList();
  }

  private static String tags(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "ticket-" + i).collect(Collectors.joining(", "));
  }

  private static String table(int columns, int rows) {
    return "| a ".repeat(columns) + "|\n" + "|---".repeat(columns) + "|\n" + "| 1 |\n".repeat(rows);
  }
}
