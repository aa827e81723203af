package dev.postc.compiler.options;

import dev.postc.ContentSecurityPolicy;
import dev.postc.compiler.csp.PolicyText;
import dev.postc.compiler.diagnostic.DeclarationPart;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.PercentEncoding;
import dev.postc.compiler.model.SimpleName;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.schema.Schema;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns a declaration and the build's options into checked {@link CompilerOptions}. */
public final class OptionsChecker {
  private final SiteDeclaration site;
  private final BuildEnvironment environment;
  private final Schema schema;
  private final Consumer<Diagnostic> problems;

  private OptionsChecker(
      SiteDeclaration site,
      Schema schema,
      BuildEnvironment environment,
      Consumer<Diagnostic> problems) {
    this.site = site;
    this.schema = schema;
    this.environment = environment;
    this.problems = problems;
  }

  /**
   * Reports every mistake. What is returned after a mistake holds stand-ins and is good for finding
   * more mistakes, not for output. Stand-ins withhold no source: one that went missing would be
   * followed by {@code cannot find symbol}.
   */
  public static CompilerOptions check(
      SiteDeclaration site,
      Schema schema,
      BuildEnvironment environment,
      Consumer<Diagnostic> problems) {
    return new OptionsChecker(site, schema, environment, problems).check();
  }

  private CompilerOptions check() {
    checkOptionNames();
    ZoneId zone = zone();
    Now now = Now.of(environment, zone, problems);
    PrintLimit.of(environment, problems);
    SiteUrl url = SiteUrl.of(site, environment, problems);
    return new CompilerOptions(
        site.packageName(),
        facade(),
        site.posts(),
        url.uri(),
        site.title().isBlank() ? url.uri().getHost() : site.title().strip(),
        defaultType(),
        defaultStatus(),
        zone,
        tagRules(),
        allowedTags(),
        outside(),
        csp(),
        drafts(),
        now.instant(),
        now.fromClock(),
        environment.fileNames(),
        Severities.of(site, environment, strict(), problems),
        BrotliQuality.of(environment, problems),
        schema);
  }

  private void checkOptionNames() {
    environment.options().keySet().stream()
        .filter(key -> key.startsWith(BuildOption.PREFIX) && BuildOption.of(key).isEmpty())
        .sorted()
        .forEach(
            key ->
                problems.accept(
                    Problem.UNKNOWN_OPTION.general(
                        Suggestions.question(key, BuildOption.keys())
                            + "The options are "
                            + String.join(", ", BuildOption.keys()),
                        key)));
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(site.zone());
    } catch (DateTimeException e) {
      wrong(
          "zone",
          site.zone(),
          "a time zone",
          ZoneNames.question(site.zone())
              + "Write an id such as \"Europe/Rome\", or an offset such as \"+02:00\"");
      return ZoneOffset.UTC;
    }
  }

  private String facade() {
    String name = site.name();
    if (SimpleName.isReserved(name)) {
      wrong("name", name, "a class name", "It is a word of the Java language; take another");
    } else if (!SimpleName.isValid(name)) {
      wrong("name", name, "a class name", "Write a simple name such as \"Blog\"");
    } else if (name.equals("Posts") || name.equals("Tags")) {
      wrong("name", name, "free", "Take another: postc generates a class of that name itself");
    } else {
      return name;
    }
    return "Blog";
  }

  private String defaultType() {
    Optional<TypeWord.Flaw> flaw = TypeWord.flaw(site.defaultType());
    flaw.ifPresent(f -> wrong("defaultType", site.defaultType(), "a type", f.help()));
    return flaw.isEmpty() ? site.defaultType() : Entry.POST;
  }

  private Status defaultStatus() {
    Optional<Status> status = Status.of(site.defaultStatus());
    if (status.isEmpty()) {
      wrong(
          "defaultStatus", site.defaultStatus(), "a status", StatusWord.help(site.defaultStatus()));
    }
    return status.orElse(Status.PUBLISHED);
  }

  private List<TagRule> tagRules() {
    List<TagRule> rules = new ArrayList<>();
    for (SiteDeclaration.Tag rule : site.tags()) {
      rules.add(new TagRule(rule.tag().strip(), given(rule.as()), given(rule.type())));
    }
    return rules;
  }

  private Set<String> allowedTags() {
    Set<String> tags = new LinkedHashSet<>();
    for (int i = 0; i < site.allowedTags().size(); i++) {
      String tag = site.allowedTags().get(i);
      if (tag.isBlank()) {
        wrong(
            DeclarationPart.of("allowedTags").at(i),
            tag,
            "a tag",
            "Write each tag as the sources do, or delete it");
      } else {
        tags.add(tag.strip());
      }
    }
    return tags;
  }

  private List<String> outside() {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < site.outside().size(); i++) {
      String path = site.outside().get(i);
      DeclarationPart part = DeclarationPart.of("outside").at(i);
      Optional<String> flaw = outsideFlaw(path);
      flaw.ifPresentOrElse(
          help -> wrong(part, path, "a path", help), () -> paths.add(PercentEncoding.path(path)));
    }
    return paths;
  }

  private static Optional<String> outsideFlaw(String path) {
    if (!path.startsWith("/") || path.startsWith("//")) {
      return Optional.of(
          "Write a path from the root, such as \"/login\", or \"/app/\" for all below");
    }
    if (path.equals("/")) {
      return Optional.of("It would be the whole site; name the parts that others serve");
    }
    boolean plain =
        path.chars().noneMatch(c -> "?#\\*".indexOf(c) >= 0)
            && Arrays.stream(path.split("/", -1)).noneMatch(s -> s.equals(".") || s.equals(".."));
    return plain
        ? Optional.empty()
        : Optional.of(
            "Write it without \"?\", \"#\", \"*\", \"\\\" and segments of dots; one that ends in"
                + " \"/\" is all that is below it");
  }

  private ContentSecurityPolicy csp() {
    for (PolicyText.Flaw flaw : PolicyText.flaws(site.csp())) {
      String fact = flaw.problem().general(flaw.help(), flaw.facts().toArray()).message();
      wrong("csp", site.csp(), "a list of directives", fact + ". " + flaw.help());
    }
    return PolicyText.read(site.csp()).orElse(ContentSecurityPolicy.parse(""));
  }

  private static Optional<String> given(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }

  private boolean drafts() {
    return flag(
        BuildOption.DRAFTS,
        "Write true to put the drafts into the output, false to leave them out");
  }

  private boolean strict() {
    return flag(
        BuildOption.STRICT, "Write true to make errors of warnings, false to leave them warnings");
  }

  private boolean flag(BuildOption option, String help) {
    String value = environment.option(option).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      problems.accept(Problem.INVALID_OPTION.general(help, option.key(), value, "true or false"));
    }
    return !value.equals("false");
  }

  private void wrong(String element, String value, String expected, String help) {
    wrong(DeclarationPart.of(element), value, expected, help);
  }

  private void wrong(DeclarationPart part, String value, String expected, String help) {
    problems.accept(
        Problem.INVALID_DECLARATION.in(
            part, help + site.origin(), part.element(), value, expected));
  }
}
