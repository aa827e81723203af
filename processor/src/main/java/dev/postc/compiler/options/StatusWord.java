package dev.postc.compiler.options;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import dev.postc.compiler.model.Status;
import java.util.List;

/** What to say of a status that is none. */
public final class StatusWord {
  private static final List<String> WORDS =
      List.of(Status.DRAFT.word(), Status.PUBLISHED.word(), Status.PUBLISHED_DATE.word());

  private StatusWord() {}

  /** The word that may have been meant, and those that there are. */
  public static String help(String word) {
    return Suggestions.question(word, WORDS) + Problem.UNKNOWN_STATUS.hint();
  }
}
