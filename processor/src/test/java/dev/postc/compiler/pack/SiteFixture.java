package dev.postc.compiler.pack;

import dev.postc.Heading;
import dev.postc.SiteOptions;
import dev.postc.compiler.asset.Asset;
import dev.postc.compiler.brotli.BrotliEncoder;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.model.PostDate;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.model.SiteTag;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.policy.PagePolicies;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.Format;
import dev.postc.compiler.read.Syntax;
import dev.postc.compiler.render.Html;
import dev.postc.compiler.render.RenderedBody;
import dev.postc.compiler.render.RenderedDocument;
import dev.postc.compiler.source.ContentFile;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.source.SourceText;
import dev.postc.pack.PackResources;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** A site made by hand, from its pages to its open pack. */
final class SiteFixture {
  static final String PACKAGE = "com.example.blog";
  static final String HEAD = "<!doctype html><title>é</title><main>";
  static final String TAIL = "</main>";

  /** Those of every page, and of the document for unknown paths. */
  static final PagePolicies POLICIES = new PagePolicies("default-src 'self'", "default-src 'none'");

  final String url;
  final List<Piece> pieces = new ArrayList<>();
  final List<RenderedDocument> others = new ArrayList<>();
  private final List<Packed> files = new ArrayList<>();
  final List<SiteTag> tags = new ArrayList<>();

  /** A page and what was rendered of it. Posts are to be added first, newest first. */
  record Piece(
      String path,
      Entry entry,
      List<String> aliases,
      List<Integer> tags,
      RenderedBody body,
      boolean bodyInDocument) {}

  SiteFixture(String url) {
    this.url = url;
  }

  /** One that codes in brotli, too, where this machine can. */
  static Packer packer() {
    return new Packer(
        BrotliEncoder.flaw().isEmpty()
            ? OptionalInt.of(BrotliEncoder.STANDARD_QUALITY)
            : OptionalInt.empty());
  }

  SiteFixture post(String path, LocalDate day, String title, String body) {
    PostDate date = new PostDate(day, day.atStartOfDay(ZoneId.of("Europe/Rome")));
    return add(path, entry(path, title, "post", Optional.of(date)), body);
  }

  SiteFixture page(String path, String type, String body) {
    return add(path, entry(path, "Title of " + path, type, Optional.empty()), body);
  }

  SiteFixture add(String path, Entry entry, String body) {
    return add(
        new Piece(
            path,
            entry,
            List.of(),
            List.of(),
            new RenderedBody(html(body), html("<p>Excerpt</p>"), List.of()),
            true));
  }

  SiteFixture add(Piece piece) {
    pieces.add(piece);
    return this;
  }

  SiteFixture document(String path, String contentType, String content) {
    others.add(new RenderedDocument(path, contentType, content, -1));
    return this;
  }

  /** A file under a path that names its content. */
  SiteFixture file(String path, String contentType, String content) {
    ContentFile file = new ContentFile(path, path, Path.of("unread"));
    Asset asset = new Asset(file, path, contentType, Optional.empty(), "", true);
    files.add(packer().asset(asset, content.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  SiteModel model() {
    int posts = (int) pieces.stream().filter(piece -> piece.entry().isPost()).count();
    List<SitePage> pages = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean post = i < posts;
      pages.add(
          new SitePage(
              piece.entry(),
              piece.path(),
              piece.aliases(),
              piece.tags(),
              post && i + 1 < posts ? OptionalInt.of(i + 1) : OptionalInt.empty(),
              post && i > 0 ? OptionalInt.of(i - 1) : OptionalInt.empty()));
    }
    return new SiteModel(URI.create(url), "Exämple", pages, posts, tags);
  }

  List<Output.Resource> pack() {
    Packer packer = packer().sharing(POLICIES);
    SiteModel model = model();
    List<PackedPage> pages = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      pages.add(packer.page(model.pages().get(i), piece.body(), rendered(piece), POLICIES));
    }
    PackedDocument notFound =
        packer.document(
            new RenderedDocument(
                model.prefix() + "/404.html",
                "text/html; charset=utf-8",
                "<!doctype html><h1>Nothing here</h1>" + "<p>No such page.</p>".repeat(20),
                -1),
            POLICIES.document());
    List<Packed> documents =
        new ArrayList<>(others.stream().map(other -> packer.document(other, "")).toList());
    documents.addAll(files);
    documents.add(notFound);
    return PackWriter.write(model, PACKAGE, "Blog", pages, documents, notFound.path(), POLICIES);
  }

  StoredSite open() {
    return open(pack(), SiteOptions.defaults());
  }

  static StoredSite open(List<Output.Resource> resources, SiteOptions options) {
    Map<String, byte[]> byName = byName(resources);
    return StoredSite.open(
        new PackResources(
            PACKAGE,
            name -> byName.containsKey(name) ? new ByteArrayInputStream(byName.get(name)) : null),
        options);
  }

  static Map<String, byte[]> byName(List<Output.Resource> resources) {
    Map<String, byte[]> byName = new TreeMap<>();
    for (Output.Resource resource : resources) {
      try {
        byName.put(resource.path(), resource.content());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return byName;
  }

  static RenderedDocument rendered(Piece piece) {
    String body = piece.body().body().text();
    return new RenderedDocument(
        piece.path(),
        "text/html; charset=utf-8",
        piece.bodyInDocument() ? HEAD + body + TAIL : HEAD + TAIL,
        piece.bodyInDocument() ? HEAD.length() : -1);
  }

  /** The HTML with the places of {@code ="/}. */
  static Html html(String text) {
    List<Integer> urls = new ArrayList<>();
    for (int at = text.indexOf("=\"/"); at >= 0; at = text.indexOf("=\"/", at + 1)) {
      urls.add(at + 2);
    }
    return new Html(text, urls);
  }

  static Heading heading(int level, String id, String text) {
    return new Heading(level, id, text);
  }

  static Document document(String path) {
    String source = path.substring(1).replace(".html", ".md");
    SourceText text =
        new SourceText(new Source(source, "src/main/posts/" + source, () -> new byte[0]), "");
    return new Document(text, Format.MARKDOWN, Syntax.PROPERTIES, List.of(), 0, 0, true, Set.of());
  }

  static Entry entry(String path, String title, String type, Optional<PostDate> date) {
    return new Entry(
        document(path),
        false,
        title,
        type,
        Status.PUBLISHED,
        date,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
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
