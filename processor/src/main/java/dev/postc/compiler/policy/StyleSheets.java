package dev.postc.compiler.policy;

import java.util.List;

/** The site's own style sheets: a page that links to one needs what it loads. */
public interface StyleSheets {
  /** No style sheets. */
  StyleSheets NONE = path -> List.of();

  /**
   * The texts of a style sheet and of those that it imports.
   *
   * @param url as a document has it
   * @return empty if it is none of the site's
   */
  List<String> at(String url);
}
