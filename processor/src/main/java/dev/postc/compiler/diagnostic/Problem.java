package dev.postc.compiler.diagnostic;

import java.util.Locale;

/**
 * The catalogue: every code with its severity and its message. A code is never used for anything
 * else, not even after its problem is gone.
 */
public enum Problem {
  // The declaration of the site and the compiler's options.
  BASE_DIRECTORY_UNKNOWN("POST001", "cannot tell the module's base directory from \"%s\""),
  CONTENT_ROOT_MISSING("POST002", "content root \"%s\" %s"),
  NO_SOURCES("POST003", "no source in content root \"%s\""),
  INVALID_OPTION("POST004", "option %s has the value \"%s\", which is not %s"),
  UNKNOWN_OPTION("POST005", "unknown option \"%s\""),
  INVALID_DECLARATION("POST006", "@PostSite: %s is \"%s\", which is not %s"),
  INVALID_TAG_RULE("POST007", "@TagName: %s"),
  TOO_MANY_SOURCES("POST008", "%s sources and directories; class Posts cannot hold more than %s"),

  // A file as a whole, and its front matter.
  MISSING_SEPARATOR("POST010", "no line of six tildes ends the front matter"),
  SEPARATOR_LENGTH("POST011", "the separator has %s tildes, not six"),
  UNKNOWN_STATUS("POST012", "unknown status \"%s\""),
  LINE_WITHOUT_EQUALS("POST013", "front matter line \"%s\" has no \"=\""),
  EMPTY_KEY("POST014", "no key before \"=\""),
  DUPLICATE_KEY("POST015", "key \"%s\" was given before, in line %s"),
  MISSING_TITLE("POST016", "no title"),
  MISSING_DATE("POST017", "no date"),
  INVALID_DATE("POST018", "cannot read \"%s\" as a date"),
  IMPOSSIBLE_DATE("POST019", "there is no such date as \"%s\""),
  INVALID_TYPE("POST020", "type \"%s\" %s"),
  EMPTY_TAG("POST021", "empty tag"),
  DUPLICATE_TAG("POST022", "tag \"%s\" was given before"),
  NOT_UTF_8("POST023", "byte %s is not UTF-8"),
  CONTROL_CHARACTER("POST024", "control character %s"),
  EMPTY_FILE("POST025", "the file is empty"),
  UNREADABLE_FILE("POST026", "cannot read the %s: %s"),
  OUTSIDE_CONTENT_ROOT("POST028", "\"%s\" leads out of the content root"),
  FOREIGN_FRONT_MATTER("POST029", "this looks like %s front matter"),
  INVALID_SLUG("POST030", "slug \"%s\" cannot be a segment of the path"),
  UNSUPPORTED_FORMAT(
      "POST031", Severity.WARNING, "\"%s\" looks like a post, but %s files are not read"),
  INVALID_ALIAS("POST032", "alias \"%s\" cannot be the path of a page"),
  INVALID_CLASS_NAME("POST033", "\"%s\" cannot be the name of a class"),
  INVALID_LANGUAGE("POST034", "\"%s\" is not a language tag"),
  INVALID_PERMALINK("POST035", "permalink \"%s\" cannot be the path of a page"),
  BODY_NOT_RENDERED("POST036", "the body cannot be rendered: %s"),
  MISSPELT_KEY("POST037", Severity.WARNING, "key \"%s\" has no meaning, and \"%s\" is not given"),

  // What needs more than one source, or the whole site.
  CLOCK_DEPENDENCE(
      "POST040",
      Severity.WARNING,
      "a publication date was compared with the clock, so the output depends on when it is built"),
  DUPLICATE_CLASS("POST041", "class %s is also that of %s"),
  CLASS_DIFFERS_IN_CASE("POST042", "class %s differs from %s of %s in case only"),
  TAG_WITHOUT_NAME("POST043", "no class can be named after tag \"%s\""),
  CLASS_NAME_TOO_LONG("POST044", "class file name \"%s\" has %s bytes, which is over %s"),
  NAME_NOT_ENCODABLE("POST045", "a file name cannot hold \"%s\" in the platform's encoding, %s"),
  DUPLICATE_TAG_CLASS("POST046", "tags \"%s\" and \"%s\" would both be class %s"),
  ALIAS_SHADOWS_PAGE("POST047", "alias \"%s\" is the path of %s"),
  DUPLICATE_ALIAS("POST048", "alias \"%s\" is also one of %s"),
  SOURCE_WITHOUT_NAME("POST049", "no class can be named after \"%s\""),
  PATH_TOO_LONG("POST050", "path \"%s\" has %s characters, which is over %s"),
  TOO_MANY_TAGS("POST051", "%s tags; class Tags cannot hold more than %s"),
  DUPLICATE_PATH("POST052", "path \"%s\" is also that of %s"),
  UNUSED_TAG_RULE("POST053", Severity.WARNING, "@TagName: no source has the tag \"%s\""),

  // Front matter in YAML or TOML.
  UNCLOSED_FRONT_MATTER("POST060", "no line %s ends the %s front matter"),
  INVALID_YAML("POST061", "bad YAML: %s"),
  TAB_IN_YAML("POST062", "a tab where YAML allows only spaces"),
  INVALID_TOML("POST063", "bad TOML: %s"),
  WRONG_KIND("POST064", "the value of \"%s\" is %s, not %s"),
  YAML_NOT_READ("POST065", "%s, which postc does not read"),
  KEY_NOT_TEXT("POST066", "the key is %s, not text"),
  FRONT_MATTER_LIMIT("POST067", "the front matter %s"),

  // The build itself.
  OUTPUT_FAILED("POST090", "cannot write the output: %s"),
  CLASS_TAKEN("POST091", "package %s has a class %s of its own"),
  NO_CLASS_OUTPUT("POST092", "the compiler has no folder for class files"),
  INTERNAL_FAILURE("POST099", "postc failed: %s");

  private final String code;
  private final Severity severity;
  private final String message;

  Problem(String code, String message) {
    this(code, Severity.ERROR, message);
  }

  Problem(String code, Severity severity, String message) {
    this.code = code;
    this.severity = severity;
    this.message = message;
  }

  /** {@code POST} and three digits. */
  public String code() {
    return code;
  }

  /** Its severity where the author has set no other. */
  public Severity severity() {
    return severity;
  }

  /**
   * Whether the author may set this severity. A warning can be anything. Most errors stay errors,
   * for without the fact that is wrong there is no right output.
   */
  public boolean allows(Severity other) {
    return severity != Severity.ERROR || other == Severity.ERROR || isHarmless();
  }

  /** Whether what is wrong can be left out of the site without changing anything else. */
  private boolean isHarmless() {
    return this == EMPTY_TAG || this == DUPLICATE_TAG;
  }

  /**
   * This problem at a place.
   *
   * @param help what was expected and the nearest fix, in a sentence or two
   * @param facts what the message quotes
   */
  public Diagnostic at(Location location, String help, Object... facts) {
    return Diagnostic.of(this, location, format(facts), help);
  }

  /** This problem where no source is at fault. */
  public Diagnostic general(String help, Object... facts) {
    return Diagnostic.of(this, format(facts), help);
  }

  private String format(Object... facts) {
    Object[] shown = new Object[facts.length];
    for (int i = 0; i < facts.length; i++) {
      shown[i] = facts[i] instanceof String text ? Visible.shortened(text) : facts[i];
    }
    return String.format(Locale.ROOT, message, shown);
  }
}
