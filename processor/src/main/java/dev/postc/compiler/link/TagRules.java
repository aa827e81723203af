package dev.postc.compiler.link;

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
  private final Map<String, TagRule> rules = new LinkedHashMap<>();
  private final Set<String> allowed;

  private TagRules(Set<String> allowed) {
    this.allowed = allowed;
  }

  static TagRules of(
      CompilerOptions options, ReservedNames reserved, Consumer<Diagnostic> diagnostics) {
    TagRules table = new TagRules(options.allowedTags());
    Set<String> repeated = new HashSet<>();
    for (TagRule rule : options.tagRules()) {
      if (table.rules.putIfAbsent(rule.tag(), rule) != null && repeated.add(rule.tag())) {
        report(
            diagnostics,
            "there are several rules for tag \"" + rule.tag() + "\"",
            "Keep one of them");
      }
    }
    table.rules.values().forEach(rule -> table.check(rule, reserved, diagnostics));
    return table;
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

  private void check(TagRule rule, ReservedNames reserved, Consumer<Diagnostic> diagnostics) {
    String quoted = "\"" + rule.tag() + "\"";
    if (rule.tag().isBlank()) {
      report(diagnostics, "a rule has an empty tag", "Write the tag as the sources do");
    }
    rule.as()
        .ifPresent(
            as -> {
              if (as.equals(rule.tag())) {
                report(
                    diagnostics,
                    "tag " + quoted + " stands for itself",
                    "Leave \"as\" out, or name the tag that it is to be listed under");
              } else if (rules.containsKey(as) && rules.get(as).as().isPresent()) {
                String end = rules.get(as).as().get();
                report(
                    diagnostics,
                    "tag " + quoted + " stands for \"" + as + "\", which stands for another tag",
                    end.equals(rule.tag())
                        ? "Leave one of the two rules out"
                        : "A rule names the tag that is listed: "
                            + TagHints.merge(rule.tag(), end));
              }
              if (isClosed() && !allowed.contains(as)) {
                report(
                    diagnostics,
                    "tag " + quoted + " stands for \"" + as + "\", which allowedTags does not have",
                    Suggestions.question(as, allowed)
                        + "Add it to allowedTags, or name one of them");
              }
              if (rule.type().isPresent()) {
                report(
                    diagnostics,
                    "tag " + quoted + " stands for \"" + as + "\" and so has no class to name",
                    "Put type = "
                        + TagHints.literal(rule.type().get())
                        + " into a rule for \""
                        + as
                        + "\", or leave it out");
              }
            });
    rule.type().ifPresent(type -> checkType(rule, type, reserved, diagnostics));
  }

  private static void checkType(
      TagRule rule, String type, ReservedNames reserved, Consumer<Diagnostic> diagnostics) {
    String fact = "type \"" + type + "\" of tag \"" + rule.tag() + "\" ";
    if (!SimpleName.isValid(type) || type.indexOf('$') >= 0) {
      report(
          diagnostics,
          fact + "cannot be the name of a class",
          JavaName.of(type)
              .map(near -> "A simple Java name was expected, such as " + near)
              .orElse("A simple Java name was expected"));
    } else if (type.equals(ReservedNames.TAGS)) {
      report(diagnostics, fact + "is the name of the class around it", "Choose another name");
    } else {
      reserved
          .whyNot(type)
          .ifPresent(why -> report(diagnostics, fact + "is taken: " + why, "Choose another name"));
    }
  }

  private static void report(Consumer<Diagnostic> diagnostics, String fact, String help) {
    diagnostics.accept(Problem.INVALID_TAG_RULE.general(help, fact));
  }
}
