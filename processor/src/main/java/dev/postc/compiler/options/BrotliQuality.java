package dev.postc.compiler.options;

import dev.postc.compiler.brotli.BrotliEncoder;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Whether documents get a brotli coding, and how much time is spent on it. */
final class BrotliQuality {
  private static final String OFF = "off";
  private static final String REQUIRED = "required";

  private BrotliQuality() {}

  /** The option, else the standard quality where the machine has the native part. */
  static OptionalInt of(BuildEnvironment environment, Consumer<Diagnostic> problems) {
    String standard = Integer.toString(BrotliEncoder.STANDARD_QUALITY);
    String option = environment.option(BuildOption.BROTLI).map(String::strip).orElse(standard);
    boolean required = option.equals(REQUIRED);
    if (option.equals(OFF)) {
      return OptionalInt.empty();
    }
    if (!required && !option.matches("[0-9]|1[01]")) {
      problems.accept(
          Problem.INVALID_OPTION.general(
              "Write off for no brotli, required for an error where it cannot be made, or its"
                  + " quality, in place of the standard one, "
                  + standard,
              BuildOption.BROTLI.key(),
              option,
              "off, required or a whole number from 0 to " + BrotliEncoder.BEST_QUALITY));
      return OptionalInt.empty();
    }
    Optional<String> flaw = environment.brotliFlaw().get();
    if (flaw.isPresent()) {
      Problem problem = required ? Problem.BROTLI_REQUIRED : Problem.BROTLI_UNAVAILABLE;
      problems.accept(problem.general(problem.hint(), flaw.get()));
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(required ? standard : option));
  }
}
