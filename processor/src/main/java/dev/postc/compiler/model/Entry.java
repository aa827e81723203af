package dev.postc.compiler.model;

import dev.postc.ContentSecurityPolicy;
import dev.postc.compiler.read.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One checked source. If {@code broken}, a value may be a stand-in, and only its symbol may be
 * used.
 *
 * @param document where it was read from: for positions and the body
 * @param type {@code post}, or another word for a page
 * @param date present for every post that is not broken
 * @param tags in source order, without repeats; merged spellings are not resolved yet
 * @param slug one decoded path segment, without {@code .html}
 * @param permalink absolute below the site's root, percent-encoded, without the site's own prefix
 * @param className a valid simple name
 * @param csp what the page's policy is to allow beside what the page has
 * @param metadata custom keys, in source order
 * @param typed what they mean, if the type is a kind's
 */
public record Entry(
    Document document,
    boolean broken,
    String title,
    String type,
    Status status,
    Optional<PostDate> date,
    List<TagUse> tags,
    Optional<String> description,
    Optional<String> summary,
    Optional<String> author,
    Optional<String> image,
    Optional<String> lang,
    Optional<PostDate> updated,
    Optional<String> slug,
    Optional<String> permalink,
    List<Alias> aliases,
    Optional<String> className,
    Optional<ContentSecurityPolicy> csp,
    Map<String, String> metadata,
    Optional<TypedFields> typed) {

  /** The type of dated pages. */
  public static final String POST = "post";

  public boolean isPost() {
    return typed.map(fields -> fields.kind().post()).orElseGet(() -> type.equals(POST));
  }

  /** The source's path, relative to the content root. */
  public String source() {
    return document.text().source().path();
  }

  /** This entry, broken or not. */
  public Entry withBroken(boolean other) {
    return broken == other ? this : with(other, typed);
  }

  /** This entry with other typed values. */
  public Entry withTyped(TypedFields other) {
    return with(broken, Optional.of(other));
  }

  private Entry with(boolean otherBroken, Optional<TypedFields> otherTyped) {
    return new Entry(
        document,
        otherBroken,
        title,
        type,
        status,
        date,
        tags,
        description,
        summary,
        author,
        image,
        lang,
        updated,
        slug,
        permalink,
        aliases,
        className,
        csp,
        metadata,
        otherTyped);
  }
}
