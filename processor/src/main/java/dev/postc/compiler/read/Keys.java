package dev.postc.compiler.read;

import java.util.Optional;
import java.util.Set;

/** The front matter keys that have a meaning; every other is custom metadata. */
public final class Keys {
  public static final String TITLE = "title";
  public static final String DATE = "date";
  public static final String TYPE = "type";
  public static final String STATUS = "status";
  public static final String TAGS = "tags";
  public static final String DESCRIPTION = "description";
  public static final String SUMMARY = "summary";
  public static final String AUTHOR = "author";
  public static final String IMAGE = "image";
  public static final String LANG = "lang";
  public static final String UPDATED = "updated";
  public static final String SLUG = "slug";
  public static final String PERMALINK = "permalink";
  public static final String ALIASES = "aliases";
  public static final String CLASS = "class";

  /** What the page's Content Security Policy is to allow beside what the page has. */
  public static final String CSP = "csp";

  /** The codes that are not reported of this source. */
  public static final String IGNORE = "postc.ignore";

  public static final Set<String> ALL =
      Set.of(
          TITLE,
          DATE,
          TYPE,
          STATUS,
          TAGS,
          DESCRIPTION,
          SUMMARY,
          AUTHOR,
          IMAGE,
          LANG,
          UPDATED,
          SLUG,
          PERMALINK,
          ALIASES,
          CLASS,
          CSP,
          IGNORE);

  private Keys() {}

  /**
   * The key whose value a key sets, in one syntax or another: its own, or that which a name of
   * another tool stands for.
   */
  public static Optional<String> meaning(String key) {
    if (ALL.contains(key)) {
      return Optional.of(key);
    }
    return key.equals("draft") || key.equals("published")
        ? Optional.of(STATUS)
        : KeySynonyms.meaning(key);
  }
}
