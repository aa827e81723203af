package dev.postc.generated;

import dev.postc.Heading;
import dev.postc.Page;
import dev.postc.Tag;
import dev.postc.pack.StoredPage;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the generated class of a kind extends: a page of the pack, with typed values. */
public abstract class TypedPage implements Page {
  private final TypedFields fields;
  private final StoredPage page;

  protected TypedPage(TypedFields fields) {
    this.fields = fields;
    this.page = fields.page();
  }

  /** The value of a field that every page of the kind has. */
  protected final <T> T required(String field, Reading<T> type) {
    return fields.required(field, type);
  }

  /** The value of a field that a page of the kind may have. */
  protected final <T> Optional<T> optional(String field, Reading<T> type) {
    return fields.optional(field, type);
  }

  @Override
  public final String title() {
    return page.title();
  }

  @Override
  public final String type() {
    return page.type();
  }

  @Override
  public final String path() {
    return page.path();
  }

  @Override
  public final URI url() {
    return page.url();
  }

  @Override
  public final String html() {
    return page.html();
  }

  @Override
  public final String html(URI base) {
    return page.html(base);
  }

  @Override
  public final String csp() {
    return page.csp();
  }

  @Override
  public final String excerpt() {
    return page.excerpt();
  }

  @Override
  public final List<Tag> tags() {
    return page.tags();
  }

  @Override
  public final List<Heading> headings() {
    return page.headings();
  }

  @Override
  public final String source() {
    return page.source();
  }

  @Override
  public final Map<String, String> metadata() {
    return page.metadata();
  }

  @Override
  public final Optional<String> description() {
    return page.description();
  }

  @Override
  public final Optional<String> summary() {
    return page.summary();
  }

  @Override
  public final Optional<String> author() {
    return page.author();
  }

  @Override
  public final Optional<String> image() {
    return page.image();
  }

  @Override
  public final Optional<String> lang() {
    return page.lang();
  }

  @Override
  public final Optional<ZonedDateTime> updated() {
    return page.updated();
  }

  /** By site and path. */
  @Override
  public final boolean equals(Object other) {
    return other instanceof TypedPage that && page.equals(that.page);
  }

  @Override
  public final int hashCode() {
    return page.hashCode();
  }

  @Override
  public final String toString() {
    return page.toString();
  }
}
