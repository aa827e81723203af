package dev.postc.compiler.policy;

import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.StartTag;
import dev.postc.compiler.html.HtmlTokenizer;
import dev.postc.compiler.html.Integrity;
import dev.postc.compiler.html.ScriptKind;
import dev.postc.compiler.html.SourceSet;
import dev.postc.compiler.html.UrlAttributes;
import dev.postc.compiler.html.UrlSpan;
import dev.postc.compiler.model.PercentEncoding;
import dev.postc.compiler.url.UrlText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Notes what elements need, one after another. For one thread. */
final class ElementNeeds {
  private static final String SCRIPT_SCHEME = "javascript";
  private static final Pattern SPACE = Pattern.compile("[ \t\n\f\r]+");
  private static final Set<String> WITH_BACKGROUND =
      Set.of("body", "table", "thead", "tbody", "tfoot", "tr", "td", "th");

  private final String html;
  private final List<HtmlToken> tokens;
  private final OwnFileNeeds ownFiles;
  private final Optional<String> base;
  private final Needs needs;

  /** Null before one is asked for. */
  private Map<Integer, String> foreignTexts;

  /**
   * @param base the source of the address that relative URLs start from, if it is not the page's
   */
  ElementNeeds(
      String html,
      List<HtmlToken> tokens,
      OwnFileNeeds ownFiles,
      Optional<String> base,
      Needs needs) {
    this.html = html;
    this.tokens = tokens;
    this.ownFiles = ownFiles;
    this.base = base;
    this.needs = needs;
  }

  /**
   * Notes what an element needs.
   *
   * @param at the index of its start tag
   */
  void add(int at) {
    StartTag tag = (StartTag) tokens.get(at);
    tag.attributes().forEach(attribute -> attribute(tag, attribute));
    switch (tag.name()) {
      case "script" -> script(tag, at);
      case "style" -> style(tag, at);
      case "link" -> link(tag);
      case "img", "input" -> url(Need.IMAGE, value(tag, "src"));
      case "video", "audio", "source", "track" -> {
        url(Need.MEDIA, value(tag, "src"));
        url(Need.IMAGE, tag.name().equals("video") ? value(tag, "poster") : null);
      }
      case "iframe", "frame" -> frame(tag);
      case "object" -> embed(value(tag, "data"));
      case "embed" -> embed(value(tag, "src"));
      case "form" -> url(Need.FORM, Objects.requireNonNullElse(value(tag, "action"), ""));
      case "base" -> url(Need.BASE, value(tag, "href"));
      case "image", "feimage", "use" -> {
        image(value(tag, "href"));
        image(value(tag, "xlink:href"));
      }
      default -> {}
    }
  }

  /** What begins so is a part of the document. */
  private void image(String url) {
    url(Need.IMAGE, url == null || url.startsWith("#") ? null : url);
  }

  /** What an attribute needs, whatever element it is of. */
  private void attribute(StartTag tag, Attribute attribute) {
    String name = attribute.name();
    if (name.equals("style")) {
      String css = InlineText.of(html, attribute);
      needs.addAttribute(Need.STYLE_ATTRIBUTE, css);
      css(css);
    } else if (name.length() > 2 && name.startsWith("on")) {
      String script = InlineText.of(html, attribute);
      needs.addAttribute(Need.SCRIPT_ATTRIBUTE, script);
      imports(script);
    } else if (UrlAttributes.holdsSourceSet(name)) {
      String value = InlineText.of(html, attribute);
      for (UrlSpan url : SourceSet.urls(value)) {
        url(Need.IMAGE, value.substring(url.start(), url.end()));
      }
    } else if (name.equals("formaction")) {
      url(Need.FORM, InlineText.of(html, attribute));
    } else if (name.equals("ping") && Set.of("a", "area").contains(tag.name())) {
      words(InlineText.of(html, attribute)).forEach(url -> url(Need.CONNECT, url));
    } else if (name.equals("background") && WITH_BACKGROUND.contains(tag.name())) {
      url(Need.IMAGE, InlineText.of(html, attribute));
    }
    if (UrlAttributes.opensDocument(tag.name(), name)) {
      scriptUrl(UrlText.cleaned(InlineText.of(html, attribute)));
    }
  }

  /** Of a URL that is a script, browsers hash all of it: some as it is written, some decoded. */
  private void scriptUrl(String url) {
    if (UrlText.scheme(url).filter(SCRIPT_SCHEME::equals).isPresent()) {
      String script = SCRIPT_SCHEME + url.substring(SCRIPT_SCHEME.length());
      needs.addAttribute(Need.SCRIPT, PercentEncoding.decode(script));
      needs.addAttribute(Need.SCRIPT, SerializedUrl.opaque(script));
    }
  }

  private void script(StartTag tag, int at) {
    ScriptKind kind = ScriptKind.of(html, tag);
    if (kind == ScriptKind.DATA) {
      return;
    }
    String url = tag.foreign() ? svgHref(tag) : value(tag, "src");
    if (url != null) {
      List<String> hashes =
          Integrity.hashes(Objects.requireNonNullElse(value(tag, "integrity"), ""));
      // What no source names is allowed by its hash.
      if (hashes.isEmpty()
          || UrlSource.of(url).filter(source -> !source.endsWith(":")).isPresent()) {
        url(Need.SCRIPT, url);
      }
      integrity(hashes);
      loads(ownFiles.ofScript(url));
      return;
    }
    String text = text(tag, at);
    if (!text.isEmpty()) {
      needs.add(Need.SCRIPT, Hash.of(text));
    }
    if (kind == ScriptKind.IMPORT_MAP) {
      for (String value : ScriptUrls.values(text)) {
        List<String> hashes = Integrity.hashes(value);
        integrity(hashes);
        if (hashes.isEmpty()) {
          url(Need.SCRIPT, value);
        }
      }
    } else if (kind.runs()) {
      imports(text);
    }
  }

  private String svgHref(StartTag tag) {
    String href = value(tag, "href");
    return href == null ? value(tag, "xlink:href") : href;
  }

  private void imports(String script) {
    loads(ScriptUrls.imports(script));
  }

  private void integrity(List<String> hashes) {
    hashes.forEach(hash -> needs.add(Need.SCRIPT, "'" + hash + "'"));
  }

  private void style(StartTag tag, int at) {
    String type = value(tag, "type");
    if (type != null && !type.isEmpty() && !type.equalsIgnoreCase("text/css")) {
      return;
    }
    String css = text(tag, at);
    needs.add(Need.STYLE, Hash.of(css));
    css(css);
  }

  private String text(StartTag tag, int at) {
    if (!tag.foreign()) {
      return InlineText.of(html, tokens, at);
    }
    if (foreignTexts == null) {
      foreignTexts = InlineText.foreign(html, tokens);
    }
    return foreignTexts.get(at);
  }

  private void css(String css) {
    loads(OwnFileNeeds.loadedByStyleSheet(css));
  }

  private void loads(List<Load> loads) {
    for (Load load : loads) {
      if (load.need() == Need.STYLE) {
        styleSheet(load.url());
      } else {
        url(load.need(), load.url());
      }
    }
  }

  /** A sheet of another origin has its fonts and images there, as a rule. */
  private void styleSheet(String url) {
    if (url == null) {
      return;
    }
    url(Need.STYLE, url);
    UrlSource.of(url)
        .filter(source -> !source.equals(Needs.SELF))
        .ifPresent(
            source -> {
              needs.add(Need.FONT, source);
              needs.add(Need.IMAGE, source);
            });
    loads(ownFiles.ofStyleSheet(url));
  }

  private void link(StartTag tag) {
    String href = value(tag, "href");
    for (String rel : words(Objects.requireNonNullElse(value(tag, "rel"), ""))) {
      switch (rel.toLowerCase(Locale.ROOT)) {
        case "stylesheet" -> styleSheet(href);
        case "icon", "apple-touch-icon", "apple-touch-icon-precomposed", "mask-icon" ->
            url(Need.IMAGE, href);
        case "manifest" -> url(Need.MANIFEST, href);
        case "modulepreload" -> url(Need.SCRIPT, href);
        // A hint is allowed where any directive allows it; this one lets nothing be shown or run.
        case "prefetch" -> url(Need.CONNECT, href);
        case "preload" -> preload(Objects.requireNonNullElse(value(tag, "as"), ""), href);
        default -> {}
      }
    }
  }

  private void preload(String as, String href) {
    switch (as.toLowerCase(Locale.ROOT)) {
      case "script" -> url(Need.SCRIPT, href);
      // Many make a style sheet of it when it is there.
      case "style" -> styleSheet(href);
      case "image" -> url(Need.IMAGE, href);
      case "font" -> url(Need.FONT, href);
      case "audio", "video", "track" -> url(Need.MEDIA, href);
      case "fetch" -> url(Need.CONNECT, href);
      default -> {}
    }
  }

  /** What a frame has in itself is under the policy of the page that it stands on. */
  private void frame(StartTag tag) {
    String content = value(tag, "srcdoc");
    if (content == null) {
      url(Need.FRAME, value(tag, "src"));
      return;
    }
    List<HtmlToken> inner = HtmlTokenizer.tokens(content);
    ElementNeeds frame = new ElementNeeds(content, inner, ownFiles, base, needs);
    for (int i = 0; i < inner.size(); i++) {
      if (inner.get(i) instanceof StartTag) {
        frame.add(i);
      }
    }
  }

  /** Browsers differ in which of the two it falls under. */
  private void embed(String url) {
    url(Need.OBJECT, url);
    url(Need.FRAME, url);
  }

  private void url(Need need, String url) {
    if (url == null) {
      return;
    }
    Optional<String> source = UrlSource.of(url);
    if (need == Need.SCRIPT && (source.isEmpty() || source.get().endsWith(":"))) {
      unnamedScript(url, source);
    } else if (source.isEmpty()) {
      UrlSource.widerThan(url).ifPresent(wider -> needs.refuse(need, url, wider));
    } else {
      add(need, source.get());
    }
  }

  /** Where a whole scheme or domain may run, any script may. */
  private void unnamedScript(String url, Optional<String> scheme) {
    // Of others than data:, a text that looks like an import can speak.
    if (scheme.isPresent() ? scheme.get().equals("data:") : UrlSource.widerThan(url).isPresent()) {
      needs.refuse(Need.SCRIPT, url, "");
    }
  }

  private void add(Need need, String source) {
    needs.add(need, source);
    if (source.equals(Needs.SELF)) {
      base.ifPresent(other -> needs.add(need, other));
    }
  }

  /** The value of an attribute, or null. */
  private String value(StartTag tag, String name) {
    Attribute attribute = tag.attribute(name);
    return attribute == null ? null : InlineText.of(html, attribute);
  }

  private static List<String> words(String value) {
    return Arrays.stream(SPACE.split(value)).filter(word -> !word.isEmpty()).toList();
  }
}
