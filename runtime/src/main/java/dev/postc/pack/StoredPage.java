package dev.postc.pack;

import dev.postc.Heading;
import dev.postc.PackException;
import dev.postc.Page;
import dev.postc.Tag;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page as a number in the catalogue; everything is read when it is asked for. */
public sealed class StoredPage implements Page permits StoredPost {
  final StoredSite site;
  final int number;
  private final String knownPath;

  /**
   * @param knownPath its path, or {@code null}: then it is read from the catalogue
   */
  StoredPage(StoredSite site, int number, String knownPath) {
    this.site = site;
    this.number = number;
    this.knownPath = knownPath;
  }

  @Override
  public final String title() {
    return catalogue().text(number, Catalogue.TITLE);
  }

  @Override
  public final String type() {
    return catalogue().text(number, Catalogue.TYPE);
  }

  @Override
  public final String path() {
    return knownPath == null ? catalogue().path(number) : knownPath;
  }

  @Override
  public final URI url() {
    String path = path();
    try {
      return URI.create(origin(site.url()) + path);
    } catch (IllegalArgumentException e) {
      throw Damage.of(Damage.contentOf(path), e);
    }
  }

  @Override
  public final String html() {
    StoredRecord record = record();
    PageDetails details = record.details();
    return body(record, details).utf8();
  }

  @Override
  public final String html(URI base) {
    String origin = safeOrigin(base);
    StoredRecord record = record();
    PageDetails details = record.details();
    Bytes body = body(record, details);
    StringBuilder html = new StringBuilder(body.length() + details.bodyUrls().length * 32);
    int done = 0;
    for (int url : details.bodyUrls()) {
      html.append(body.utf8(done, url - done)).append(origin);
      done = url;
    }
    return html.append(body.utf8(done, body.length() - done)).toString();
  }

  @Override
  public final String csp() {
    String policy = record().details().policy();
    return policy.isEmpty() ? site.pack().manifest().bodyPolicy() : policy;
  }

  @Override
  public final String excerpt() {
    return site.pack().excerpt(number);
  }

  @Override
  public final List<Tag> tags() {
    Region.Numbers tags = catalogue().tags(number);
    return new IndexedView<>(tags.size(), i -> new StoredTag(site, tags.get(i)));
  }

  @Override
  public final List<Heading> headings() {
    return record().details().headings();
  }

  @Override
  public final String source() {
    return catalogue().text(number, Catalogue.SOURCE);
  }

  @Override
  public final Map<String, String> metadata() {
    return catalogue().metadata(number);
  }

  @Override
  public final Optional<String> description() {
    return catalogue().optionalText(number, Catalogue.DESCRIPTION);
  }

  @Override
  public final Optional<String> summary() {
    return catalogue().optionalText(number, Catalogue.SUMMARY);
  }

  @Override
  public final Optional<String> author() {
    return catalogue().optionalText(number, Catalogue.AUTHOR);
  }

  @Override
  public final Optional<String> image() {
    return catalogue().optionalText(number, Catalogue.IMAGE);
  }

  @Override
  public final Optional<String> lang() {
    return catalogue().optionalText(number, Catalogue.LANG);
  }

  @Override
  public final Optional<ZonedDateTime> updated() {
    return catalogue().moment(number, Catalogue.UPDATED);
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof StoredPage that && site == that.site && number == that.number;
  }

  @Override
  public final int hashCode() {
    return number;
  }

  @Override
  public final String toString() {
    return path();
  }

  /**
   * A typed value of this page, which has a kind; {@code null} if the page does not have the value.
   *
   * @param field its name
   * @throws PackException if the kind has no such field
   */
  public final ValueCursor value(String field) {
    return catalogue().value(site, number, site.kind(number).place(field));
  }

  final Catalogue catalogue() {
    return site.pack().catalogue();
  }

  private Bytes body(StoredRecord record, PageDetails details) {
    Bytes content = details.bodyStart() < 0 ? Bytes.empty() : site.pack().identity(record);
    return details.body(Damage.contentOf(record.path()), content);
  }

  private StoredRecord record() {
    String path = path();
    StoredRecord record = site.pack().record(path);
    if (record == null) {
      throw new PackException(
          "the compiled site "
              + site
              + " lists "
              + path
              + ", but has no content for it. "
              + Advice.BUILD_AGAIN);
    }
    if (record.isRedirect()) {
      throw Damage.of(Damage.contentOf(path));
    }
    return record;
  }

  /** Goes into HTML as it is: a host has no character that HTML knows, another authority may. */
  private static String safeOrigin(URI base) {
    if (base.getScheme() == null || base.getHost() == null || base.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "base is \""
              + base
              + "\", but must have a scheme and a host, and no user information, such as"
              + " https://example.com");
    }
    String port = base.getPort() < 0 ? "" : ":" + base.getPort();
    return base.getScheme() + "://" + base.getHost() + port;
  }

  private static String origin(URI uri) {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
