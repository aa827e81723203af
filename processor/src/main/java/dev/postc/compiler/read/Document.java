package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import java.util.List;
import java.util.Set;

/**
 * A source split into front matter and body.
 *
 * @param syntax how its front matter is written
 * @param fields in source order; of a key given twice, the first
 * @param frontMatterEnd where a missing field would have stood: the offset of the separator's line,
 *     or of the end of what could be read as front matter
 * @param bodyStart the offset of the body in the text
 * @param complete whether the front matter was found and could be read as a whole; if not, what is
 *     missing from {@code fields} may only not have been understood
 * @param problems what was reported while it was read
 */
public record Document(
    SourceText text,
    Format format,
    Syntax syntax,
    List<Field> fields,
    int frontMatterEnd,
    int bodyStart,
    boolean complete,
    Set<Problem> problems) {
  /** After these, what is called the body is a guess. */
  private static final Set<Problem> WITHOUT_BODY =
      Set.of(
          Problem.MISSING_SEPARATOR,
          Problem.UNCLOSED_FRONT_MATTER,
          Problem.FOREIGN_FRONT_MATTER,
          Problem.EMPTY_FILE);

  public Document {
    fields = List.copyOf(fields);
    problems = Set.copyOf(problems);
  }

  /** Whether it is known where the body begins, and there is one. */
  public boolean hasBody() {
    return problems.stream().noneMatch(WITHOUT_BODY::contains);
  }

  public String body() {
    return text.text().substring(bodyStart);
  }
}
