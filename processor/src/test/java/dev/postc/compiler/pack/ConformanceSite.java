package dev.postc.compiler.pack;

import dev.postc.SiteOptions;
import dev.postc.compiler.render.RenderedBody;
import dev.postc.pack.StoredSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The site that the table of HTTP cases is written for. */
public final class ConformanceSite {
  /** What cases call the documents of the site. */
  public static final Map<String, String> DOCUMENTS =
      Map.of(
          "page", "/blog/a-b.html",
          "odd", "/blog/%C3%A9%2F.html",
          "home", "/blog/index.html",
          "year", "/blog/2025/index.html",
          "tiny", "/blog/tiny.txt",
          "icon", "/blog/icon.0123456789abcdef.svg",
          "nothing", "/blog/empty.txt",
          "missing", "/blog/404.html");

  private ConformanceSite() {}

  public static StoredSite open() {
    SiteFixture fixture =
        new SiteFixture("https://example.com/blog")
            .post("/blog/a-b.html", LocalDate.of(2025, 3, 15), "A", "<p>Grüße!</p>".repeat(300))
            .post("/blog/%C3%A9%2F.html", LocalDate.of(2025, 3, 14), "É", "<p>é</p>")
            .document("/blog/index.html", "text/html; charset=utf-8", "<h1>Home</h1>")
            .document("/blog/2025/index.html", "text/html; charset=utf-8", "<h1>2025</h1>")
            .document("/blog/tiny.txt", "text/plain; charset=utf-8", "tiny")
            .file("/blog/icon.0123456789abcdef.svg", "image/svg+xml", "<svg></svg>")
            .document("/blog/empty.txt", "text/plain; charset=utf-8", "");
    fixture.add(moved("/blog/new.html", "/blog/old/", "/blog/old.html", "/blog/old2/index.html"));
    fixture.add(moved("//evil.example/x.html", "/blog/evil"));
    return SiteFixture.open(fixture.pack(), SiteOptions.defaults());
  }

  private static SiteFixture.Piece moved(String path, String... aliases) {
    return new SiteFixture.Piece(
        path,
        SiteFixture.entry(path, "New", "page", Optional.empty()),
        List.of(aliases),
        List.of(),
        new RenderedBody(SiteFixture.html("new"), SiteFixture.html(""), List.of()),
        true);
  }
}
