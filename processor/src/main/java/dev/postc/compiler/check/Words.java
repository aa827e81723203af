package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.options.StatusWord;
import dev.postc.compiler.options.TypeWord;
import dev.postc.compiler.read.Field;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Checks the keys whose value is one word. */
final class Words {
  private Words() {}

  static Optional<Status> status(Field field, FieldReports reports) {
    Optional<Status> status = Status.of(field.value());
    if (status.isEmpty()) {
      reports.report(Problem.UNKNOWN_STATUS, field, StatusWord.help(field.value()), field.value());
    }
    return status;
  }

  static Optional<String> type(Field field, FieldReports reports) {
    String type = field.value();
    Optional<TypeWord.Flaw> flaw = TypeWord.flaw(type);
    flaw.ifPresent(f -> reports.report(Problem.INVALID_TYPE, field, f.help(), type, f.fact()));
    return flaw.isEmpty() ? Optional.of(type) : Optional.empty();
  }

  /** RFC 5646 (BCP 47), section 2.2.9: well-formed. */
  static Optional<String> language(Field field, FieldReports reports) {
    String tag = field.value();
    if (isLanguage(tag)) {
      return Optional.of(tag);
    }
    reports.report(Problem.INVALID_LANGUAGE, field, languageHelp(tag), tag);
    return Optional.empty();
  }

  static String languageHelp(String tag) {
    String hyphens = tag.replace('_', '-');
    return (isLanguage(hyphens) ? "did you mean \"" + hyphens + "\"? " : "")
        + Problem.INVALID_LANGUAGE.hint();
  }

  static boolean isLanguage(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
      return tag.indexOf('_') < 0;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
