package dev.postc.compiler.render;

import dev.postc.compiler.asset.ImageSize;
import dev.postc.compiler.html.HtmlText;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.StartTag;
import dev.postc.compiler.html.SourceSet;
import dev.postc.compiler.html.UrlAttributes;
import dev.postc.compiler.html.UrlSpan;
import dev.postc.compiler.url.UrlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes relative URLs in attributes root-absolute and finds all root-absolute ones. Everything else
 * stays as it was, char for char. URLs in styles, scripts and {@code meta refresh} are not looked
 * at.
 */
final class UrlRewriter {
  private final String html;
  private final PageUrls urls;
  private final StringBuilder out;
  private final List<Integer> offsets = new ArrayList<>();
  private int copied;

  private UrlRewriter(String html, PageUrls urls) {
    this.html = html;
    this.urls = urls;
    this.out = new StringBuilder(html.length() + 256);
  }

  static Html rewrite(String html, List<HtmlToken> tokens, PageUrls urls) {
    UrlRewriter rewriter = new UrlRewriter(html, urls);
    for (HtmlToken token : tokens) {
      if (token instanceof StartTag tag) {
        rewriter.tag(tag);
      }
    }
    rewriter.copyTo(html.length());
    return new Html(rewriter.out.toString(), rewriter.offsets);
  }

  private void tag(StartTag tag) {
    for (Attribute attribute : tag.attributes()) {
      if (UrlAttributes.holdsUrls(tag.name(), attribute)) {
        value(tag, attribute);
      }
    }
  }

  /** Writes the value anew if a URL in it changes or cannot be pointed at as it is written. */
  private void value(StartTag tag, Attribute attribute) {
    String text = HtmlText.unescape(attribute.raw(html), true);
    List<UrlSpan> spans = UrlAttributes.urls(attribute, text);
    boolean link = UrlAttributes.isLink(tag.name(), attribute.name());
    boolean opens = UrlAttributes.opensDocument(tag.name(), attribute.name());
    boolean inSet = UrlAttributes.holdsSourceSet(attribute.name());
    List<String> results = new ArrayList<>(spans.size());
    Optional<ImageSize> size = Optional.empty();
    boolean changed = false;
    for (UrlSpan span : spans) {
      String url = text.substring(span.start(), span.end());
      boolean ofDocument = !link && (url.isEmpty() || url.startsWith("#"));
      PageUrls.Written written =
          ofDocument ? new PageUrls.Written(url, Optional.empty()) : urls.write(url, opens);
      String result = inSet ? SourceSet.candidate(written.url()) : written.url();
      size = written.size();
      changed |= !result.equals(url) && !result.equals(UrlText.withoutLineBreaks(url));
      results.add(result);
    }
    if (!changed && points(attribute, spans, results)) {
      return;
    }
    copyTo(attribute.quote() == 0 ? attribute.valueStart() : attribute.valueStart() - 1);
    out.append('"');
    int at = 0;
    for (int i = 0; i < spans.size(); i++) {
      HtmlText.appendEscaped(out, text.substring(at, spans.get(i).start()));
      if (UrlText.isRootAbsolute(results.get(i))) {
        offsets.add(out.length());
      }
      HtmlText.appendEscaped(out, results.get(i));
      at = spans.get(i).end();
    }
    HtmlText.appendEscaped(out, text.substring(at));
    out.append('"');
    copied = attribute.end();
    if (tag.name().equals("img") && attribute.name().equals("src")) {
      size.ifPresent(found -> size(tag, found));
    }
  }

  /** Tells how much room an image takes, so that the text does not jump when it is there. */
  private void size(StartTag tag, ImageSize size) {
    if (tag.attribute("width") == null && tag.attribute("height") == null) {
      out.append(" width=\"").append(size.width());
      out.append("\" height=\"").append(size.height()).append('"');
    }
  }

  /** Notes where unchanged URLs begin; false if entities before them hide it. */
  private boolean points(Attribute attribute, List<UrlSpan> spans, List<String> urlTexts) {
    List<Integer> found = new ArrayList<>();
    int entity = html.indexOf('&', attribute.valueStart());
    for (int i = 0; i < spans.size(); i++) {
      if (UrlText.isRootAbsolute(urlTexts.get(i))) {
        int at = attribute.valueStart() + spans.get(i).start();
        if (entity >= 0 && entity <= at) {
          return false;
        }
        found.add(at);
      }
    }
    if (!found.isEmpty()) {
      copyTo(attribute.valueStart());
      found.forEach(at -> offsets.add(out.length() + at - attribute.valueStart()));
    }
    return true;
  }

  private void copyTo(int end) {
    out.append(html, copied, end);
    copied = end;
  }
}
