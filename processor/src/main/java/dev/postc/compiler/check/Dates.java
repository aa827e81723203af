package dev.postc.compiler.check;

import dev.postc.compiler.check.DateResult.Invalid;
import dev.postc.compiler.check.DateResult.Valid;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.PostDate;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.source.Span;
import java.time.ZoneId;
import java.util.Optional;

/** Checks {@code date} and {@code updated}. */
final class Dates {
  private Dates() {}

  static Optional<PostDate> of(Field field, ZoneId siteZone, FieldReports reports) {
    DateResult result = DateParser.parse(field.value(), siteZone, reports.syntax());
    if (result instanceof Valid valid) {
      return Optional.of(valid.date());
    }
    Invalid fault = (Invalid) result;
    Span span = field.span(fault.start(), fault.end());
    if (fault.impossible()) {
      reports.report(Problem.IMPOSSIBLE_DATE, span, fault.hint(), field.value());
    } else {
      String form = Problem.INVALID_DATE.hint();
      String hint = fault.hint().isEmpty() ? form : fault.hint() + "\n" + form;
      reports.report(Problem.INVALID_DATE, span, hint, field.value());
    }
    return Optional.empty();
  }
}
