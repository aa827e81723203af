package dev.postc.compiler.diagnostic;

import static dev.postc.compiler.diagnostic.Standing.ALWAYS_ERROR;
import static dev.postc.compiler.diagnostic.Standing.ERROR;
import static dev.postc.compiler.diagnostic.Standing.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue: every code with its severity, what the author may make of it, its message and its
 * hint. A code is never used for anything else, not even after its problem is gone.
 */
public enum Problem {
  // The declaration of the site and the compiler's options.
  BASE_DIRECTORY_UNKNOWN(
      "POST001",
      ALWAYS_ERROR,
      "cannot tell the module's base directory from \"%s\"",
      "No folder above the class output has a pom.xml, build.gradle or build.gradle.kts. "
          + "Say where the module is: -Apostc.dir=DIRECTORY."),
  CONTENT_ROOT_MISSING(
      "POST002",
      ALWAYS_ERROR,
      "content root \"%s\" %s",
      "Create the folder, or correct posts of @PostSite, which is relative to the "
          + "module's base directory."),
  NO_SOURCES(
      "POST003",
      ALWAYS_ERROR,
      "no source in content root \"%s\"",
      "Sources are files that end in .md, .markdown or .html. Names that start with . or "
          + "_ are skipped."),
  INVALID_OPTION(
      "POST004",
      ALWAYS_ERROR,
      "option %s has the value \"%s\", which is not %s",
      "Write a value such as the message asks for, or leave the option out."),
  UNKNOWN_OPTION(
      "POST005",
      ALWAYS_ERROR,
      "unknown option \"%s\"",
      "Every option that starts with postc. must be one that postc knows."),
  INVALID_DECLARATION(
      "POST006",
      ALWAYS_ERROR,
      "@PostSite: %s is \"%s\", which is not %s",
      "Write a value such as the message asks for, in the annotation of the site's " + "package."),
  INVALID_TAG_RULE(
      "POST007",
      ALWAYS_ERROR,
      "@TagName: %s",
      "Give each tag one rule, and type a name that a Java class can have."),
  TOO_MANY_SOURCES(
      "POST008",
      ALWAYS_ERROR,
      "%s sources and directories; class Posts cannot hold more than %s",
      "Split the content into several sites: each is a package with its own @PostSite "
          + "and content root."),

  // A file as a whole, and its front matter.
  MISSING_SEPARATOR(
      "POST010",
      ALWAYS_ERROR,
      "no line of six tildes ends the front matter",
      "Write ~~~~~~ on a line of its own behind the last key=value line."),
  SEPARATOR_LENGTH(
      "POST011", ALWAYS_ERROR, "the separator has %s tildes, not six", "Write ~~~~~~ here."),
  UNKNOWN_STATUS(
      "POST012",
      ALWAYS_ERROR,
      "unknown status \"%s\"",
      "It can be draft, published or published-date."),
  LINE_WITHOUT_EQUALS(
      "POST013",
      ALWAYS_ERROR,
      "front matter line \"%s\" has no \"=\"",
      "A line of front matter is key=value, blank, or a comment that starts with #."),
  EMPTY_KEY(
      "POST014",
      ALWAYS_ERROR,
      "no key before \"=\"",
      "Write a key before it, such as title, or delete the line."),
  DUPLICATE_KEY(
      "POST015",
      ALWAYS_ERROR,
      "key \"%s\" was given before, in line %s",
      "The first one counts. Delete one of them."),
  MISSING_TITLE(
      "POST016",
      ALWAYS_ERROR,
      "no title",
      "Every page needs a title. A heading of the body does not stand in for it."),
  MISSING_DATE(
      "POST017",
      ALWAYS_ERROR,
      "no date",
      "A post needs a date, and so does every source with status=published-date."),
  INVALID_DATE(
      "POST018",
      ALWAYS_ERROR,
      "cannot read \"%s\" as a date",
      "A date is yyyy-MM-dd; a time, HH:mm or HH:mm:ss, may follow, and a zone, such as "
          + "+02:00 or Europe/Rome."),
  IMPOSSIBLE_DATE(
      "POST019",
      ALWAYS_ERROR,
      "there is no such date as \"%s\"",
      "Year, month and day stand in this order, and the calendar must have that day."),
  INVALID_TYPE(
      "POST020",
      ALWAYS_ERROR,
      "type \"%s\" %s",
      "A type is a letter, then letters, digits, - and _: post for a post, any other for "
          + "a page."),
  EMPTY_TAG(
      "POST021", ERROR, "empty tag", "Tags are separated by one comma each. Delete this one."),
  DUPLICATE_TAG("POST022", ERROR, "tag \"%s\" was given before", "Delete it here."),
  NOT_UTF_8(
      "POST023",
      ALWAYS_ERROR,
      "byte %s is not UTF-8",
      "A source is UTF-8 text. Convert the file, for example with iconv -f ISO-8859-1 -t "
          + "UTF-8."),
  CONTROL_CHARACTER(
      "POST024",
      ALWAYS_ERROR,
      "control character %s",
      "Delete it. Of the control characters, a text may hold tabs and line ends."),
  EMPTY_FILE(
      "POST025",
      ALWAYS_ERROR,
      "the file is empty",
      "Write front matter and a body, or delete the file."),
  UNREADABLE_FILE(
      "POST026",
      ALWAYS_ERROR,
      "cannot read the %s: %s",
      "Make it readable, or give it a name that starts with _, which is skipped."),
  OUTSIDE_CONTENT_ROOT(
      "POST028",
      ALWAYS_ERROR,
      "\"%s\" leads out of the content root",
      "Copy what it points to into the content root."),
  FOREIGN_FRONT_MATTER(
      "POST029",
      ALWAYS_ERROR,
      "this looks like %s front matter",
      "Front matter is YAML between lines ---, TOML between lines +++, or JBake's lines, "
          + "such as title=… and date=2025-03-15, that end with a line ~~~~~~."),
  INVALID_SLUG(
      "POST030",
      ALWAYS_ERROR,
      "slug \"%s\" cannot be a segment of the path",
      "A slug replaces the file's name, without .html."),
  UNSUPPORTED_FORMAT(
      "POST031",
      WARNING,
      "\"%s\" looks like a post, but %s files are not read",
      "Sources end in .md, .markdown or .html. Convert it, or give it a name that starts "
          + "with _, which is skipped."),
  INVALID_ALIAS(
      "POST032",
      ALWAYS_ERROR,
      "alias \"%s\" cannot be the path of a page",
      "It is an old path of the page below the site's root, such as /old.html."),
  INVALID_CLASS_NAME(
      "POST033",
      ALWAYS_ERROR,
      "\"%s\" cannot be the name of a class",
      "It must be a Java identifier."),
  INVALID_LANGUAGE(
      "POST034",
      ALWAYS_ERROR,
      "\"%s\" is not a language tag",
      "It is a BCP 47 tag, such as en or pt-BR."),
  INVALID_PERMALINK(
      "POST035",
      ALWAYS_ERROR,
      "permalink \"%s\" cannot be the path of a page",
      "It is the path of the page below the site's root, such as /about.html."),
  BODY_NOT_RENDERED(
      "POST036",
      ALWAYS_ERROR,
      "the body cannot be rendered: %s",
      "Make what it names smaller, or split the page. Of a table, cells that a short row "
          + "leaves out count, too."),
  MISSPELT_KEY(
      "POST037",
      WARNING,
      "key \"%s\" has no meaning, and \"%s\" is not given",
      "As it is, it is custom metadata."),
  TOO_MUCH_MARKUP(
      "POST039",
      ALWAYS_ERROR,
      "one text has %s signs of markup, and can have %s at most",
      "Split it: an empty line begins a new paragraph. What is no markup can be a code block."),

  // What needs more than one source, or the whole site.
  CLOCK_DEPENDENCE(
      "POST040",
      WARNING,
      "a publication date was compared with the clock, so the output depends on when it is built",
      "Set option postc.now to a date (-Apostc.now=2025-03-15), or the environment "
          + "variable SOURCE_DATE_EPOCH."),
  DUPLICATE_CLASS(
      "POST041",
      ALWAYS_ERROR,
      "class %s is also that of %s",
      "Add class=NameOfYourChoice to one of them, or rename it."),
  CLASS_DIFFERS_IN_CASE(
      "POST042",
      ALWAYS_ERROR,
      "class %s differs from %s of %s in case only",
      "Many file systems would keep one class file for both. Add class=NameOfYourChoice "
          + "to one of them, or rename it."),
  TAG_WITHOUT_NAME(
      "POST043",
      ALWAYS_ERROR,
      "no class can be named after tag \"%s\"",
      "A name needs a letter or digit. Write another tag, or name its class with " + "@TagName."),
  CLASS_NAME_TOO_LONG(
      "POST044",
      ALWAYS_ERROR,
      "class file name \"%s\" has %s bytes, which is over %s",
      "The names of all classes around it are part of it. Shorten it with "
          + "class=ShorterName, or rename the files."),
  NAME_NOT_ENCODABLE(
      "POST045",
      ALWAYS_ERROR,
      "a file name cannot hold \"%s\" in the platform's encoding, %s",
      "Build under a UTF-8 locale, for example with LC_ALL=C.UTF-8 in the environment."),
  DUPLICATE_TAG_CLASS(
      "POST046",
      ALWAYS_ERROR,
      "tags \"%s\" and \"%s\" would both be class %s",
      "Write one of them everywhere, or say with @TagName that they are one."),
  ALIAS_SHADOWS_PAGE(
      "POST047",
      ALWAYS_ERROR,
      "alias \"%s\" is the path of %s",
      "An alias leads old links to a page that has moved; leave it out."),
  DUPLICATE_ALIAS(
      "POST048",
      ALWAYS_ERROR,
      "alias \"%s\" is also one of %s",
      "An old path can lead to one page only; leave it out of one of them."),
  SOURCE_WITHOUT_NAME(
      "POST049",
      ALWAYS_ERROR,
      "no class can be named after \"%s\"",
      "A name needs a letter or digit; add class=NameOfYourChoice to the front matter or "
          + "rename the file."),
  PATH_TOO_LONG(
      "POST050",
      ALWAYS_ERROR,
      "path \"%s\" has %s characters, which is over %s",
      "Make the names in it shorter."),
  TOO_MANY_TAGS(
      "POST051",
      ALWAYS_ERROR,
      "%s tags; class Tags cannot hold more than %s",
      "Use fewer tags, or split the content into several sites."),
  DUPLICATE_PATH(
      "POST052",
      ALWAYS_ERROR,
      "path \"%s\" is also that of %s",
      "Give one of them another slug or permalink, or rename it."),
  UNUSED_TAG_RULE(
      "POST053",
      WARNING,
      "@TagName: no source has the tag \"%s\"",
      "Write the tag as the sources do, or delete the rule."),
  ALIAS_TO_ITSELF(
      "POST054",
      ALWAYS_ERROR,
      "alias \"%s\" leads to itself",
      "A request for it is answered with this very page. Leave it out."),
  UNDECLARED_TAG(
      "POST055",
      ERROR,
      "tag \"%s\" is none of the site's",
      "Take one of the site's tags, or add this one to allowedTags of @PostSite."),
  MISTYPED_TAG(
      "POST056",
      WARNING,
      "tag \"%s\" is in no other source, and \"%s\" is in %s of them",
      "Write the common one, or say with @TagName that the other is meant."),
  TAGS_DIFFER_IN_PUNCTUATION(
      "POST057",
      WARNING,
      "tags \"%s\" and \"%s\" differ in punctuation only",
      "Write one of them everywhere, or say with @TagName that they are one, or that they are two."),
  OLD_NAME_TAKEN(
      "POST058",
      ALWAYS_ERROR,
      "alias \"%s\" would leave class %s, which is that of %s",
      "A class can stand for one page only. Leave the alias out, or write the old path, which "
          + "leaves no class: it starts with / and ends in .html."),
  MISTYPED_TYPE(
      "POST059",
      WARNING,
      "no other source has the type \"%s\"",
      "As it is, this is a page of that type, and in no list of posts."),

  // Front matter in YAML or TOML.
  UNCLOSED_FRONT_MATTER(
      "POST060",
      ALWAYS_ERROR,
      "no line %s ends the %s front matter",
      "Write that line behind the last key, with nothing before it."),
  INVALID_YAML(
      "POST061",
      ALWAYS_ERROR,
      "bad YAML: %s",
      "Quotes around a value make a text of whatever stands in it."),
  TAB_IN_YAML(
      "POST062",
      ALWAYS_ERROR,
      "a tab where YAML allows only spaces",
      "Write spaces in its place: two for each level of indentation."),
  INVALID_TOML(
      "POST063",
      ALWAYS_ERROR,
      "bad TOML: %s",
      "Text always stands in quotes, and = between key and value."),
  WRONG_KIND(
      "POST064",
      ALWAYS_ERROR,
      "the value of \"%s\" is %s, not %s",
      "Write a value of the kind that the message asks for."),
  YAML_NOT_READ(
      "POST065",
      ALWAYS_ERROR,
      "%s, which postc does not read",
      "Write the value itself; in quotes, if the sign is part of a text."),
  KEY_NOT_TEXT(
      "POST066",
      ALWAYS_ERROR,
      "the key is %s, not text",
      "Write it in quotes, or write another key, such as title."),
  FRONT_MATTER_LIMIT(
      "POST067", ALWAYS_ERROR, "the front matter %s", "Put such data into a file of its own."),

  // Limits.
  SOURCE_TOO_LARGE(
      "POST068",
      ALWAYS_ERROR,
      "the file has %s bytes, and a source can have %s at most",
      "Split the page. If it is none, give it a name that starts with _, which is skipped."),
  NESTED_TOO_DEEP(
      "POST069",
      ALWAYS_ERROR,
      "this is nested more than %s levels deep",
      "Nest less. What only looks like nested markup can be written as code, or with a \\ before "
          + "each sign."),

  // Typed front matter: the interfaces, then the sources.
  INVALID_KIND(
      "POST070",
      ALWAYS_ERROR,
      "@PostType: %s",
      "A kind is a public interface that extends Post or Page; one type has one."),
  INVALID_PROPERTY(
      "POST071",
      ALWAYS_ERROR,
      "%s cannot be a key of the front matter: %s",
      "An abstract method of a kind has no parameters, gives a value of a type that is "
          + "read, and has a name that Page, Post and Object have not."),
  INVALID_DEFAULT(
      "POST072",
      ALWAYS_ERROR,
      "@Default of %s is \"%s\", which is not %s",
      "Write a value of the method's type, as JBake's front matter would have it."),
  INVALID_PROPERTY_KEY(
      "POST073", ALWAYS_ERROR, "the key \"%s\" of %s %s", "Give it another with @Key(\"…\")."),
  UNKNOWN_FIELD(
      "POST074",
      ALWAYS_ERROR,
      "%s has no key \"%s\"",
      "Mend the key, or add a method for it to the interface."),
  MISSING_FIELD(
      "POST075",
      ALWAYS_ERROR,
      "no \"%s\"",
      "Add it. If not every source has one, the method can be of type Optional, or "
          + "have a @Default."),
  INVALID_VALUE(
      "POST076",
      ALWAYS_ERROR,
      "the value of \"%s\" is %s, not %s",
      "Write a value of the method's type."),
  UNKNOWN_CONSTANT(
      "POST077",
      ALWAYS_ERROR,
      "\"%s\" is none of the values of \"%s\"",
      "Write the name of a constant. Letter case does not matter, nor whether -, _ or "
          + "a space is between words."),
  INVALID_JSON(
      "POST078", ALWAYS_ERROR, "bad JSON: %s", "See that quotes, commas and brackets match."),
  DUPLICATE_ITEM(
      "POST079",
      ALWAYS_ERROR,
      "\"%s\" was given before in \"%s\"",
      "A set has each value once. Delete it here."),
  UNKNOWN_REFERENCE(
      "POST080",
      ALWAYS_ERROR,
      "there is no source \"%s\"",
      "Name a file of the content root, or its page's path."),
  AMBIGUOUS_REFERENCE(
      "POST081",
      ALWAYS_ERROR,
      "\"%s\" can be %s",
      "Write the path of the one that is meant, from the content root."),
  REFERENCE_TO_WITHHELD(
      "POST082", ALWAYS_ERROR, "\"%s\" is %s", "Publish it, or delete the reference until then."),
  REFERENCE_TO_OTHER_KIND(
      "POST083",
      ALWAYS_ERROR,
      "\"%s\" is of the type \"%s\", not %s",
      "Name a source of the type that is asked for."),
  UNKNOWN_TAG_REFERENCE(
      "POST084",
      ALWAYS_ERROR,
      "no source has the tag \"%s\"",
      "A tag that can be referred to is in the tags of a published source."),

  // The codings of the documents.
  BROTLI_UNAVAILABLE(
      "POST085",
      WARNING,
      "no brotli coding is made: %s",
      "Clients get gzip in its place. If that is meant, say so with postc.brotli=off; with"
          + " postc.brotli=required this is an error."),
  BROTLI_REQUIRED(
      "POST086",
      ALWAYS_ERROR,
      "option postc.brotli requires brotli, and %s",
      "Build on a machine where its native part can be loaded, or leave the option out."),

  // The build itself.
  OUTPUT_FAILED(
      "POST090",
      ALWAYS_ERROR,
      "cannot write the output: %s",
      "See that the class output is a folder that can be written to, with room on its " + "disk."),
  CLASS_TAKEN(
      "POST091",
      ALWAYS_ERROR,
      "package %s has a class %s of its own",
      "@PostSite can give the facade another name: name = \"…\". Or rename your class."),
  NO_CLASS_OUTPUT(
      "POST092",
      ALWAYS_ERROR,
      "the compiler has no folder for class files",
      "Call the compiler with -d DIRECTORY: without a folder for the classes, the pages "
          + "have no place where they are found at run time."),
  INVALID_SUPPRESSION(
      "POST093",
      ALWAYS_ERROR,
      "postc.ignore: \"%s\" %s",
      "List codes, such as POST031, with commas between them; the page of a code says whether it can be ignored."),
  UNUSED_SUPPRESSION(
      "POST094",
      WARNING,
      "postc.ignore: this source has no %s",
      "Delete it here, or it will hide one that is made later."),
  INTERNAL_FAILURE(
      "POST099",
      ALWAYS_ERROR,
      "postc failed: %s",
      "This is a mistake of postc, not of your posts. Please report it with this line "
          + "and the source that was added or changed last."),

  // Links and the files that they lead to.
  BROKEN_SOURCE_LINK(
      "POST100",
      ERROR,
      "\"%s\" leads to no source",
      "A path to a source is relative to the file that it stands in, in exactly the letters of the "
          + "files' names."),
  BROKEN_PAGE_LINK(
      "POST101",
      ERROR,
      "\"%s\" leads to no page",
      "If another part of the application serves it, name it in \"outside\" of @PostSite."),
  BROKEN_ANCHOR(
      "POST102",
      ERROR,
      "%s has no element with the id \"%s\"",
      "The ids of a page are those of its headings and footnotes, and those in raw HTML."),
  MISSING_FILE(
      "POST103",
      ERROR,
      "\"%s\" leads to no file",
      "A file that a page uses stands in the content root. Names that start with . or _ are "
          + "skipped."),
  LINK_LEAVES_ROOT(
      "POST104",
      ERROR,
      "\"%s\" leads out of the content root",
      "What a page uses stands in the content root: move it there. A path that another part of "
          + "the application serves begins with \"/\"."),
  SCRIPT_LINK(
      "POST105",
      ERROR,
      "\"%s\" runs a script",
      "Write a link to a page, or a button with a script of its own."),
  LINK_TO_UNPUBLISHED(
      "POST106",
      ERROR,
      "\"%s\" leads to %s",
      "Readers would not find it. Publish both, or take the link out until then."),
  FILE_TOO_LARGE(
      "POST107",
      ALWAYS_ERROR,
      "\"%s\" has %s bytes, which is over %s",
      "Make it smaller, or put it on a server for files and link to it there."),
  OTHER_IMAGE_FORMAT(
      "POST108",
      WARNING,
      "\"%s\" is not %s, as its name says",
      "Name it for what it is, or save it as what its name says."),

  // Content security.
  UNKNOWN_DIRECTIVE(
      "POST110",
      ALWAYS_ERROR,
      "\"%s\" is no directive of a Content Security Policy",
      "A directive begins with its name, such as style-src or connect-src, and ends with a "
          + "semicolon."),
  INVALID_SOURCE(
      "POST111",
      ALWAYS_ERROR,
      "\"%s\" is no value of %s",
      "A source is an origin such as https://cdn.example.com, a scheme such as data:, or a word in "
          + "quotes such as 'self'."),
  REPEATED_DIRECTIVE(
      "POST112",
      ALWAYS_ERROR,
      "directive \"%s\" was given before",
      "Browsers ignore it here. Write all of its sources in one place."),
  SCRIPT_WITHOUT_INTEGRITY(
      "POST113",
      WARNING,
      "\"%s\" may become another script without notice: it has no integrity",
      "Give the element integrity=\"sha384-…\" and crossorigin=\"anonymous\", or put the script "
          + "beside the post."),
  LONG_POLICY(
      "POST114",
      WARNING,
      "the page's Content Security Policy has %s bytes; over %s, an answer has too much for some "
          + "servers",
      "Each different inline script or style takes 53 of them. Put them into files, or into one element; "
          + "styles are all allowed by \"csp=style-src 'unsafe-inline'\"."),
  INTEGRITY_WITHOUT_CORS(
      "POST115",
      WARNING,
      "browsers refuse \"%s\": it has an integrity and no crossorigin",
      "Add crossorigin=\"anonymous\": of another server's file, browsers compare only what they ask "
          + "for with CORS."),
  UNNAMED_SOURCE(
      "POST116",
      WARNING,
      "browsers refuse \"%s\": no source of %s allows it alone",
      "A source can name a host of letters, digits, hyphens and dots, or an address of four decimal "
          + "numbers. Use one that is written so, or a file beside the post."),

  // Bodies, each alone.
  EMPTY_BODY(
      "POST120",
      WARNING,
      "the body is empty",
      "Write the page's text behind the front matter, or delete the file."),
  UNCLOSED_HTML(
      "POST121",
      ALWAYS_ERROR,
      "\"%s\" is not closed: browsers take %s for a part of it",
      "Close it. In HTML, /> closes no element. What is meant as text belongs between backticks."),
  SECOND_EXCERPT_MARK(
      "POST122",
      ERROR,
      "the excerpt's end was marked before, in line %s",
      "The excerpt ends at the first. Delete one of them."),
  MISTYPED_EXCERPT_MARK(
      "POST123",
      WARNING,
      "\"%s\" does not end the excerpt",
      "Only <!--more--> ends the excerpt, with or without white space inside."),
  HEADING_WITHOUT_SPACE(
      "POST124",
      WARNING,
      "no heading, since no space is behind the \"%s\"",
      "Put a space behind the number signs. If the line is meant as text, write \\# for the first.");

  private final String code;
  private final Standing standing;
  private final String message;
  private final String hint;

  Problem(String code, Standing standing, String message, String hint) {
    this.code = code;
    this.standing = standing;
    this.message = message;
    this.hint = hint;
  }

  /** The problem that has a code. */
  public static Optional<Problem> of(String code) {
    return Arrays.stream(values()).filter(problem -> problem.code.equals(code)).findFirst();
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(Problem::code).toList();
  }

  /** {@code POST} and three digits. */
  public String code() {
    return code;
  }

  /** Its severity where the author has set no other. */
  public Severity severity() {
    return standing.severity();
  }

  /** Whether the author may set another severity. */
  public boolean isChangeable() {
    return standing.isChangeable();
  }

  /** Whether the author may set this severity. */
  public boolean allows(Severity other) {
    return isChangeable() || other == severity();
  }

  /** The message, with "…" for each fact that it quotes. */
  public String pattern() {
    return message.replace("%s", "…");
  }

  /**
   * What was expected and the way out, whatever the case: plain text of a sentence or two. It is
   * the help, or the end of it, wherever there is nothing nearer to say.
   */
  public String hint() {
    return hint;
  }

  /**
   * This problem at a place.
   *
   * @param help what was expected and the nearest fix, in a sentence or two; {@link #hint} where
   *     the case has no nearer one
   * @param facts what the message quotes
   */
  public Diagnostic at(Location location, String help, Object... facts) {
    return Diagnostic.of(this, location, format(facts), help);
  }

  /** This problem in a part of the site's declaration. */
  public Diagnostic in(DeclarationPart part, String help, Object... facts) {
    return Diagnostic.of(this, part, format(facts), help);
  }

  /** This problem where neither a source nor the declaration is at fault. */
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
