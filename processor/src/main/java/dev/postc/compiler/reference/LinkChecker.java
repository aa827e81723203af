package dev.postc.compiler.reference;

import dev.postc.compiler.asset.Asset;
import dev.postc.compiler.asset.AssetFlaw;
import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.body.Body;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.ContentFile;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import dev.postc.compiler.url.Resolved;
import dev.postc.compiler.url.SiteUrls;
import dev.postc.compiler.url.Target;
import dev.postc.compiler.url.UrlBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Checks where the URLs of bodies lead. Safe for any number of threads. */
public final class LinkChecker {
  private final SiteUrls urls;
  private final Assets assets;

  /**
   * @param assets reads the files that bodies use
   */
  public LinkChecker(SiteUrls urls, Assets assets) {
    this.urls = Objects.requireNonNull(urls, "urls");
    this.assets = Objects.requireNonNull(assets, "assets");
  }

  /**
   * Checks the URLs of a body.
   *
   * @param timed whether the body is of a page that is withheld until its date: others of that kind
   *     may be there by then
   * @param diagnostics gets what is wrong
   * @return the fragments, which can be checked when all bodies are known
   */
  public List<Anchor> check(
      Body body, UrlBase base, boolean timed, Consumer<Diagnostic> diagnostics) {
    SourceText text = body.document().text();
    Run run = new Run(base, timed, text, new ShownUrls(body)::has, diagnostics);
    List<Anchor> anchors = new ArrayList<>();
    for (Reference reference : References.of(body)) {
      run.check(reference).flatMap(target -> run.anchor(reference, target)).ifPresent(anchors::add);
    }
    References.unverified(body, run::checkIntegrity);
    return anchors;
  }

  /**
   * Checks the URLs of a style sheet. They lead from its own place, whatever page uses it.
   *
   * @return the files that it uses
   */
  public List<ContentFile> check(Asset styleSheet, Consumer<Diagnostic> diagnostics)
      throws IOException {
    ContentFile file = styleSheet.file();
    String css = new String(Assets.content(styleSheet), StandardCharsets.UTF_8);
    Source source = new Source(file.path(), file.displayPath(), file::read);
    UrlBase base = new UrlBase(assets.ownPath(file), file.path());
    Run run = new Run(base, false, new SourceText(source, css), any -> true, diagnostics);
    List<ContentFile> used = new ArrayList<>();
    for (Reference reference : StyleSheetReferences.in(css)) {
      run.check(reference)
          .map(Resolved::target)
          .filter(Target.File.class::isInstance)
          .ifPresent(target -> used.add(((Target.File) target).file()));
    }
    return used;
  }

  private final class Run {
    private final UrlBase base;
    private final boolean timed;
    private final SourceText text;
    private final Predicate<Reference> shown;
    private final Consumer<Diagnostic> diagnostics;

    /**
     * @param shown whether a URL gets onto the page; asked only of those that are to be reported
     */
    Run(
        UrlBase base,
        boolean timed,
        SourceText text,
        Predicate<Reference> shown,
        Consumer<Diagnostic> diagnostics) {
      this.base = base;
      this.timed = timed;
      this.text = text;
      this.shown = shown;
      this.diagnostics = diagnostics;
    }

    /** What a URL leads to, if it leads somewhere. */
    Optional<Resolved> check(Reference reference) {
      if (reference.isOfDocument()) {
        return Optional.empty();
      }
      Resolved url = urls.resolve(base, reference.url(), reference.opensDocument());
      if (url.target() instanceof Target.Script script) {
        script(reference, script);
        return Optional.empty();
      }
      if (url.target() instanceof Target.Broken broken) {
        broken(reference, broken);
        return Optional.empty();
      }
      if (url.target() instanceof Target.File found) {
        assets.load(found.file()).flaw().ifPresent(flaw -> flaw(reference, flaw));
      }
      return Optional.of(url);
    }

    /**
     * Of a script on a server of others, one cannot know what it will be tomorrow.
     *
     * @param problem if the reference leads there
     */
    void checkIntegrity(Problem problem, Reference reference) {
      Resolved url = urls.resolve(base, reference.url(), reference.opensDocument());
      if (url.target() instanceof Target.Outside && urls.isElsewhere(reference.url())) {
        report(problem, reference, problem.hint(), reference.url());
      }
    }

    private void flaw(Reference reference, AssetFlaw flaw) {
      if (flaw instanceof AssetFlaw.TooLarge large) {
        report(
            Problem.FILE_TOO_LARGE,
            reference,
            Problem.FILE_TOO_LARGE.hint(),
            reference.url(),
            large.bytes(),
            Assets.MOST_BYTES);
      } else if (flaw instanceof AssetFlaw.Unreadable unreadable) {
        report(
            Problem.UNREADABLE_FILE,
            reference,
            "A page uses it, so it must be readable.",
            "file",
            unreadable.reason());
      } else if (flaw instanceof AssetFlaw.OtherFormat other) {
        report(
            Problem.OTHER_IMAGE_FORMAT,
            reference,
            (other.found().isEmpty() ? "" : "It is " + other.found() + ". ")
                + Problem.OTHER_IMAGE_FORMAT.hint(),
            reference.url(),
            other.promised());
      }
    }

    private void report(Problem problem, Reference reference, String help, Object... facts) {
      if (shown.test(reference)) {
        diagnostics.accept(problem.at(text.location(reference.place()), help, facts));
      }
    }

    private void script(Reference reference, Target.Script script) {
      report(
          Problem.SCRIPT_LINK,
          reference,
          "A browser that follows it runs what is behind \""
              + script.scheme()
              + "\". "
              + Problem.SCRIPT_LINK.hint(),
          reference.url());
    }

    private void broken(Reference reference, Target.Broken broken) {
      String url = reference.url();
      String sought = broken.sought();
      switch (broken.fault()) {
        case NO_SOURCE ->
            report(Problem.BROKEN_SOURCE_LINK, reference, broken, noFile(sought), url);
        case NO_PAGE ->
            report(
                Problem.BROKEN_PAGE_LINK,
                reference,
                broken,
                "No page, alias or source has the path " + sought + "." + elsewhere(reference),
                url);
        case NO_FILE ->
            report(
                Problem.MISSING_FILE,
                reference,
                broken,
                noFile(sought) + elsewhere(reference),
                url);
        case SKIPPED_FILE ->
            report(
                Problem.MISSING_FILE,
                reference,
                broken,
                "Names that start with . or _ are skipped, as in \"" + sought + "\". Rename it.",
                url);
        case LEAVES_ROOT ->
            report(
                Problem.LINK_LEAVES_ROOT, reference, broken, Problem.LINK_LEAVES_ROOT.hint(), url);
        case LINK_LEAVES_ROOT ->
            report(
                Problem.LINK_LEAVES_ROOT,
                reference,
                broken,
                "On the way to \""
                    + sought
                    + "\" a symbolic link leads out. Copy what it points to into the content"
                    + " root.",
                url);
        case DRAFT ->
            report(
                Problem.LINK_TO_UNPUBLISHED,
                reference,
                broken,
                "Publish "
                    + sought
                    + " too, or take the link out. With option postc.drafts=true drafts are in the"
                    + " output.",
                url,
                "a draft");
        case SCHEDULED -> {
          if (!timed) {
            report(
                Problem.LINK_TO_UNPUBLISHED,
                reference,
                broken,
                "The date of "
                    + sought
                    + " is still to come. Publish both on that day, or take the link out until"
                    + " then.",
                url,
                "a page that is not published yet");
          }
        }
      }
    }

    private void report(
        Problem problem, Reference reference, Target.Broken broken, String help, Object... facts) {
      String hint =
          urls.nearest(base, reference.url(), broken)
              .map(near -> "did you mean \"" + near + suffix(reference.url()) + "\"? ")
              .orElse("");
      report(problem, reference, hint + help, facts);
    }

    /** What its fragment leads to, if that is a part of a page. */
    Optional<Anchor> anchor(Reference reference, Resolved url) {
      return url.target() instanceof Target.Document target
          ? target.page().flatMap(page -> anchor(reference, page, url.fragment()))
          : Optional.empty();
    }

    private Optional<Anchor> anchor(Reference reference, String page, String fragment) {
      int directive = fragment.indexOf(":~:");
      String id = directive < 0 ? fragment : fragment.substring(0, directive);
      if (id.isEmpty() || id.toLowerCase(Locale.ROOT).equals("top") || !shown.test(reference)) {
        return Optional.empty();
      }
      return Optional.of(new Anchor(text, mark(reference.place()), page, id));
    }

    /** The fragment alone, where that can be told. */
    private Span mark(Span place) {
      String raw = text.text(place);
      int hash = raw.indexOf('#');
      return hash < 0 || raw.indexOf('&') >= 0
          ? place
          : new Span(place.start() + hash, place.end());
    }
  }

  private static String noFile(String sought) {
    return "There is no file \"" + sought + "\" in the content root.";
  }

  /** A way out for paths from the root, and for the site's own address. */
  private static String elsewhere(Reference reference) {
    return reference.url().startsWith("/") || reference.url().contains("://")
        ? " " + Problem.BROKEN_PAGE_LINK.hint()
        : "";
  }

  /** The query and the fragment as the author wrote them. */
  private static String suffix(String url) {
    for (int i = 0; i < url.length(); i++) {
      if (url.charAt(i) == '?' || url.charAt(i) == '#') {
        return url.substring(i);
      }
    }
    return "";
  }
}
