package dev.postc.compiler.policy;

import java.util.List;

/** The site's own style sheets and scripts: a page that has one needs what it loads. */
public interface OwnFiles {
  /** No files. */
  OwnFiles NONE = url -> List.of();

  /**
   * The text of a script, or the texts of a style sheet and of those that it imports.
   *
   * @param url as a document has it
   * @return empty if it is none of the site's
   */
  List<String> at(String url);
}
