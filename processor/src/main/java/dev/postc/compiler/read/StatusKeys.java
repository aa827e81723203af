package dev.postc.compiler.read;

import dev.postc.compiler.read.Value.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys that say whether a file is published. What is a draft by any of them is one; what says
 * nothing is published, since in these formats a draft is what is marked.
 */
final class StatusKeys {
  private static final String DRAFT = "draft";
  private static final String PUBLISHED = "published";

  static final Set<String> ALL = Set.of(Keys.STATUS, PUBLISHED, DRAFT);

  private static final Map<String, Boolean> BOOLEANS =
      Map.of("true", true, "yes", true, "on", true, "false", false, "no", false, "off", false);

  /** What WordPress, and so what was imported from it, writes. */
  private static final String PUBLISH = "publish";

  private final Map<String, Field> written;
  private final WrongKinds wrongKinds;

  private StatusKeys(Map<String, Field> written, WrongKinds wrongKinds) {
    this.written = written;
    this.wrongKinds = wrongKinds;
  }

  /**
   * One status.
   *
   * @param implied that of a file that says nothing
   */
  static Field status(Map<String, Field> written, Field implied, WrongKinds wrongKinds) {
    StatusKeys keys = new StatusKeys(written, wrongKinds);
    Field result = null;
    for (String key : List.of(Keys.STATUS, PUBLISHED, DRAFT)) {
      Optional<Field> status = keys.status(key);
      if (status.isPresent() && (result == null || status.get().value().equals(DRAFT))) {
        result = status.get();
      }
    }
    return result == null ? implied : result;
  }

  private Optional<Field> status(String key) {
    Optional<Field> field =
        Optional.ofNullable(written.get(key)).filter(given -> !given.value().isEmpty());
    return field.flatMap(key.equals(Keys.STATUS) ? this::word : this::flag);
  }

  private Optional<Field> word(Field field) {
    if (!(field.content() instanceof Scalar scalar)) {
      wrongKinds.text(field.key(), field.content());
      return Optional.empty();
    }
    Scalar word = WellKnownKeys.stripped(scalar);
    return Optional.of(
        word.text().equals(PUBLISH)
            ? new Field(Keys.STATUS, field.keySpan(), PUBLISHED, word.span())
            : new Field(Keys.STATUS, field.keySpan(), word));
  }

  /** What {@code draft} or {@code published} says. */
  private Optional<Field> flag(Field field) {
    String text = field.value().strip().toLowerCase(Locale.ROOT);
    Boolean flag = field.content() instanceof Scalar ? BOOLEANS.get(text) : null;
    if (flag == null) {
      wrongKinds.flag(field.key(), field.content());
      return Optional.empty();
    }
    String status = flag == field.key().equals(DRAFT) ? DRAFT : PUBLISHED;
    return Optional.of(new Field(Keys.STATUS, field.keySpan(), status, field.valueSpan()));
  }
}
