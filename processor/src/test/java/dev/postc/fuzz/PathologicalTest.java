package dev.postc.fuzz;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What has brought Markdown parsers to a stop, at the sizes of cmark's tests, and the like for HTML
 * and front matter: each ends with a page or a diagnostic, soon.
 */
class PathologicalTest {
  /** Of processor time, so that it is no matter what else the machine does. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /** For what never ends. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** Bodies that are Markdown. */
  enum MarkdownCase {
    NESTED_STRONG_EMPHASIS("*a **a ".repeat(65_000) + "b" + " a** a*".repeat(65_000)),
    EMPHASIS_CLOSERS("a_ ".repeat(65_000)),
    EMPHASIS_OPENERS("_a ".repeat(65_000)),
    LINK_CLOSERS("a]".repeat(65_000)),
    LINK_OPENERS("[a".repeat(65_000)),
    MISMATCHED_EMPHASIS("*a_ ".repeat(50_000)),
    EMPHASIS_OF_TWO_KINDS("*a ".repeat(20_000) + "_a*_ ".repeat(20_000)),
    LENGTHS_OF_THREE("a**b" + "c* ".repeat(50_000)),
    LINK_OPENERS_AND_EMPHASIS_CLOSERS("[ a_".repeat(50_000)),
    HALF_LINKS("[ (](".repeat(80_000)),
    IMAGES_OF_EMPTY_LINKS("![[]()".repeat(160_000)),
    HARD_LINK_AND_EMPHASIS("**x [a*b**c*](d)"),
    NESTED_BRACKETS("[".repeat(50_000) + "a" + "]".repeat(50_000)),
    NESTED_QUOTES("> ".repeat(50_000) + "a"),
    NESTED_LISTS(
        IntStream.range(0, 1_000).mapToObj(i -> "  ".repeat(i) + "* a\n").collect(joining())),
    NUL("abc\0de\0"),
    BACKTICKS(IntStream.range(1, 5_000).mapToObj(i -> "e" + "`".repeat(i)).collect(joining())),
    UNCLOSED_LINKS_IN_ANGLES("[a](<b".repeat(60_000)),
    UNCLOSED_LINKS("[a](b".repeat(60_000)),
    UNCLOSED_COMMENTS("</" + "<!--".repeat(300_000)),
    UNCLOSED_INSTRUCTIONS("a" + "<?".repeat(300_000)),
    UNCLOSED_DECLARATIONS("a" + "<!A ".repeat(150_000)),
    UNCLOSED_CDATA("a" + "<![CDATA[".repeat(100_000)),
    EMPTY_LINES_IN_NESTED_LISTS("- ".repeat(30_000) + "x" + "\n".repeat(30_000)),
    EMPTY_LINES_IN_QUOTED_LISTS("> " + "- ".repeat(30_000) + "x\n" + ">\n".repeat(30_000)),
    EMPHASIS_IN_NESTED_QUOTES(">".repeat(100_000) + "a*".repeat(100_000)),
    DEFINITIONS_AND_REFERENCES(
        IntStream.range(1, 50_000)
            .mapToObj(i -> "[x" + i + "]: /url\n\n[y]\n\n")
            .collect(joining())),
    MANY_REFERENCES(
        IntStream.range(1, 80_000).mapToObj(i -> "[" + i + "]: u\n").collect(joining())
            + "[0] ".repeat(50_000)),
    NESTED_INLINES("*".repeat(60_000) + "a" + "*".repeat(60_000)),
    NESTED_IMAGES("![".repeat(50_000) + "a" + "](u)".repeat(50_000)),
    FOOTNOTES(
        IntStream.range(1, 20_000).mapToObj(i -> "[^" + i + "]: n\n\n").collect(joining())
            + IntStream.range(1, 20_000).mapToObj(i -> "[^" + i + "]").collect(joining())),
    UNCLOSED_FOOTNOTES("[^".repeat(100_000)),
    TABLE_OF_MANY_COLUMNS("|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n|b\n|b\n"),
    TABLE_OF_MANY_ROWS("|a|b|\n|-|-|\n" + "|c|d|\n".repeat(50_000)),
    TABLE_OF_MISSING_CELLS(
        "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "b\n".repeat(50_000)),
    STRIKETHROUGH("~~a ".repeat(65_000)),
    URLS("www.a.b/(".repeat(50_000)),
    MAIL_ADDRESSES("a".repeat(200_000) + "@" + "a.".repeat(100_000)),
    COLONS("http:".repeat(100_000)),
    HEADINGS_OF_ONE_NAME("# a\n\n".repeat(50_000)),
    TASKS("- [ ] ".repeat(30_000)),
    ENTITIES("&".repeat(300_000)),
    BACKSLASHES("\\".repeat(300_001)),
    TAGS("<a ".repeat(100_000)),
    ATTRIBUTES("<a" + " b='c'".repeat(100_000)),
    PARAGRAPHS_AT_THE_LIMIT(("*a ".repeat(1_200) + "_a*_ ".repeat(1_200) + "\n\n").repeat(100)),
    ONE_LINE("a".repeat(900_000)),
    EMPTY_LINES("\n".repeat(900_000));

    private final String body;

    MarkdownCase(String body) {
      this.body = body;
    }
  }

  /** Bodies that are HTML. */
  enum HtmlCase {
    OPEN_ELEMENTS("<div>".repeat(150_000)),
    STRAY_END_TAGS("<b>" + "</i>".repeat(200_000)),
    NESTED_AND_CLOSED("<b>".repeat(60_000) + "</b>".repeat(60_000)),
    UNCLOSED_TAGS("<a b=\"".repeat(100_000)),
    UNCLOSED_COMMENTS("<!--".repeat(200_000)),
    UNCLOSED_CDATA("<svg>" + "<![CDATA[".repeat(90_000)),
    SCRIPTS("<script><!--<script>".repeat(40_000)),
    TITLES("<title></titl".repeat(60_000)),
    ATTRIBUTES("<a" + " b=c".repeat(200_000) + ">"),
    DIFFERENT_ATTRIBUTES(
        "<a" + IntStream.range(0, 100_000).mapToObj(i -> " a" + i + "=c").collect(joining()) + ">"),
    CANDIDATES("<img srcset=\"" + "/a 1x,".repeat(130_000) + "\">"),
    ESCAPED_CANDIDATES("<img srcset=\"" + "&#47;a 1x,".repeat(80_000) + "\">"),
    DOTS("<a href=\"" + "../".repeat(250_000) + "\">"),
    SEGMENTS("<a href=\"" + "a/../".repeat(150_000) + "\">"),
    ENTITIES("<a href=\"" + "&amp;".repeat(150_000) + "\">"),
    FOOTNOTES("<sup class=\"footnote-ref\">".repeat(30_000)),
    HEADINGS("<h2 id=a>".repeat(80_000)),
    PARAGRAPHS("<ul><p>".repeat(100_000)),
    BREAKOUTS("<svg><p>".repeat(90_000)),
    HOSTS_OF_NO_SOURCE(
        IntStream.range(0, 20_000)
            .mapToObj(i -> "<img src=\"//a_b/" + i + ".png\">\n")
            .collect(joining())),
    AMPERSANDS("<h2 id=a>" + "&".repeat(800_000));

    private final String body;

    HtmlCase(String body) {
      this.body = body;
    }
  }

  /** Sources whose front matter is none, or much. */
  enum FrontMatterCase {
    JBAKE_LINES("title=T\n" + "a\n".repeat(60_000) + "~~~~~~\n"),
    JBAKE_KEYS(
        IntStream.range(0, 20_000).mapToObj(i -> "k" + i + "=v\n").collect(joining()) + "~~~~~~\n"),
    JBAKE_TAGS("title=T\ntags=" + "a,".repeat(60_000) + "\n~~~~~~\n"),
    JBAKE_DIFFERENT_TAGS(
        "title=T\ntags="
            + IntStream.range(0, 15_000).mapToObj(i -> "t" + i).collect(joining(","))
            + "\n~~~~~~\n"),
    JBAKE_ALIASES(
        "title=T\naliases="
            + IntStream.range(0, 15_000).mapToObj(i -> "/t" + i).collect(joining(","))
            + "\n~~~~~~\n"),
    NO_FRONT_MATTER("word ".repeat(150_000)),
    BLANK_LINES("title=T\n" + "\n".repeat(900_000)),
    RULES("title=T\n" + "---\n".repeat(200_000)),
    DOUBTS("title=T\n" + "a b\n\n".repeat(150_000)),
    YAML_NESTED("---\na: " + "[".repeat(60_000) + "\n---\n"),
    YAML_DEEP(
        "---\n"
            + IntStream.range(0, 400).mapToObj(i -> " ".repeat(i) + "a:\n").collect(joining())
            + "---\n"),
    YAML_LIST("---\ntitle: T\na: [" + "1, ".repeat(40_000) + "]\n---\n"),
    YAML_KEYS(
        "---\n"
            + IntStream.range(0, 12_000).mapToObj(i -> "k" + i + ": v\n").collect(joining())
            + "---\n"),
    YAML_QUOTES("---\na: \"" + "\\\"".repeat(60_000) + "\"\n---\n"),
    YAML_UNCLOSED_QUOTE("---\na: \"" + "b\n".repeat(60_000) + "\n---\n"),
    YAML_ALIASES(
        "---\na: &a [1,1]\n"
            + IntStream.range(0, 40).mapToObj(i -> "k" + i + ": &a [*a, *a]\n").collect(joining())
            + "---\n"),
    YAML_BLOCK("---\na: |\n" + " b\n".repeat(40_000) + "---\n"),
    YAML_TABS("---\n" + "\ta: b\n".repeat(20_000) + "---\n"),
    YAML_ASTRAL("---\na: [" + "\uD83D\uDE00, ".repeat(9_000) + "]\n---\n"),
    YAML_UNCLOSED("---\n" + "a: b\n".repeat(150_000)),
    TOML_LIST("+++\na = [" + "1,".repeat(60_000) + "]\n+++\n"),
    TOML_NESTED("+++\na = " + "[".repeat(60_000) + "\n+++\n"),
    TOML_KEYS(
        "+++\n"
            + IntStream.range(0, 12_000).mapToObj(i -> "k" + i + "=1\n").collect(joining())
            + "+++\n"),
    TOML_DOTS("+++\n" + "a.".repeat(60_000) + "a=1\n+++\n"),
    TOML_TABLES(
        "+++\n"
            + IntStream.range(0, 12_000).mapToObj(i -> "[t" + i + "]\n").collect(joining())
            + "+++\n"),
    TOML_ERRORS("+++\n" + "a\n".repeat(60_000) + "+++\n"),
    TOML_STRING("+++\na = \"\"\"" + "b\n".repeat(60_000) + "\"\"\"\n+++\n"),
    TOML_BAD_DATES("+++\n" + "a=2025-13-45\n".repeat(9_000) + "+++\n");

    private final String source;

    FrontMatterCase(String source) {
      this.source = source;
    }
  }

  @ParameterizedTest
  @EnumSource
  void markdown(MarkdownCase input) {
    compile("a.md", "title=T\n~~~~~~\n" + input.body);
  }

  @ParameterizedTest
  @EnumSource
  void html(HtmlCase input) {
    compile("a.html", "title=T\n~~~~~~\n" + input.body);
  }

  @ParameterizedTest
  @EnumSource
  void frontMatter(FrontMatterCase input) {
    compile("a.md", input.source);
  }

  private static void compile(String path, String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    Duration used =
        assertTimeoutPreemptively(
            PATIENCE,
            () -> {
              Duration before = processorTime();
              AnySource.compile(path, bytes);
              return processorTime().minus(before);
            });
    assertThat(used).isLessThan(LIMIT);
  }

  /** Of this thread, which compiles a single source alone. */
  private static Duration processorTime() {
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }
}
