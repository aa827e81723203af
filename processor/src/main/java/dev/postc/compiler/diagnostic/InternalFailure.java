package dev.postc.compiler.diagnostic;

import java.util.Arrays;

/** Makes a diagnostic of a mistake of postc's own: one line, no stack trace. */
public final class InternalFailure {
  private static final String OURS = "dev.postc.";

  private InternalFailure() {}

  public static Diagnostic of(Throwable failure) {
    if (failure instanceof LinkageError) {
      return Problem.INTERNAL_FAILURE.general(
          "A class is missing. Put postc-processor on the processor path with all that it depends"
              + " on; Maven's annotationProcessorPaths does that by itself",
          describe(failure));
    }
    return Problem.INTERNAL_FAILURE.general(Problem.INTERNAL_FAILURE.hint(), describe(failure));
  }

  /** A failure while one source was worked on. */
  public static Diagnostic of(Throwable failure, Location source) {
    return Problem.INTERNAL_FAILURE.at(
        source,
        "This is a mistake of postc, not of your posts. Please report it with this line and this"
            + " source.",
        describe(failure));
  }

  /** What failed, and where in postc. */
  public static String describe(Throwable failure) {
    String where =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> " in " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    return failure + where;
  }
}
