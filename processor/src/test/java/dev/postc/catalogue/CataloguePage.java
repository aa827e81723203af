package dev.postc.catalogue;

import dev.postc.compiler.diagnostic.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of one code, as a source of the sample site. */
final class CataloguePage {
  private static final Pattern IN_POST =
      Pattern.compile("(?m)^src/main/posts/.*\\.(md|markdown|html):\\d+:");

  private CataloguePage() {}

  static String fileName(Problem problem) {
    return problem.code().toLowerCase(Locale.ROOT) + ".md";
  }

  /** As a page beside it links to it. */
  static String address(Problem problem) {
    return problem.code().toLowerCase(Locale.ROOT) + ".html";
  }

  static String of(Example example) {
    Problem problem = example.problem();
    return """
        title=%s: %s
        type=diagnostic
        status=published
        description=%s
        ~~~~~~

        %s
        %s

        ## Example

        %s
        What postc says of it:

        %s
        ## The way out

        %s
        %s
        ***

        %s
        """
        .formatted(
            problem.code(),
            problem.pattern(),
            problem.hint(),
            example.part("explanation.md").orElse(""),
            severity(example),
            source(example),
            Markdown.code("", Example.read(example.expected())),
            Markdown.text(problem.hint()),
            example.part("fix.md").map(fix -> "\n" + fix).orElse(""),
            neighbours(problem));
  }

  private static String severity(Example example) {
    Problem problem = example.problem();
    String label = problem.severity().label();
    if (!problem.isChangeable()) {
      return "Severity: **" + label + "**, always.";
    }
    String ofSite =
        "Severity: **%s**. It can be changed with [`postc.severity`](../options.html#-apostcseverity)"
            .formatted(label);
    return isOfPost(example)
        ? ofSite
            + ", and left out of one source with"
            + " [`postc.ignore`](../front-matter.html#leaving-a-diagnostic-out)."
        : ofSite + ".";
  }

  /** Whether it is found in what can have front matter. */
  private static boolean isOfPost(Example example) {
    return IN_POST.matcher(Example.read(example.expected())).find();
  }

  private static String source(Example example) {
    return example.part("example.md").orElseGet(() -> options(example) + files(example));
  }

  private static String options(Example example) {
    return example.options().isEmpty()
        ? ""
        : Markdown.code("", String.join("\n", example.options())) + "\n";
  }

  private static String files(Example example) {
    return example.files().stream()
        .map(file -> file(example.folder().relativize(file), Example.read(file)))
        .collect(Collectors.joining("\n"));
  }

  private static String file(Path path, String text) {
    String name = path.toString().replace('\\', '/');
    String language = name.endsWith(".java") ? "java" : "";
    return "`" + name + "`:\n\n" + Markdown.code(language, text);
  }

  private static String neighbours(Problem problem) {
    List<Problem> all = List.of(Problem.values());
    int at = all.indexOf(problem);
    return (at == 0 ? "" : "← " + link(all.get(at - 1)) + " · ")
        + "[All diagnostics](../diagnostics.html)"
        + (at == all.size() - 1 ? "" : " · " + link(all.get(at + 1)) + " →");
  }

  private static String link(Problem problem) {
    return "[" + problem.code() + "](" + address(problem) + ")";
  }
}
