package dev.postc.catalogue;

import dev.postc.compiler.diagnostic.Problem;
import java.util.Map;
import java.util.TreeMap;

/** The page that lists all codes, each below a heading whose id is the code. */
final class CatalogueIndex {
  /** The first code of a group, and what its codes are about. */
  private static final Map<String, String> GROUPS =
      new TreeMap<>(
          Map.of(
              "POST001", "The declaration and the options",
              "POST010", "A source and its front matter",
              "POST040", "The site as a whole",
              "POST060", "Front matter in YAML or TOML",
              "POST070", "Typed front matter",
              "POST090", "The output",
              "POST093", "Codes that a source leaves out",
              "POST099", "postc itself",
              "POST120", "Bodies"));

  private CatalogueIndex() {}

  static String text() {
    StringBuilder page = new StringBuilder(Example.text("index.md"));
    for (Problem problem : Problem.values()) {
      String group = GROUPS.get(problem.code());
      if (group != null) {
        page.append("\n## ").append(group).append('\n');
      }
      page.append("\n### ")
          .append(problem.code())
          .append("\n\n[")
          .append(Markdown.text(problem.pattern()))
          .append("](diagnostics/")
          .append(CataloguePage.address(problem))
          .append("): ")
          .append(problem.severity().label())
          .append(problem.isChangeable() ? ", can be changed" : "")
          .append(".\n");
    }
    return page.toString();
  }
}
