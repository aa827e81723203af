package dev.postc.compiler.body;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.html.HtmlToken.Comment;
import dev.postc.compiler.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds marks of an excerpt's end that have no effect: all but the first, and mistyped ones. */
final class ExcerptMarks implements BodyRule {
  private static final String MARK = "<!--more-->";

  @Override
  public void check(Body body, BodyReports reports) {
    List<Comment> marks = comments(body).filter(c -> c.isExcerptMark()).toList();
    if (marks.isEmpty()) {
      mistyped(body, reports);
    } else if (marks.size() > 1) {
      HtmlPlaces places = HtmlPlaces.of(body);
      int first = body.document().text().lineAt(place(marks.get(0), places).start());
      for (Comment mark : marks.subList(1, marks.size())) {
        reports.report(
            Problem.SECOND_EXCERPT_MARK,
            place(mark, places),
            Problem.SECOND_EXCERPT_MARK.hint(),
            first);
      }
    }
  }

  private static void mistyped(Body body, BodyReports reports) {
    List<Comment> near = comments(body).filter(c -> isNear(c.text())).toList();
    if (!near.isEmpty()) {
      HtmlPlaces places = HtmlPlaces.of(body);
      for (Comment comment : near) {
        Span place = place(comment, places);
        reports.report(
            Problem.MISTYPED_EXCERPT_MARK,
            place,
            "did you mean \"" + MARK + "\"? Only that ends the excerpt.",
            body.document().text().text(place));
      }
    }
  }

  /** Other letters than those of the mark are another word. */
  private static boolean isNear(String text) {
    if (text.length() > 2 * MARK.length()) {
      return false;
    }
    int[] letters = text.toLowerCase(Locale.ROOT).codePoints().filter(c -> c > ' ').toArray();
    return letters.length < MARK.length()
        && sorted(letters).replaceAll("[-.>!]", "").equals("emor");
  }

  private static String sorted(int[] points) {
    Arrays.sort(points);
    return new String(points, 0, points.length);
  }

  private static Stream<Comment> comments(Body body) {
    return body.tokens().stream()
        .filter(Comment.class::isInstance)
        .map(Comment.class::cast)
        .filter(comment -> comment.closed() && body.html().startsWith("<!--", comment.start()));
  }

  private static Span place(Comment comment, HtmlPlaces places) {
    return places.place(comment.start(), comment.end());
  }
}
