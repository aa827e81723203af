package dev.postc.compiler.options;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks declarations and options, and keeps what is said of their mistakes. */
final class OptionsRun {
  /** What the clock says. */
  static final Instant CLOCK = Instant.parse("2026-05-06T07:08:09Z");

  private final List<Diagnostic> problems = new ArrayList<>();
  private Optional<String> epoch = Optional.empty();
  private Supplier<Optional<String>> brotliFlaw = Optional::empty;

  /** Sets {@code SOURCE_DATE_EPOCH}. */
  OptionsRun epoch(String value) {
    epoch = Optional.of(value);
    return this;
  }

  OptionsRun brotliFlaw(Supplier<Optional<String>> flaw) {
    brotliFlaw = flaw;
    return this;
  }

  CompilerOptions check(Declared site) {
    return check(site, Map.of());
  }

  CompilerOptions check(Declared site, Map<String, String> options) {
    return OptionsChecker.check(site.build(), Schema.NONE, environment(options), problems::add);
  }

  /** Of a sound declaration. */
  CompilerOptions check(Map<String, String> options) {
    return check(Declared.site(), options);
  }

  BuildEnvironment environment(Map<String, String> options) {
    return new BuildEnvironment(
        options, epoch, Clock.fixed(CLOCK, ZoneOffset.UTC), StandardCharsets.UTF_8, brotliFlaw);
  }

  List<Diagnostic> problems() {
    return problems;
  }

  List<String> texts() {
    return problems.stream().map(Diagnostic::text).toList();
  }
}
