package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.read.Field;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks the keys whose value is one word. */
final class Words {
  private static final List<String> STATUSES =
      List.of(Status.DRAFT.word(), Status.PUBLISHED.word(), Status.PUBLISHED_DATE.word());

  private Words() {}

  static Optional<Status> status(Field field, FieldReports reports) {
    for (Status status : Status.values()) {
      if (status.word().equals(field.value())) {
        return Optional.of(status);
      }
    }
    String hint =
        Suggestions.nearest(field.value(), STATUSES)
            .map(word -> "did you mean \"" + word + "\"? ")
            .orElse("");
    reports.report(
        Problem.UNKNOWN_STATUS,
        field,
        hint + "It can be draft, published or published-date.",
        field.value());
    return Optional.empty();
  }

  static Optional<String> type(Field field, FieldReports reports) {
    String type = field.value();
    if (!isWord(type)) {
      reports.report(
          Problem.INVALID_TYPE,
          field,
          "A type is a letter, then letters, digits, - and _: post for a post, any other for a"
              + " page.",
          type,
          "is not a word");
      return Optional.empty();
    }
    if (type.equalsIgnoreCase(Entry.POST) && !type.equals(Entry.POST)) {
      reports.report(
          Problem.INVALID_TYPE,
          field,
          "did you mean \"post\"? Any other type makes a page, which is in no list of posts.",
          type,
          "differs from \"post\" in case only");
      return Optional.empty();
    }
    return Optional.of(type);
  }

  /** RFC 5646 (BCP 47), section 2.2.9: well-formed. */
  static Optional<String> language(Field field, FieldReports reports) {
    String tag = field.value();
    if (isLanguage(tag)) {
      return Optional.of(tag);
    }
    String hyphens = tag.replace('_', '-');
    reports.report(
        Problem.INVALID_LANGUAGE,
        field,
        (isLanguage(hyphens) ? "did you mean \"" + hyphens + "\"? " : "")
            + "It is a BCP 47 tag, such as en or pt-BR.",
        tag);
    return Optional.empty();
  }

  private static boolean isLanguage(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
      return tag.indexOf('_') < 0;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isWord(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.codePointAt(0))
        && text.codePoints()
            .allMatch(
                c ->
                    Character.isLetterOrDigit(c)
                        || c == '-'
                        || c == '_'
                        || Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
