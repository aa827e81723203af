package dev.postc.compiler.render;

import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.body.BodyParser;
import dev.postc.compiler.model.Absences;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.PercentEncoding;
import dev.postc.compiler.model.PostDate;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.model.SiteTag;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.model.TagUse;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.Format;
import dev.postc.compiler.read.Syntax;
import dev.postc.compiler.source.ContentFiles;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import dev.postc.compiler.url.SiteUrls;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A site for a test, as the stages before would give it. Posts are added newest first. */
final class Sites {
  private record Item(
      String source,
      Format format,
      String body,
      String title,
      String type,
      String date,
      Extras extras) {}

  /** What few sources have. */
  record Extras(String description, String author, String lang, List<String> tags) {
    static final Extras NONE = new Extras(null, null, null, List.of());

    static Extras description(String text) {
      return new Extras(text, null, null, List.of());
    }

    static Extras tags(String... names) {
      return new Extras(null, null, null, List.of(names));
    }
  }

  private final String url;
  private final String title;
  private final List<Item> items = new ArrayList<>();

  Sites(String url, String title) {
    this.url = url;
    this.title = title;
  }

  Sites post(String source, String date, String title, String body, Extras extras) {
    items.add(new Item(source, format(source), body, title, Entry.POST, date, extras));
    return this;
  }

  Sites page(String source, String title, String body, Extras extras) {
    items.add(new Item(source, format(source), body, title, "page", null, extras));
    return this;
  }

  Sites pageOfType(String type, String source, String title) {
    items.add(new Item(source, format(source), "", title, type, null, Extras.NONE));
    return this;
  }

  SiteModel build() {
    String prefix = Optional.ofNullable(URI.create(url).getRawPath()).orElse("");
    int posts = (int) items.stream().filter(item -> item.date() != null).count();
    Map<String, List<Integer>> tags = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      for (String tag : items.get(i).extras().tags()) {
        tags.computeIfAbsent(tag, t -> new ArrayList<>()).add(i);
      }
    }
    List<String> names = List.copyOf(tags.keySet());
    List<SitePage> pages = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean post = i < posts;
      pages.add(
          new SitePage(
              entry(item),
              prefix + PercentEncoding.path("/" + item.source().replaceAll("\\.[a-z]+$", ".html")),
              List.of(),
              item.extras().tags().stream().map(names::indexOf).toList(),
              post && i + 1 < posts ? OptionalInt.of(i + 1) : OptionalInt.empty(),
              post && i > 0 ? OptionalInt.of(i - 1) : OptionalInt.empty()));
    }
    List<SiteTag> siteTags =
        tags.entrySet().stream()
            .map(
                e ->
                    new SiteTag(
                        e.getKey(),
                        prefix + "/tags/" + PercentEncoding.segment(e.getKey()) + ".html",
                        e.getValue()))
            .toList();
    return new SiteModel(URI.create(url), title, pages, posts, siteTags);
  }

  /** A site of one post at {@code /blog/a.html} with a body. */
  static SiteModel ofBody(String body) {
    return new Sites("https://example.com", "Example")
        .post("blog/a.md", "2025-03-15", "A", body, Extras.NONE)
        .build();
  }

  /** A Markdown body, rendered. */
  static RenderedBody render(String body) {
    SiteModel site = ofBody(body);
    return render(site, site.pages().get(0));
  }

  /** The body of a site's page, rendered. */
  static RenderedBody render(SiteModel site, SitePage page) {
    return new BodyRenderer(urls(site), new Assets(""))
        .render(page, new BodyParser().parse(page.entry().document()));
  }

  /** The URLs of a site without files. */
  static SiteUrls urls(SiteModel site) {
    return new SiteUrls(site, Absences.NONE, ContentFiles.NONE, List.of());
  }

  private static Format format(String source) {
    return source.endsWith(".html") ? Format.HTML : Format.MARKDOWN;
  }

  private static Entry entry(Item item) {
    Source source = new Source(item.source(), "posts/" + item.source(), () -> new byte[0]);
    Document document =
        new Document(
            new SourceText(source, item.body()),
            item.format(),
            Syntax.PROPERTIES,
            List.of(),
            0,
            0,
            true,
            Set.of());
    Optional<PostDate> date =
        Optional.ofNullable(item.date())
            .map(LocalDate::parse)
            .map(day -> new PostDate(day, day.atStartOfDay(ZoneOffset.UTC)));
    Extras extras = item.extras();
    return new Entry(
        document,
        false,
        item.title(),
        item.type(),
        Status.PUBLISHED,
        date,
        extras.tags().stream().map(tag -> new TagUse(tag, new Span(0, 0))).toList(),
        Optional.ofNullable(extras.description()),
        Optional.empty(),
        Optional.ofNullable(extras.author()),
        Optional.empty(),
        Optional.ofNullable(extras.lang()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }
}
