package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.read.Value.Mapping;
import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.source.SourceText;
import java.util.Optional;

/**
 * Tells of values that keys with a meaning cannot have.
 *
 * @param silent whether to tell nothing: of bad TOML, what is read is not always what is written
 */
record WrongKinds(Syntax syntax, boolean silent, SourceText source, Reports reports) {
  private static final String NAME = "[\\p{L}\\p{M}\\p{N} .-]+";

  void text(String key, Value value) {
    Optional<String> name = value instanceof Mapping map ? name(map) : Optional.empty();
    String first =
        name.map(text -> "Write \"" + syntax.line(key, text) + "\".").orElse("Write one text.");
    report(key, value, first + " What is to be a list or a map needs a key of your own.", "text");
  }

  void flag(String key, Value value) {
    boolean date = value instanceof Scalar scalar && scalar.text().matches("\\d{4}-.*");
    String more = date ? " A date belongs to the key date." : "";
    report(key, value, "Write true or false." + more, "true or false");
  }

  void list(String key, Value value) {
    report(key, value, listHelp(), "a list");
  }

  void item(String key, Value value) {
    report(key, value, listHelp(), "a list of texts");
  }

  private String listHelp() {
    return "Write a list of texts, such as "
        + (syntax == Syntax.TOML ? "['first', 'second']." : "[first, second].");
  }

  private void report(String key, Value value, String help, String expected) {
    if (!silent) {
      String kind = Kinds.of(value);
      String shown = kind.equals("text") ? "\"" + value.text() + "\"" : kind;
      reports.report(Problem.WRONG_KIND, source, value.span(), help, key, shown, expected);
    }
  }

  /** The name of whom a map tells more, as themes of Jekyll have for an author. */
  private static Optional<String> name(Mapping map) {
    return map.members().stream()
        .filter(member -> member.key().equals("name") && member.content() instanceof Scalar)
        .map(Field::value)
        .filter(name -> name.matches(NAME))
        .findFirst();
  }
}
