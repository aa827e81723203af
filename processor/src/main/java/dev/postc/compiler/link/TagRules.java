package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.DeclarationPart;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import dev.postc.compiler.model.SimpleName;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.options.TagRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The site's rules for its tags. Of several rules for one tag the first holds. */
final class TagRules {
  private static final DeclarationPart TAGS = DeclarationPart.of("tags");

  private final Map<String, TagRule> rules = new LinkedHashMap<>();
  private final Set<String> allowed;

  private TagRules(Set<String> allowed) {
    this.allowed = allowed;
  }

  static TagRules of(
      CompilerOptions options, ReservedNames reserved, Consumer<Diagnostic> diagnostics) {
    TagRules table = new TagRules(options.allowedTags());
    Set<String> repeated = new HashSet<>();
    for (int i = 0; i < options.tagRules().size(); i++) {
      TagRule rule = options.tagRules().get(i);
      if (table.rules.putIfAbsent(rule.tag(), rule) != null && repeated.add(rule.tag())) {
        report(
            diagnostics,
            TAGS.at(i),
            "there are several rules for tag \"" + rule.tag() + "\"",
            "Keep one of them");
      }
    }
    table
        .rules
        .values()
        .forEach(rule -> table.check(rule, partOf(rule, options), reserved, diagnostics));
    return table;
  }

  /** Where a rule is declared: of several equal ones, the first. */
  static DeclarationPart partOf(TagRule rule, CompilerOptions options) {
    return TAGS.at(options.tagRules().indexOf(rule));
  }

  /** The tag that a spelling stands for. */
  String resolve(String spelling) {
    return Optional.ofNullable(rules.get(spelling)).flatMap(TagRule::as).orElse(spelling);
  }

  /** Whether the author knows of a spelling and means it. */
  boolean isNamed(String tag) {
    return rules.containsKey(tag);
  }

  /** Whether the sources may have only some tags. */
  boolean isClosed() {
    return !allowed.isEmpty();
  }

  /** Whether sources may have a tag. One that a rule names was reported there. */
  boolean allows(String tag) {
    return !isClosed()
        || allowed.contains(tag)
        || rules.values().stream().anyMatch(rule -> rule.as().filter(tag::equals).isPresent());
  }

  /** The tags that sources may have, if they may have only some. */
  Set<String> allowed() {
    return allowed;
  }

  /** The name of a tag's class, before it is fitted in; empty if none can be made. */
  Optional<String> anyClassName(String tag) {
    return className(tag).or(() -> JavaName.of(tag));
  }

  /** The name that the author has given to a tag's class. */
  Optional<String> className(String tag) {
    return Optional.ofNullable(rules.get(tag)).flatMap(TagRule::type).filter(SimpleName::isValid);
  }

  private void check(
      TagRule rule,
      DeclarationPart part,
      ReservedNames reserved,
      Consumer<Diagnostic> diagnostics) {
    String quoted = "\"" + rule.tag() + "\"";
    if (rule.tag().isBlank()) {
      report(
          diagnostics,
          part.member("tag"),
          "a rule has an empty tag",
          "Write the tag as the sources do");
    }
    rule.as()
        .ifPresent(
            as -> {
              if (as.equals(rule.tag())) {
                report(
                    diagnostics,
                    part.member("as"),
                    "tag " + quoted + " stands for itself",
                    "Leave \"as\" out, or name the tag that it is to be listed under");
              } else if (rules.containsKey(as) && rules.get(as).as().isPresent()) {
                String end = rules.get(as).as().get();
                report(
                    diagnostics,
                    part.member("as"),
                    "tag " + quoted + " stands for \"" + as + "\", which stands for another tag",
                    end.equals(rule.tag())
                        ? "Leave one of the two rules out"
                        : "A rule names the tag that is listed: "
                            + TagHints.merge(rule.tag(), end));
              }
              if (isClosed() && !allowed.contains(as)) {
                report(
                    diagnostics,
                    part.member("as"),
                    "tag " + quoted + " stands for \"" + as + "\", which allowedTags does not have",
                    Suggestions.question(as, allowed)
                        + "Add it to allowedTags, or name one of them");
              }
              if (rule.type().isPresent()) {
                report(
                    diagnostics,
                    part.member("type"),
                    "tag " + quoted + " stands for \"" + as + "\" and so has no class to name",
                    "Put type = "
                        + TagHints.literal(rule.type().get())
                        + " into a rule for \""
                        + as
                        + "\", or leave it out");
              }
            });
    rule.type()
        .ifPresent(
            type ->
                checkType(
                    "type \"" + type + "\" of tag " + quoted + " ",
                    type,
                    part.member("type"),
                    reserved,
                    diagnostics));
  }

  private static void checkType(
      String subject,
      String type,
      DeclarationPart part,
      ReservedNames reserved,
      Consumer<Diagnostic> diagnostics) {
    if (!SimpleName.isValid(type) || type.indexOf('$') >= 0) {
      report(
          diagnostics,
          part,
          subject + "cannot be the name of a class",
          JavaName.of(type)
              .map(near -> "A simple Java name was expected, such as " + near)
              .orElse("A simple Java name was expected"));
    } else if (type.equals(ReservedNames.TAGS)) {
      report(
          diagnostics, part, subject + "is the name of the class around it", "Choose another name");
    } else {
      reserved
          .whyNot(type)
          .ifPresent(
              why ->
                  report(diagnostics, part, subject + "is taken: " + why, "Choose another name"));
    }
  }

  private static void report(
      Consumer<Diagnostic> diagnostics, DeclarationPart part, String fact, String help) {
    diagnostics.accept(Problem.INVALID_TAG_RULE.in(part, help, fact));
  }
}
