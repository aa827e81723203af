package dev.postc.compiler.render;

import dev.postc.compiler.html.HtmlText;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.StartTag;
import java.util.ArrayList;
import java.util.List;

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
      String name = attribute.name();
      if (UrlAttributes.holdsSourceSet(name)) {
        value(attribute, SourceSet.urls(text(attribute)), false);
      } else if (UrlAttributes.holdsUrl(tag.name(), name) && hasValue(attribute)) {
        String text = text(attribute);
        value(attribute, List.of(trimmed(text)), UrlAttributes.isLink(tag.name(), name));
      }
    }
  }

  private boolean hasValue(Attribute attribute) {
    return attribute.quote() != 0 || attribute.valueEnd() > attribute.valueStart();
  }

  private String text(Attribute attribute) {
    return HtmlText.unescape(attribute.raw(html), true);
  }

  /** Writes the value anew if a URL in it changes or cannot be pointed at as it is written. */
  private void value(Attribute attribute, List<UrlSpan> spans, boolean link) {
    String text = text(attribute);
    List<String> results = new ArrayList<>(spans.size());
    boolean changed = false;
    for (UrlSpan span : spans) {
      String url = text.substring(span.start(), span.end());
      boolean ofDocument = !link && (url.isEmpty() || url.startsWith("#"));
      String result = ofDocument ? url : urls.rootAbsolute(withoutLineBreaks(url));
      changed |= !result.equals(url) && !result.equals(withoutLineBreaks(url));
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
      if (PageUrls.isRootAbsolute(results.get(i))) {
        offsets.add(out.length());
      }
      HtmlText.appendEscaped(out, results.get(i));
      at = spans.get(i).end();
    }
    HtmlText.appendEscaped(out, text.substring(at));
    out.append('"');
    copied = attribute.end();
  }

  /** Notes where unchanged URLs begin; false if entities before them hide it. */
  private boolean points(Attribute attribute, List<UrlSpan> spans, List<String> urlTexts) {
    List<Integer> found = new ArrayList<>();
    int entity = html.indexOf('&', attribute.valueStart());
    for (int i = 0; i < spans.size(); i++) {
      if (PageUrls.isRootAbsolute(urlTexts.get(i))) {
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

  private static UrlSpan trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new UrlSpan(start, end);
  }

  /** Browsers drop them from URLs. */
  private static String withoutLineBreaks(String url) {
    return url.replace("\n", "").replace("\r", "").replace("\t", "");
  }
}
