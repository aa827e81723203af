package dev.postc.compiler.body;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Comment;
import dev.postc.compiler.html.HtmlToken.EndTag;
import dev.postc.compiler.html.HtmlToken.StartTag;
import dev.postc.compiler.html.HtmlTokenizer;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds comments, tags and elements such as {@code script} that are not closed, so that browsers
 * take what follows for a part of them. What follows is that of the final HTML: a page goes on
 * behind its body.
 */
final class UnclosedHtml implements BodyRule {
  private static final String REST = "the rest of the page";

  /** What editors and hurry make of the end of a comment. */
  private static final Pattern NEARLY_END = Pattern.compile("--\\s+>|[\u2013\u2014]>|(?<!-)->");

  @Override
  public void check(Body body, BodyReports reports) {
    List<HtmlToken> tokens = body.tokens();
    for (int i = 0; i < tokens.size() - 1; i++) {
      if (tokens.get(i) instanceof StartTag tag && tokens.get(i + 1) instanceof EndTag end) {
        checkNext(body, tag, end, reports);
      }
    }
    if (tokens.isEmpty()) {
      return;
    }
    HtmlToken last = tokens.get(tokens.size() - 1);
    if (last instanceof Comment comment && !comment.closed()) {
      if (body.html().startsWith("<!--", last.start())) {
        comment(body, comment, reports);
      } else {
        tag(body, comment, reports);
      }
    } else if (last instanceof StartTag tag
        && HtmlTokenizer.holdsText(tag.name())
        && HtmlTokenizer.isOpenAtEnd(body.html())) {
      report(body, tag, REST, help(body, tag), reports);
    } else {
      checkNoscript(body, reports);
    }
  }

  /** One that goes on into the next of its kind, whose end tag then is the first's. */
  private static void checkNext(Body body, StartTag tag, EndTag end, BodyReports reports) {
    if (!HtmlTokenizer.holdsText(tag.name()) || !tag.name().equals(end.name())) {
      return;
    }
    // A script may well have the text of a start tag in it.
    if (tag.name().equals("script") && !endsInSlash(body, tag)) {
      return;
    }
    String content = body.html().substring(tag.end(), end.start());
    if (Pattern.compile("(?i)<" + tag.name() + "[\\s/>]").matcher(content).find()) {
      report(body, tag, "the next one", help(body, tag), reports);
    }
  }

  /** Browsers that run scripts read it as text. */
  private static void checkNoscript(Body body, BodyReports reports) {
    for (int i = body.tokens().size() - 1; i >= 0; i--) {
      if (body.tokens().get(i) instanceof StartTag tag && tag.name().equals("noscript")) {
        String rest = body.html().substring(tag.end()).toLowerCase(Locale.ROOT);
        if (!rest.contains("</noscript")) {
          report(body, tag, REST, help(body, tag), reports);
        }
        return;
      }
    }
  }

  private static void comment(Body body, Comment comment, BodyReports reports) {
    SourceText text = body.document().text();
    int start = place(body, comment.start(), comment.start() + 4).start();
    Matcher nearly = NEARLY_END.matcher(text.text());
    String hint =
        nearly.find(start + 4)
            ? " \"" + nearly.group() + "\" in line " + text.lineAt(nearly.start()) + " is no end."
            : "";
    reports.report(
        Problem.UNCLOSED_HTML,
        new Span(start, start + 4),
        "Write \"-->\" where the comment ends." + hint,
        "<!--",
        REST);
  }

  private static void tag(Body body, Comment tag, BodyReports reports) {
    String html = body.html();
    int nameEnd = tag.start() + 1;
    while (nameEnd < html.length()
        && !HtmlTokenizer.isSpace(html.charAt(nameEnd))
        && html.charAt(nameEnd) != '>') {
      nameEnd++;
    }
    reports.report(
        Problem.UNCLOSED_HTML,
        place(body, tag.start(), nameEnd),
        "Write \">\" where the tag ends, and the second quotation mark of each value.",
        html.substring(tag.start(), nameEnd),
        REST);
  }

  private static String help(Body body, StartTag tag) {
    String name = tag.name();
    String asText =
        " If text is meant, write \"&lt;"
            + name
            + ">\""
            + (body.markdown().isPresent() ? " or put it between backticks." : ".");
    if (name.equals("plaintext")) {
      return "Nothing can close it: write <pre> and </pre>." + asText;
    }
    return "Write \"</"
        + name
        + ">\" where it ends."
        + (endsInSlash(body, tag) ? " The \"/\" before \">\" closes nothing in HTML." : asText);
  }

  /** Whether it is written as if it closed itself, which it does not in HTML. */
  private static boolean endsInSlash(Body body, StartTag tag) {
    return body.html().startsWith("/>", tag.end() - 2);
  }

  private static void report(
      Body body, StartTag tag, String taken, String help, BodyReports reports) {
    reports.report(
        Problem.UNCLOSED_HTML,
        place(body, tag.start(), tag.end()),
        help,
        "<" + tag.name() + ">",
        taken);
  }

  private static Span place(Body body, int start, int end) {
    return HtmlPlaces.of(body).place(start, end);
  }
}
