package dev.postc.compiler.body;

import dev.postc.compiler.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Consumer;

/** All rules that concern one body alone. */
public final class BodyRules {
  private static final List<BodyRule> RULES =
      List.of(
          new ParserLimits(),
          new EmptyBody(),
          new ExcerptMarks(),
          new HeadingSpace(),
          new UnclosedHtml());

  private BodyRules() {}

  /**
   * Checks a body.
   *
   * @param diagnostics gets what is wrong
   */
  public static void check(Body body, Consumer<Diagnostic> diagnostics) {
    BodyReports reports = new BodyReports(body.document(), diagnostics);
    RULES.forEach(rule -> rule.check(body, reports));
  }
}
