package dev.postc.compiler.check;

/** What reading one text gave. */
sealed interface Parsed {
  record Good(Object value) implements Parsed {}

  /**
   * A text that is no value.
   *
   * @param expected goes on after "not"
   * @param help a sentence or two
   */
  record Bad(String expected, String help) implements Parsed {}
}
