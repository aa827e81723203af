package dev.postc.catalogue;

import dev.postc.compiler.diagnostic.Problem;
import java.util.Map;
import java.util.TreeMap;

/** The page that lists all codes: a table for each group, in which the code is the row's id. */
final class CatalogueIndex {
  /** The first code of a group, and what its codes are about. */
  private static final Map<String, String> GROUPS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("POST001", "The declaration and the options"),
              Map.entry("POST010", "A source and its front matter"),
              Map.entry("POST040", "The site as a whole"),
              Map.entry("POST060", "Front matter in YAML or TOML"),
              Map.entry("POST070", "Typed front matter"),
              Map.entry("POST085", "Codings"),
              Map.entry("POST090", "The output"),
              Map.entry("POST093", "Codes that a source leaves out"),
              Map.entry("POST099", "postc itself"),
              Map.entry("POST100", "Links and files"),
              Map.entry("POST110", "Content security"),
              Map.entry("POST120", "Bodies")));

  private CatalogueIndex() {}

  static String text() {
    StringBuilder page = new StringBuilder(Example.text("index.md"));
    for (Problem problem : Problem.values()) {
      String group = GROUPS.get(problem.code());
      if (group != null) {
        page.append("\n## ")
            .append(group)
            .append("\n\n| code | message | severity |\n|---|---|---|\n");
      }
      page.append(row(problem));
    }
    return page.toString();
  }

  private static String row(Problem problem) {
    String address = CataloguePage.address(problem);
    return "| <a id=\"%s\" href=\"diagnostics/%s\">%s</a> | %s | %s |\n"
        .formatted(
            address.substring(0, address.indexOf('.')),
            address,
            problem.code(),
            Markdown.text(problem.pattern()),
            problem.severity().label() + (problem.isChangeable() ? ", can be changed" : ""));
  }
}
