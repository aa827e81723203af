package dev.postc.compiler.policy;

import dev.postc.ContentSecurityPolicy;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.StartTag;
import dev.postc.compiler.html.HtmlTokenizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Makes the policies of a site's documents: they allow what is there, and nothing else of what runs
 * or comes from elsewhere. Safe for any number of threads.
 */
public final class Policies {
  /** What a server of one memory page of fields has room for, beside the other fields. */
  public static final int LONGEST = 3072;

  private final ContentSecurityPolicy ofSite;
  private final OwnFileNeeds ownFiles;

  /**
   * @param ofSite what the declaration of the site adds to each
   */
  public Policies(ContentSecurityPolicy ofSite, OwnFiles ownFiles) {
    this.ofSite = Objects.requireNonNull(ofSite, "ofSite");
    this.ownFiles = new OwnFileNeeds(Objects.requireNonNull(ownFiles, "ownFiles"));
  }

  /**
   * The policies of a page.
   *
   * @param html the document
   * @param bodyStart where in it the page's body begins; -1: it is not part of it
   * @param own what the page's source adds
   */
  public PagePolicies page(
      String html, int bodyStart, String body, Optional<ContentSecurityPolicy> own) {
    List<HtmlToken> tokens = HtmlTokenizer.tokens(html);
    Needs whole = needs(html, tokens, 0, html.length());
    Needs part =
        bodyStart < 0
            ? needs(body, HtmlTokenizer.tokens(body), 0, body.length())
            : needs(html, tokens, bodyStart, bodyStart + body.length());
    return new PagePolicies(
        added(document(whole), own).toString(), added(body(part), own).toString());
  }

  /** The policy of a document that is no page's. */
  public String document(String html) {
    Needs needs = needs(html, HtmlTokenizer.tokens(html), 0, html.length());
    return added(document(needs), Optional.empty()).toString();
  }

  /** The policy of a body, before it is part of a document. */
  public BodyPolicy body(String html, List<HtmlToken> tokens, Optional<ContentSecurityPolicy> own) {
    Needs needs = needs(html, tokens, 0, html.length());
    String said = "; " + ofSite + "; " + own.map(Object::toString).orElse("");
    return new BodyPolicy(
        added(body(needs), own).toString(),
        needs.refused().stream()
            .filter(
                refused ->
                    standIn(refused.directive()).stream()
                        .noneMatch(name -> said.contains("; " + name + " ")))
            .toList());
  }

  /** The directives by which an author may have allowed what falls under one (section 6.8.3). */
  private static Set<String> standIn(String directive) {
    return switch (directive) {
      case "base-uri", "form-action" -> Set.of(directive);
      case "script-src", "style-src" -> Set.of(directive, directive + "-elem", "default-src");
      case "frame-src" -> Set.of(directive, "child-src", "default-src");
      default -> Set.of(directive, "default-src");
    };
  }

  private ContentSecurityPolicy added(
      ContentSecurityPolicy policy, Optional<ContentSecurityPolicy> own) {
    ContentSecurityPolicy withSite = policy.merge(ofSite);
    return own.map(withSite::merge).orElse(withSite);
  }

  private Needs needs(String html, List<HtmlToken> tokens, int start, int end) {
    Needs needs = new Needs();
    ElementNeeds elements = new ElementNeeds(html, tokens, ownFiles, base(html, tokens), needs);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof StartTag tag && tag.start() >= start && tag.start() < end) {
        elements.add(i);
      }
    }
    return needs;
  }

  private static Optional<String> base(String html, List<HtmlToken> tokens) {
    for (HtmlToken token : tokens) {
      if (token instanceof StartTag tag && tag.name().equals("base")) {
        Attribute href = tag.attribute("href");
        if (href != null) {
          return UrlSource.of(InlineText.of(html, href)).filter(s -> !s.equals(Needs.SELF));
        }
      }
    }
    return Optional.empty();
  }

  private static ContentSecurityPolicy document(Needs needs) {
    StringJoiner policy = new StringJoiner("; ");
    fetched(policy, needs, true);
    policy.add("base-uri " + sources(needs.of(Need.BASE), false));
    policy.add("form-action " + sources(needs.of(Need.FORM), true));
    return ContentSecurityPolicy.parse(policy.add("frame-ancestors 'self'").toString());
  }

  /** Who may frame a document is no matter of its body. */
  private static ContentSecurityPolicy body(Needs needs) {
    StringJoiner policy = new StringJoiner("; ");
    fetched(policy, needs, needs.mayLoadMore());
    policy.add("base-uri " + sources(needs.of(Need.BASE), false));
    policy.add("form-action " + sources(needs.of(Need.FORM), false));
    return ContentSecurityPolicy.parse(policy.toString());
  }

  /**
   * What is loaded or run.
   *
   * @param open whether what the own origin has may be loaded although the document does not say
   *     so: the icon that browsers ask for, what scripts and style sheets load. Never scripts,
   *     styles and plug-ins: of these, all that there is is known.
   */
  private static void fetched(StringJoiner policy, Needs needs, boolean open) {
    policy.add("default-src " + (open ? Needs.SELF : "'none'"));
    for (Need need : Need.values()) {
      Collection<String> sources = needs.of(need);
      switch (need) {
        case SCRIPT, STYLE, OBJECT -> {
          if (open || !sources.isEmpty()) {
            policy.add(need.directive() + " " + sources(sources, false));
          }
        }
        case IMAGE, FONT, MEDIA, FRAME, CONNECT, MANIFEST -> {
          boolean same = open && sources.stream().allMatch(Needs.SELF::equals);
          if (!same && !sources.isEmpty()) {
            policy.add(need.directive() + " " + sources(sources, open));
          }
        }
        case SCRIPT_ATTRIBUTE, STYLE_ATTRIBUTE -> {
          if (!sources.isEmpty()) {
            policy.add(need.directive() + " " + sources(sources, false));
          }
        }
        case BASE, FORM -> {}
      }
    }
  }

  private static String sources(Collection<String> sources, boolean withSelf) {
    Set<String> all = new LinkedHashSet<>();
    if (withSelf) {
      all.add(Needs.SELF);
    }
    all.addAll(sources);
    return all.isEmpty() ? "'none'" : String.join(" ", all);
  }
}
