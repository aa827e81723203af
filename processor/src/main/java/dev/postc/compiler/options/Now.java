package dev.postc.compiler.options;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What time it is for the site.
 *
 * @param fromClock whether nobody fixed it, so that the output depends on when it is built
 */
record Now(Instant instant, boolean fromClock) {
  /** Every date has come. */
  private static final Now STAND_IN = new Now(Instant.MAX, false);

  /** The option, else {@code SOURCE_DATE_EPOCH}, else the clock. A date is its first instant. */
  static Now of(BuildEnvironment environment, ZoneId zone, Consumer<Diagnostic> problems) {
    Optional<String> option = environment.option(BuildOption.NOW);
    if (option.isPresent()) {
      return option
          .flatMap(text -> parse(text.strip(), zone))
          .map(instant -> new Now(instant, false))
          .orElseGet(
              () -> {
                problems.accept(
                    Problem.INVALID_OPTION.general(
                        "Write a date such as 2026-01-31, or an instant such as"
                            + " 2026-01-31T08:00:00Z",
                        BuildOption.NOW.key(),
                        option.get(),
                        "an ISO 8601 date or instant"));
                return STAND_IN;
              });
    }
    if (environment.sourceDateEpoch().isPresent()) {
      String seconds = environment.sourceDateEpoch().get();
      try {
        return new Now(Instant.ofEpochSecond(Long.parseLong(seconds.strip())), false);
      } catch (NumberFormatException | DateTimeException e) {
        problems.accept(
            Problem.INVALID_OPTION.general(
                "It is an environment variable: seconds since 1970-01-01T00:00:00Z as a whole"
                    + " number; unset it or correct it",
                "SOURCE_DATE_EPOCH",
                seconds,
                "a number of seconds"));
        return STAND_IN;
      }
    }
    return new Now(environment.clock().instant(), true);
  }

  private static Optional<Instant> parse(String text, ZoneId zone) {
    try {
      return Optional.of(
          text.contains("T")
              ? OffsetDateTime.parse(text).toInstant()
              : LocalDate.parse(text).atStartOfDay(zone).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
