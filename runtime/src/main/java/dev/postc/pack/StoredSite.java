package dev.postc.pack;

import dev.postc.Page;
import dev.postc.Post;
import dev.postc.Site;
import dev.postc.SiteOptions;
import dev.postc.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A site that is read from its pack. */
public final class StoredSite implements Site {
  private final Pack pack;
  private volatile StoredRecord notFound;

  private StoredSite(Pack pack) {
    this.pack = pack;
  }

  /**
   * Opens a site: reads its manifest, nothing else.
   *
   * @throws dev.postc.PackException if the manifest is missing, damaged or of another format
   */
  public static StoredSite open(PackResources resources, SiteOptions options) {
    return new StoredSite(new Pack(resources, options));
  }

  @Override
  public List<Post> posts() {
    return new IndexedView<>(pack.catalogue().postCount(), i -> post(i));
  }

  @Override
  public List<Page> pages() {
    Catalogue catalogue = pack.catalogue();
    int posts = catalogue.postCount();
    return new IndexedView<>(catalogue.pageCount(), i -> page(i, posts, null));
  }

  @Override
  public List<Page> pages(String type) {
    Objects.requireNonNull(type, "type");
    return pageViews(pack.catalogue().pagesOfType(type));
  }

  @Override
  @SuppressWarnings("unchecked") // The elements of each list are instances of the class.
  public <T> List<T> all(Class<T> kind) {
    if (kind.isAssignableFrom(StoredPage.class)) {
      return (List<T>) pages();
    }
    return kind.isAssignableFrom(StoredPost.class) ? (List<T>) posts() : List.of();
  }

  @Override
  public List<Tag> tags() {
    return new IndexedView<>(pack.catalogue().tagCount(), i -> new StoredTag(this, i));
  }

  @Override
  public Optional<Page> find(String path) {
    int page = pack.page(path);
    return page < 0 ? Optional.empty() : Optional.of(page(page, pack.manifest().postCount(), path));
  }

  @Override
  public Optional<Tag> tag(String name) {
    Objects.requireNonNull(name, "name");
    int tag = pack.catalogue().tag(name);
    return tag < 0 ? Optional.empty() : Optional.of(new StoredTag(this, tag));
  }

  @Override
  public URI url() {
    return pack.manifest().url();
  }

  @Override
  public String title() {
    return pack.manifest().title();
  }

  /** What the site has for a path, percent-encoded; {@code null} if nothing. */
  public StoredRecord record(String path) {
    return pack.record(path);
  }

  /**
   * The document for unknown paths; {@code null} if there is none. It is kept beside the cache once
   * it was read: those who ask for what never was must not cost a shard each.
   */
  public StoredRecord notFoundDocument() {
    StoredRecord kept = notFound;
    if (kept == null) {
      StoredRecord found = record(notFoundPath());
      kept = found == null ? null : found.alone();
      notFound = kept;
    }
    return kept;
  }

  /** The path of the document for unknown paths. */
  public String notFoundPath() {
    return pack.manifest().notFound();
  }

  /** The identity coding of a document of this site. */
  public Bytes identity(StoredRecord document) {
    return pack.identity(document);
  }

  /** How many bytes of content are kept in memory: at most what the site's options allow. */
  public long heldBytes() {
    return pack.held();
  }

  @Override
  public String toString() {
    return url().toString();
  }

  Pack pack() {
    return pack;
  }

  List<Page> pageViews(Catalogue.Numbers numbers) {
    int posts = pack.catalogue().postCount();
    return new IndexedView<>(numbers.size(), i -> page(numbers.get(i), posts, null));
  }

  List<Post> postViews(Catalogue.Numbers numbers) {
    return new IndexedView<>(numbers.size(), i -> post(numbers.get(i)));
  }

  private Post post(int number) {
    return new StoredPost(this, number, null);
  }

  private Page page(int number, int posts, String knownPath) {
    return number < posts
        ? new StoredPost(this, number, knownPath)
        : new StoredPage(this, number, knownPath);
  }
}
