package dev.postc.catalogue;

import dev.postc.compiler.PostCompiler;
import dev.postc.compiler.SiteCompiler;
import dev.postc.compiler.check.StageRun;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.link.Linker;
import dev.postc.compiler.options.BuildEnvironment;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.options.Declared;
import dev.postc.compiler.options.OptionsChecker;
import dev.postc.compiler.options.SiteDeclaration;
import dev.postc.compiler.schema.Schema;
import dev.postc.compiler.source.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles examples, with all that the compiler is, and gives the text of its messages. */
final class ExampleRun {
  /** What stands for the module's folder, which is another on each machine. */
  private static final String HOME = "/home/me/blog";

  private static final SiteDeclaration DECLARATION =
      Declared.site()
          .packageName("com.example.blog")
          .posts("src/main/posts")
          .defaultType("post")
          .build();

  private final Example example;
  private final Path temporary;
  private final List<String> arguments = new ArrayList<>();
  private Charset fileNames = StandardCharsets.UTF_8;
  private Supplier<Optional<String>> brotliFlaw = Optional::empty;

  /**
   * @param temporary a folder that is empty
   */
  ExampleRun(Example example, Path temporary) {
    this.example = example;
    this.temporary = temporary;
    this.arguments.addAll(example.options());
  }

  ExampleRun option(String... options) {
    arguments.addAll(List.of(options));
    return this;
  }

  ExampleRun fileNames(Charset encoding) {
    fileNames = encoding;
    return this;
  }

  ExampleRun brotliFlaw(String flaw) {
    brotliFlaw = () -> Optional.of(flaw);
    return this;
  }

  /** Through javac, if the example has Java of its own. */
  String text() throws IOException {
    if (example.javaFiles().isEmpty()) {
      return ofModule(example.folder());
    }
    return option("-Apostc.dir=" + example.folder().toAbsolutePath())
        .option("-d", temporary.toString())
        .ofJavac();
  }

  /** The posts of a module whose site is declared as most are. */
  String ofModule(Path base) {
    return text(
        SiteCompiler.compile(DECLARATION, 1, Schema.NONE, environment(), base).diagnostics(), base);
  }

  /** Sources that are made up. */
  String ofSources(List<Source> sources) {
    CompilerOptions options =
        OptionsChecker.check(DECLARATION, Schema.NONE, environment(), problem -> {});
    return text(PostCompiler.compile(options, sources).diagnostics(), temporary);
  }

  /** Up to where the whole site is seen: what is emitted for very many sources takes long. */
  String ofLinkedSources(List<Source> sources) {
    CompilerOptions options =
        OptionsChecker.check(DECLARATION, Schema.NONE, environment(), problem -> {});
    StageRun read = StageRun.of(sources, options);
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    Linker.link(options, read.entries(), List.of(), diagnostics::add);
    return text(diagnostics, temporary);
  }

  String ofJavac() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> all = new ArrayList<>(List.of("--release", "17", "-proc:only"));
    all.addAll(List.of("-cp", System.getProperty("java.class.path")));
    all.addAll(arguments);
    List<String> messages = new ArrayList<>();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              new StringWriter(),
              manager,
              problem -> {},
              all,
              null,
              manager.getJavaFileObjectsFromPaths(example.javaFiles()));
      task.setProcessors(List.of(new RecordingProcessor(messages)));
      task.call();
    }
    return portable(String.join("\n", messages), example.folder());
  }

  private BuildEnvironment environment() {
    Map<String, String> options = new LinkedHashMap<>();
    for (String argument : arguments) {
      String[] option = argument.substring("-A".length()).split("=", 2);
      options.put(option[0], option[1]);
    }
    Instant now = Instant.parse("2026-03-05T12:00:00Z");
    return new BuildEnvironment(
        options, Optional.empty(), Clock.fixed(now, ZoneOffset.UTC), fileNames, brotliFlaw);
  }

  private String text(List<Diagnostic> diagnostics, Path base) {
    return portable(String.join("\n", diagnostics.stream().map(Diagnostic::text).toList()), base);
  }

  private String portable(String text, Path base) {
    try {
      return text.replace(base.toAbsolutePath().toString(), HOME)
              .replace(base.toRealPath().toString(), HOME)
              .replace(temporary.toRealPath().toString(), "/home/me/classes")
              .replace(temporary.toString(), "/home/me/classes")
          + "\n";
    } catch (IOException e) {
      throw new IllegalStateException(Files.exists(base) ? "unreadable" : "no folder", e);
    }
  }
}
