package dev.postc.compiler.check;

import dev.postc.ContentSecurityPolicy;
import dev.postc.compiler.csp.PolicyText;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.Value.Scalar;
import java.util.Optional;

/** Checks {@code csp}. */
final class Policy {
  private Policy() {}

  static Optional<ContentSecurityPolicy> of(Field field, FieldReports reports) {
    Scalar value = (Scalar) field.content();
    for (PolicyText.Flaw flaw : PolicyText.flaws(value.text())) {
      reports.report(
          flaw.problem(),
          value.part(flaw.start(), flaw.end()).span(),
          flaw.help(),
          flaw.facts().toArray());
    }
    return PolicyText.read(value.text());
  }
}
