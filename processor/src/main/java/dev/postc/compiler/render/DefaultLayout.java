package dev.postc.compiler.render;

import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.model.SiteTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The built-in layout: one style sheet in each document, no script, no request of its own. */
public final class DefaultLayout implements Layout {
  private final PageFrame frame = new PageFrame(styleSheet());

  @Override
  public RenderedDocument page(SitePage page, RenderedBody body, SiteModel site) {
    return new ArticleTemplate(frame, site).render(page, body);
  }

  @Override
  public RenderedDocument home(SiteModel site, List<Html> excerpts) {
    return new HomeTemplate(frame, site).render(excerpts);
  }

  @Override
  public RenderedDocument tag(SiteTag tag, SiteModel site, List<Html> excerpts) {
    return new TagTemplate(frame, site).render(tag, excerpts);
  }

  @Override
  public RenderedDocument notFound(SiteModel site) {
    return new NotFoundTemplate(frame, site).render();
  }

  @Override
  public Set<String> ids() {
    return Set.of(PageFrame.MAIN);
  }

  private static String styleSheet() {
    try (InputStream in = DefaultLayout.class.getResourceAsStream("default.css")) {
      if (in == null) {
        throw new IllegalStateException("postc's jar lacks the style sheet of its layout");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
