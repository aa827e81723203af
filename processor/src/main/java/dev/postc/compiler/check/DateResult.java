package dev.postc.compiler.check;

import dev.postc.compiler.model.PostDate;

/** What reading a date gave. */
sealed interface DateResult {
  record Valid(PostDate date) implements DateResult {}

  /**
   * A date that cannot be read, or does not exist.
   *
   * @param start of the part at fault, an offset in the value
   * @param end of that part
   * @param impossible whether its form is right
   * @param hint a sentence; may be empty
   */
  record Invalid(int start, int end, boolean impossible, String hint) implements DateResult {}
}
