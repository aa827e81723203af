package dev.postc.compiler.options;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import java.util.function.Consumer;

/** How many diagnostics of a site are printed: nobody reads what would fill a terminal's memory. */
public final class PrintLimit {
  private static final int STANDARD = 1_000;

  private PrintLimit() {}

  /** The option, else the standard one, also where the option is not a number. */
  public static int of(BuildEnvironment environment) {
    return of(environment, problem -> {});
  }

  static int of(BuildEnvironment environment, Consumer<Diagnostic> problems) {
    String text = environment.option(BuildOption.LIMIT).orElse("").strip();
    if (text.isEmpty() && environment.option(BuildOption.LIMIT).isEmpty()) {
      return STANDARD;
    }
    if (text.matches("[0-9]{1,9}")) {
      int limit = Integer.parseInt(text);
      return limit == 0 ? Integer.MAX_VALUE : limit;
    }
    problems.accept(
        Problem.INVALID_OPTION.general(
            "Write how many errors and warnings of a site are printed; 0 prints all",
            BuildOption.LIMIT.key(),
            text,
            "a whole number from 0 to 999999999"));
    return STANDARD;
  }
}
