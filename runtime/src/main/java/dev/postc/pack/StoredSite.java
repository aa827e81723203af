package dev.postc.pack;

import dev.postc.PackException;
import dev.postc.Page;
import dev.postc.Post;
import dev.postc.Site;
import dev.postc.SiteOptions;
import dev.postc.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** A site that is read from its pack. */
public final class StoredSite implements Site {
  private final Pack pack;

  /** In the order of the pack's kinds. */
  private final List<PageView> views;

  private volatile StoredRecord notFound;

  private StoredSite(Pack pack, List<PageView> views) {
    this.pack = pack;
    this.views = views;
  }

  /** Opens a site whose pages have no kinds. */
  public static StoredSite open(PackResources resources, SiteOptions options) {
    return open(resources, options, List.of());
  }

  /**
   * Opens a site: reads its manifest, nothing else.
   *
   * @param views one for each kind of its pages, and perhaps more
   * @throws PackException if the manifest is missing, damaged or of another format, or there is a
   *     kind without a view
   */
  public static StoredSite open(
      PackResources resources, SiteOptions options, List<PageView> views) {
    Pack pack = new Pack(resources, options);
    return new StoredSite(
        pack, pack.manifest().kinds().stream().map(kind -> view(kind, views, resources)).toList());
  }

  private static PageView view(StoredKind kind, List<PageView> views, PackResources resources) {
    PageView known =
        views.stream()
            .filter(view -> view.type().equals(kind.type()))
            .findFirst()
            .orElseThrow(() -> outOfStep(resources, kind, "no interface"));
    if (!known.signature().equals(kind.signature())) {
      throw outOfStep(resources, kind, "other fields or other types of fields");
    }
    return known;
  }

  private static PackException outOfStep(PackResources resources, StoredKind kind, String known) {
    return new PackException(
        resources.name(PackFormat.MANIFEST)
            + " has pages of the type "
            + kind.type()
            + ", for which the generated classes know "
            + known
            + ": classes and pack are of different builds. "
            + Advice.BUILD_AGAIN);
  }

  @Override
  public List<Post> posts() {
    return new IndexedView<>(pack.catalogue().postCount(), this::post);
  }

  @Override
  public List<Page> pages() {
    return new IndexedView<>(pack.catalogue().pageCount(), this::page);
  }

  @Override
  public List<Page> pages(String type) {
    Objects.requireNonNull(type, "type");
    return pageViews(pack.catalogue().pagesOfType(type));
  }

  @Override
  @SuppressWarnings("unchecked") // The elements of each list are instances of the class.
  public <T> List<T> all(Class<T> kind) {
    if (kind.isAssignableFrom(Page.class)) {
      return (List<T>) pages();
    }
    if (kind.isAssignableFrom(Post.class)) {
      return (List<T>) posts();
    }
    int[] numbers =
        views.stream()
            .filter(view -> kind.isAssignableFrom(view.kind()))
            .map(view -> pack.catalogue().pagesOfType(view.type()))
            .flatMapToInt(pages -> IntStream.range(0, pages.size()).map(pages::get))
            .sorted()
            .toArray();
    return new IndexedView<>(numbers.length, i -> (T) page(numbers[i]));
  }

  @Override
  public List<Tag> tags() {
    return new IndexedView<>(pack.catalogue().tagCount(), i -> new StoredTag(this, i));
  }

  @Override
  public Optional<Page> find(String path) {
    int page = pack.page(path);
    return page < 0 ? Optional.empty() : Optional.of(page(page, path));
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
      kept = found == null || found.isRedirect() ? null : found.alone();
      notFound = kept;
    }
    return kept;
  }

  /** The path of the document for unknown paths. */
  public String notFoundPath() {
    return pack.manifest().notFound();
  }

  /** The Content Security Policy of a document of this site; empty if it has none. */
  public String policy(StoredRecord document) {
    String policy = document.policy();
    if (policy == null) {
      return "";
    }
    return policy.isEmpty() ? pack.manifest().documentPolicy() : policy;
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

  List<Page> pageViews(Region.Numbers numbers) {
    return new IndexedView<>(numbers.size(), i -> page(numbers.get(i)));
  }

  List<Post> postViews(Region.Numbers numbers) {
    return new IndexedView<>(numbers.size(), i -> post(numbers.get(i)));
  }

  /** The kind of a page that has one. */
  StoredKind kind(int page) {
    return pack.manifest().kinds().get(pack.manifest().kind(page));
  }

  Page page(int number) {
    return page(number, null);
  }

  Post post(int number) {
    if (page(number, null) instanceof Post post) {
      return post;
    }
    throw Damage.of("the compiled site " + this);
  }

  /** Every page that is given out is made here, as an instance of its kind if it has one. */
  private Page page(int number, String knownPath) {
    StoredPage page =
        number < pack.manifest().postCount()
            ? new StoredPost(this, number, knownPath)
            : new StoredPage(this, number, knownPath);
    int kind = pack.manifest().kind(number);
    return kind < 0 ? page : views.get(kind).view().apply(page);
  }
}
