package dev.postc.compiler.url;

import dev.postc.compiler.source.ContentFile;
import java.util.Locale;
import java.util.Optional;

/** What a URL leads to. */
public sealed interface Target {
  /**
   * A document of the site.
   *
   * @param page the path of the page that is there in the end; empty for a generated document
   */
  record Document(Optional<String> page) implements Target {}

  /** A file beside the sources. */
  record File(ContentFile file) implements Target {}

  /** What is not of this site: nothing is known of it. */
  record Outside() implements Target {}

  /** What may be of a source with a mistake, which is reported there. */
  record Unknown() implements Target {}

  /**
   * A script.
   *
   * @param scheme what it begins with, such as {@code javascript:}
   */
  record Script(String scheme) implements Target {}

  /**
   * Nothing.
   *
   * @param sought the path at which it was looked for: below the content root, or of a page
   */
  record Broken(Fault fault, String sought) implements Target {}

  /** Why a URL leads to nothing. */
  enum Fault {
    NO_SOURCE,
    NO_PAGE,
    NO_FILE,
    SKIPPED_FILE,
    LEAVES_ROOT,
    LINK_LEAVES_ROOT,
    DRAFT,
    SCHEDULED;

    /** What is missing at a path, by its ending. */
    static Fault of(String path) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      int dot = name.lastIndexOf('.');
      return switch (dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT)) {
        case "", "html", "htm", "xhtml" -> NO_PAGE;
        case "md", "markdown" -> NO_SOURCE;
        default -> NO_FILE;
      };
    }
  }
}
