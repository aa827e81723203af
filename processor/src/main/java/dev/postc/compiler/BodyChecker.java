package dev.postc.compiler;

import dev.postc.compiler.body.Body;
import dev.postc.compiler.body.BodyParser;
import dev.postc.compiler.body.BodyRules;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.InternalFailure;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Absent;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.policy.BodyPolicy;
import dev.postc.compiler.policy.Policies;
import dev.postc.compiler.policy.Refused;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.reference.Anchor;
import dev.postc.compiler.reference.Ids;
import dev.postc.compiler.reference.LinkChecker;
import dev.postc.compiler.reference.UrlPlaces;
import dev.postc.compiler.url.UrlBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses a body and applies every rule to it. Thread-safe. */
final class BodyChecker {
  private final BodyParser parser = new BodyParser();
  private final LinkChecker links;
  private final Policies policies;

  BodyChecker(LinkChecker links, Policies policies) {
    this.links = links;
    this.policies = policies;
  }

  /**
   * A body and what was found in it.
   *
   * @param body empty if it could not be parsed, for a reason that is among the findings
   * @param findings in no order; may be added to
   * @param anchors to be checked when the ids of all pages are known
   * @param ids of the page; empty if they are not known
   */
  record Checked(
      Optional<Body> body,
      List<Diagnostic> findings,
      List<Anchor> anchors,
      Optional<Set<String>> ids) {
    Checked withoutBody() {
      return new Checked(Optional.empty(), findings, anchors, ids);
    }
  }

  Checked check(SitePage page) {
    Document document = page.entry().document();
    Checked checked = check(document, new UrlBase(page.path(), page.entry().source()), false);
    checked.body().ifPresent(body -> checkPolicy(body, page.entry(), checked.findings()));
    return checked;
  }

  /** That of the document has what the body needs, and a little more. */
  private void checkPolicy(Body body, Entry entry, List<Diagnostic> findings) {
    Location source = source(body.document());
    try {
      BodyPolicy policy = policies.body(body.html(), body.tokens(), entry.csp());
      if (!policy.refused().isEmpty()) {
        UrlPlaces places = new UrlPlaces(body);
        for (Refused refused : policy.refused()) {
          findings.add(refused(refused, places.of(refused.url()).orElse(source)));
        }
      }
      int length = policy.text().length();
      if (length > Policies.LONGEST) {
        findings.add(
            Problem.LONG_POLICY.at(source, Problem.LONG_POLICY.hint(), length, Policies.LONGEST));
      }
    } catch (RuntimeException | StackOverflowError e) {
      findings.add(InternalFailure.of(e, source));
    }
  }

  private static Diagnostic refused(Refused refused, Location place) {
    String help =
        refused.wider().isEmpty()
            ? "Write the script into a file beside the post. A script element may have"
                + " integrity=\"sha384-…\" and crossorigin=\"anonymous\" instead: then its hash allows"
                + " it."
            : Problem.UNNAMED_SOURCE.hint()
                + " Or allow more than it: \"csp="
                + refused.directive()
                + " "
                + refused.wider()
                + "\".";
    return Problem.UNNAMED_SOURCE.at(place, help, refused.url(), refused.directive());
  }

  Checked check(Document document, Absent absent) {
    return check(
        document,
        new UrlBase(absent.path(), absent.source()),
        absent.reason() == Absent.Reason.SCHEDULED);
  }

  private Checked check(Document document, UrlBase base, boolean timed) {
    List<Diagnostic> findings = new ArrayList<>();
    Body body;
    try {
      body = parser.parse(document);
    } catch (RuntimeException | StackOverflowError e) {
      findings.add(notRendered(document, e));
      return new Checked(Optional.empty(), findings, List.of(), Optional.empty());
    }
    try {
      BodyRules.check(body, findings::add);
      return new Checked(
          Optional.of(body),
          findings,
          links.check(body, base, timed, findings::add),
          Optional.of(Ids.of(body.html(), body.tokens())));
    } catch (RuntimeException | StackOverflowError e) {
      findings.add(InternalFailure.of(e, source(document)));
      return new Checked(Optional.empty(), findings, List.of(), Optional.empty());
    }
  }

  /** The place of a problem of a source as a whole. */
  static Location source(Document document) {
    return Location.ofFile(document.text().source().displayPath());
  }

  private static Diagnostic notRendered(Document document, Throwable failure) {
    return Problem.BODY_NOT_RENDERED.at(
        source(document), Problem.BODY_NOT_RENDERED.hint(), reason(failure));
  }

  private static String reason(Throwable failure) {
    if (failure instanceof StackOverflowError) {
      return "its elements are nested too deeply";
    }
    return failure instanceof IllegalArgumentException && failure.getMessage() != null
        ? failure.getMessage()
        : InternalFailure.describe(failure);
  }
}
