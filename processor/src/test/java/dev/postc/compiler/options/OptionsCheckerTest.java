package dev.postc.compiler.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Severity;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Protects what a declaration and the build's options may say, and what is said of a mistake. */
class OptionsCheckerTest {
  private static final Instant CLOCK = Instant.parse("2026-05-06T07:08:09Z");

  private final List<Diagnostic> problems = new ArrayList<>();
  private Supplier<Optional<String>> brotliFlaw = Optional::empty;

  private static SiteDeclaration site(String url, String name, String zone) {
    return Declared.site()
        .posts("src/main/posts")
        .url(url)
        .name(name)
        .defaultType("post")
        .defaultStatus("draft")
        .zone(zone)
        .build();
  }

  private static SiteDeclaration site() {
    return site("https://example.com", "Blog", "UTC");
  }

  private CompilerOptions check(SiteDeclaration site, Map<String, String> options) {
    return check(site, options, Optional.empty());
  }

  private CompilerOptions check(
      SiteDeclaration site, Map<String, String> options, Optional<String> epoch) {
    return OptionsChecker.check(
        site,
        Schema.NONE,
        new BuildEnvironment(
            options, epoch, Clock.fixed(CLOCK, ZoneOffset.UTC), StandardCharsets.UTF_8, brotliFlaw),
        problems::add);
  }

  private List<String> texts() {
    return problems.stream().map(Diagnostic::text).toList();
  }

  @Test
  void theUrlOfTheBuildGoesBeforeTheDeclared() {
    CompilerOptions options =
        check(site(), Map.of("postc.url", "https://staging.example.com/blog/"));

    assertThat(problems).isEmpty();
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
    check(site(url, "Blog", "UTC"), Map.of());

    assertThat(problems).isEmpty();
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
    check(site(url, "Blog", "UTC"), Map.of());

    assertThat(texts()).hasSize(1);
    assertThat(texts().get(0))
        .startsWith("error: [POST006] @PostSite: url is \"" + url + "\", which is not")
        .contains(flaw);
  }

  @Test
  void saysWhichOptionHasAnAddressThatIsNone() {
    check(site(), Map.of("postc.url", "localhost"));

    assertThat(texts().get(0)).startsWith("error: [POST004] option postc.url has the value");
  }

  @Test
  void namesTheNearestZone() {
    check(site("https://example.com", "Blog", "Europe/Rom"), Map.of());

    assertThat(texts().get(0)).contains("[POST006]").contains("did you mean \"Europe/Rome\"?");
  }

  @Test
  void namesTheFirstOfEquallyNearZones() {
    check(site("https://example.com", "Blog", "Etc/GMT+x"), Map.of());

    assertThat(texts().get(0)).contains("did you mean \"Etc/GMT+0\"?");
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
    check(site("https://example.com", name, "UTC"), Map.of());

    assertThat(texts()).hasSize(1);
    assertThat(texts().get(0)).startsWith("error: [POST006] @PostSite: name is \"" + name + "\"");
  }

  @ParameterizedTest
  @CsvSource({"Post, did you mean \"post\"?", "1x, A type is a letter", "'', A type is a letter"})
  void aDefaultTypeKeepsTheRuleOfTypes(String type, String help) {
    check(
        Declared.site().packageName("a").title("").defaultType(type).defaultStatus("draft").build(),
        Map.of());

    assertThat(texts()).hasSize(1);
    assertThat(texts().get(0)).contains("[POST006] @PostSite: defaultType is", help);
  }

  @Test
  void reportsEveryMistakeOfADeclaration() {
    check(
        Declared.site()
            .url("x")
            .title("")
            .name("a b")
            .defaultType("my type")
            .defaultStatus("publshed")
            .zone("Mars")
            .allowedTags(" ")
            .build(),
        Map.of("postc.drafts", "yes", "postc.now", "soon", "postc.dratfs", "true"));

    assertThat(problems)
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
    assertThat(texts()).anyMatch(text -> text.contains("did you mean \"published\"?"));
    assertThat(texts()).anyMatch(text -> text.contains("did you mean \"postc.drafts\"?"));
  }

  @Test
  void theHostIsTheTitleOfASiteWithout() {
    SiteDeclaration untitled =
        Declared.site()
            .packageName("a")
            .url("https://example.com:80/x")
            .title(" ")
            .zone("Z")
            .build();

    CompilerOptions options = check(untitled, Map.of());

    assertThat(options.title()).isEqualTo("example.com");
    assertThat(options.defaultStatus()).isEqualTo(Status.PUBLISHED);
  }

  @Test
  void nowIsTheOptionThenTheVariableThenTheClock() {
    CompilerOptions all = check(site(), Map.of("postc.now", "2026-01-31"), Optional.of("60"));
    CompilerOptions variable = check(site(), Map.of(), Optional.of("60"));
    CompilerOptions clock = check(site(), Map.of());

    assertThat(all.now()).isEqualTo("2026-01-31T00:00:00Z");
    assertThat(variable.now()).isEqualTo("1970-01-01T00:01:00Z");
    assertThat(variable.nowIsClock()).isFalse();
    assertThat(clock.now()).isEqualTo(CLOCK);
    assertThat(clock.nowIsClock()).isTrue();
    assertThat(problems).isEmpty();
  }

  @Test
  void aDateOfNowStartsInTheSitesZone() {
    CompilerOptions options =
        check(site("https://example.com", "Blog", "Asia/Tokyo"), Map.of("postc.now", "2026-01-31"));

    assertThat(options.now()).isEqualTo("2026-01-30T15:00:00Z");
  }

  @Test
  void refusesAVariableThatIsNoNumber() {
    check(site(), Map.of(), Optional.of("now"));

    assertThat(texts().get(0)).contains("[POST004]").contains("SOURCE_DATE_EPOCH");
  }

  @Test
  void changesSeveritiesWhereThatIsSafe() {
    CompilerOptions options =
        check(site(), Map.of("postc.severity", "POST031:ignore, POST040:error, POST022:warning,"));

    assertThat(problems).isEmpty();
    assertThat(options.severities())
        .containsOnly(
            Map.entry(Problem.UNSUPPORTED_FORMAT, Severity.IGNORE),
            Map.entry(Problem.CLOCK_DEPENDENCE, Severity.ERROR),
            Map.entry(Problem.DUPLICATE_TAG, Severity.WARNING));
  }

  private static SiteDeclaration withCsp(String csp) {
    return Declared.site()
        .posts("src/main/posts")
        .defaultType("post")
        .defaultStatus("draft")
        .csp(csp)
        .build();
  }

  @Test
  void readsThePolicyOfAllDocuments() {
    CompilerOptions options =
        check(withCsp("img-src https://a.example;\n  script-src 'self'"), Map.of());

    assertThat(problems).isEmpty();
    assertThat(options.csp()).hasToString("img-src https://a.example; script-src 'self'");
  }

  @Test
  void saysWhatIsWrongWithThePolicyOfAllDocuments() {
    check(withCsp("img-scr self; font-src self, data:"), Map.of());

    assertThat(texts())
        .satisfiesExactly(
            text ->
                assertThat(text)
                    .contains("[POST006] @PostSite: csp is \"img-scr self;")
                    .contains("\"img-scr\" is no directive", "did you mean \"img-src\"?"),
            text ->
                assertThat(text)
                    .contains("\"self,\" is no value of font-src", "separated by spaces"));
  }

  private static SiteDeclaration withSeverity(String... severity) {
    return Declared.site()
        .posts("src/main/posts")
        .defaultType("post")
        .defaultStatus("draft")
        .severity(severity)
        .build();
  }

  @Test
  void theSeverityOfTheBuildGoesBeforeTheDeclared() {
    CompilerOptions options =
        check(
            withSeverity("POST031:ignore", "POST040:error"),
            Map.of("postc.severity", "POST031:error"));

    assertThat(problems).isEmpty();
    assertThat(options.severities())
        .containsOnly(
            Map.entry(Problem.UNSUPPORTED_FORMAT, Severity.ERROR),
            Map.entry(Problem.CLOCK_DEPENDENCE, Severity.ERROR));
  }

  @Test
  void aDeclaredSeverityThatCannotBeIsSaidOfTheDeclaration() {
    check(withSeverity("POST012:ignore", "POST03:ignore"), Map.of());

    assertThat(texts())
        .containsExactly(
            "error: [POST006] @PostSite: severity is \"POST012:ignore\", which is not a change that"
                + " postc can allow\n    = help: POST012 is always an error: without that fact there"
                + " is no right output to give; mend the source instead (@PostSite of package"
                + " com.example)",
            "error: [POST006] @PostSite: severity is \"POST03:ignore\", which is not a code of"
                + " postc, a colon and a severity\n    = help: did you mean POST003? Write for"
                + " example POST031:ignore (@PostSite of package com.example)");
  }

  @Test
  void strictMakesErrorsOfWarningsWhoseCodesWereNotSet() {
    CompilerOptions options =
        check(
            withSeverity("POST031:warning"),
            Map.of("postc.strict", "true", "postc.severity", "POST037:ignore,POST022:warning"));

    assertThat(problems).isEmpty();
    assertThat(options.severities())
        .containsEntry(Problem.UNSUPPORTED_FORMAT, Severity.WARNING)
        .containsEntry(Problem.MISSPELT_KEY, Severity.IGNORE)
        .containsEntry(Problem.DUPLICATE_TAG, Severity.WARNING)
        .containsEntry(Problem.CLOCK_DEPENDENCE, Severity.ERROR)
        .containsEntry(Problem.UNUSED_TAG_RULE, Severity.ERROR)
        .doesNotContainKey(Problem.EMPTY_TAG);
  }

  @ParameterizedTest
  @CsvSource({"postc.strict, yes, true or false", "postc.limit, -1, a whole number"})
  void refusesValuesThatAreNone(String option, String value, String expected) {
    check(site(), Map.of(option, value));

    assertThat(texts()).hasSize(1);
    assertThat(texts().get(0))
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
    BuildEnvironment environment =
        new BuildEnvironment(
            Map.of("postc.limit", value),
            Optional.empty(),
            Clock.fixed(CLOCK, ZoneOffset.UTC),
            StandardCharsets.UTF_8,
            brotliFlaw);

    assertThat(PrintLimit.of(environment)).isEqualTo(limit);
  }

  @ParameterizedTest
  @CsvSource({
    "POST012:ignore, POST012 is always an error",
    "POST999:ignore, 'a code of postc, a colon and a severity'",
    "POST031:ingore, did you mean ignore?",
    "POST031, 'a code, a colon and error, warning or ignore'",
  })
  void refusesSeveritiesThatItCannotSet(String value, String message) {
    check(site(), Map.of("postc.severity", value));

    assertThat(texts()).hasSize(1);
    assertThat(texts().get(0)).contains("[POST004]").contains(message);
  }

  @Test
  void codesInBrotliWhereTheMachineCan() {
    assertThat(brotli(Map.of())).hasValue(9);
    assertThat(brotli(Map.of("postc.brotli", "required"))).hasValue(9);
    assertThat(brotli(Map.of("postc.brotli", "11"))).hasValue(11);
    assertThat(brotli(Map.of("postc.brotli", "0"))).hasValue(0);
    assertThat(problems).isEmpty();
  }

  @Test
  void doesNotLookForBrotliThatIsOff() {
    brotliFlaw =
        () -> {
          throw new AssertionError("looked for");
        };
    assertThat(brotli(Map.of("postc.brotli", "off"))).isEmpty();
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"9, POST085, false", "required, POST086, true"})
  void saysOnceThatTheMachineHasNoBrotli(String value, String code, boolean error) {
    brotliFlaw = () -> Optional.of("there is no native part for Plan 9 on alpha");
    assertThat(brotli(Map.of("postc.brotli", value))).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).isError()).isEqualTo(error);
    assertThat(texts().get(0)).contains("[" + code + "]").contains("Plan 9 on alpha");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "-1", "on", "best", "", "9.5"})
  void refusesAnotherQualityOfBrotli(String value) {
    assertThat(brotli(Map.of("postc.brotli", value))).isEmpty();
    assertThat(texts()).hasSize(1);
    assertThat(texts().get(0))
        .contains("[POST004]")
        .contains("off, required or a whole number from 0 to 11");
  }

  private OptionalInt brotli(Map<String, String> options) {
    return check(site(), options).brotli();
  }
}
