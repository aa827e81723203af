package dev.postc.compiler.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Protects what a declaration and the build's options may say, and what is said of a mistake. */
class OptionsCheckerTest {
  private final OptionsRun run = new OptionsRun();

  @Test
  void theUrlOfTheBuildGoesBeforeTheDeclared() {
    CompilerOptions options = run.check(Map.of("postc.url", "https://staging.example.com/blog/"));

    assertThat(run.problems()).isEmpty();
    assertThat(options.url()).hasToString("https://staging.example.com/blog");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080",
        "https://example.com/",
        "https://example.com/a/b",
        "https://[::1]:8443",
        "HTTPS://example.com",
        "https://example.com/%E6%97%A5"
      })
  void takesAddressesOfRoots(String url) {
    run.check(Declared.site().url(url));

    assertThat(run.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', No address is given",
    "example.com, Its scheme is not http or https",
    "ftp://example.com, Its scheme is not http or https",
    "https:///x, It has no host name",
    "https://a_b.example, It has no host name",
    "https://bücher.example:81/x, 'write \"https://xn--bcher-kva.example:81/x\"'",
    "https://example.com/?a=b, 'A root has no user, query or fragment'",
    "https://example.com/#a, 'A root has no user, query or fragment'",
    "https://me@example.com, 'A root has no user, query or fragment'",
    "https://example.com/a b, It breaks off at character 22",
    "https://example.com/a//b, Its path has empty",
    "https://example.com/../b, Its path has empty",
    "https://example.com/日, Its path has empty",
  })
  void refusesWhatIsNoAddressOfARoot(String url, String flaw) {
    run.check(Declared.site().url(url));

    assertThat(run.texts()).hasSize(1);
    assertThat(run.texts().get(0))
        .startsWith("error: [POST006] @PostSite: url is \"" + url + "\", which is not")
        .contains(flaw);
  }

  @Test
  void saysWhichOptionHasAnAddressThatIsNone() {
    run.check(Map.of("postc.url", "localhost"));

    assertThat(run.texts().get(0)).startsWith("error: [POST004] option postc.url has the value");
  }

  @Test
  void namesTheNearestZone() {
    run.check(Declared.site().zone("Europe/Rom"));

    assertThat(run.texts().get(0)).contains("[POST006]").contains("did you mean \"Europe/Rome\"?");
  }

  @Test
  void namesTheFirstOfEquallyNearZones() {
    run.check(Declared.site().zone("Etc/GMT+x"));

    assertThat(run.texts().get(0)).contains("did you mean \"Etc/GMT+0\"?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1Blog",
        "my-blog",
        "class",
        "record",
        "sealed",
        "permits",
        "var",
        "yield",
        "com.Blog",
        "Posts",
        "Tags"
      })
  void refusesAFacadeThatIsNoClassName(String name) {
    run.check(Declared.site().name(name));

    assertThat(run.texts()).hasSize(1);
    assertThat(run.texts().get(0))
        .startsWith("error: [POST006] @PostSite: name is \"" + name + "\"");
  }

  @ParameterizedTest
  @CsvSource({"Post, did you mean \"post\"?", "1x, A type is a letter", "'', A type is a letter"})
  void aDefaultTypeKeepsTheRuleOfTypes(String type, String help) {
    run.check(Declared.site().packageName("a").title("").defaultType(type).defaultStatus("draft"));

    assertThat(run.texts()).hasSize(1);
    assertThat(run.texts().get(0)).contains("[POST006] @PostSite: defaultType is", help);
  }

  @Test
  void reportsEveryMistakeOfADeclaration() {
    run.check(
        Declared.site()
            .url("x")
            .title("")
            .name("a b")
            .defaultType("my type")
            .defaultStatus("publshed")
            .zone("Mars")
            .allowedTags(" "),
        Map.of("postc.drafts", "yes", "postc.now", "soon", "postc.dratfs", "true"));

    assertThat(run.problems())
        .extracting(Diagnostic::problem)
        .containsExactlyInAnyOrder(
            Problem.INVALID_DECLARATION,
            Problem.INVALID_DECLARATION,
            Problem.INVALID_DECLARATION,
            Problem.INVALID_DECLARATION,
            Problem.INVALID_DECLARATION,
            Problem.INVALID_DECLARATION,
            Problem.INVALID_OPTION,
            Problem.INVALID_OPTION,
            Problem.UNKNOWN_OPTION);
    assertThat(run.texts()).anyMatch(text -> text.contains("did you mean \"published\"?"));
    assertThat(run.texts()).anyMatch(text -> text.contains("did you mean \"postc.drafts\"?"));
  }

  @Test
  void theHostIsTheTitleOfASiteWithout() {
    Declared untitled =
        Declared.site()
            .packageName("a")
            .url("https://example.com:80/x")
            .title(" ")
            .defaultType("page")
            .zone("Z");

    CompilerOptions options = run.check(untitled);

    assertThat(options.title()).isEqualTo("example.com");
    assertThat(options.defaultStatus()).isEqualTo(Status.PUBLISHED);
  }

  @Test
  void readsThePolicyOfAllDocuments() {
    CompilerOptions options =
        run.check(Declared.site().csp("img-src https://a.example;\n  script-src 'self'"));

    assertThat(run.problems()).isEmpty();
    assertThat(options.csp()).hasToString("img-src https://a.example; script-src 'self'");
  }

  @Test
  void saysWhatIsWrongWithThePolicyOfAllDocuments() {
    run.check(Declared.site().csp("img-scr self; font-src self, data:"));

    assertThat(run.texts())
        .satisfiesExactly(
            text ->
                assertThat(text)
                    .contains("[POST006] @PostSite: csp is \"img-scr self;")
                    .contains("\"img-scr\" is no directive", "did you mean \"img-src\"?"),
            text ->
                assertThat(text)
                    .contains("\"self,\" is no value of font-src", "separated by spaces"));
  }

  @ParameterizedTest
  @CsvSource({"postc.strict, yes, true or false", "postc.limit, -1, a whole number"})
  void refusesValuesThatAreNone(String option, String value, String expected) {
    run.check(Map.of(option, value));

    assertThat(run.texts()).hasSize(1);
    assertThat(run.texts().get(0))
        .startsWith(
            "error: [POST004] option "
                + option
                + " has the value \""
                + value
                + "\", which is not "
                + expected);
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "0, 2147483647", "none, 1000"})
  void takesALimitOrTheStandardOne(String value, int limit) {
    BuildEnvironment environment = run.environment(Map.of("postc.limit", value));

    assertThat(PrintLimit.of(environment)).isEqualTo(limit);
  }
}
