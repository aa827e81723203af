package dev.postc.http;

import dev.postc.ContentSecurityPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The fields that answers carry beyond those of what they send: how long it may be cached, and what
 * a browser is to make of it. The lines are made once, not for each request.
 *
 * <p>By default each answer, whatever its status, has
 *
 * <ul>
 *   <li>{@code X-Content-Type-Options: nosniff}: the type is the one that is sent (Fetch standard);
 *   <li>{@code Referrer-Policy: strict-origin-when-cross-origin}: other sites learn the origin that
 *       a reader comes from, not the page (Referrer Policy, section 3.7);
 *   <li>{@code Permissions-Policy: camera=(), geolocation=(), microphone=()}: neither a page nor
 *       what it embeds asks who or where its reader is (Permissions Policy, section 5.1).
 * </ul>
 *
 * <p>A page also has the {@code Content-Security-Policy} that it was compiled with. {@link
 * #with(String, String)} sends another one in its place, on every answer; {@link #withPolicy} joins
 * it with the application's; {@link #without} sends none.
 *
 * <p>Of these defaults, and the policies of pages, each gives way to a field of the same name that
 * the application has set for the answer before. What is set here does not: it replaces the
 * application's.
 *
 * <p>{@code Cache-Control} (RFC 9111, section 5.2.2) depends on what is sent, and a 304 has that of
 * its 200 (RFC 9110, section 15.4.5). Errors are {@code no-cache}.
 *
 * <p>Immutable and safe for any number of threads. No argument is null.
 */
public final class SiteHeaders {
  private static final String CACHE_CONTROL = "Cache-Control";

  private static final SiteHeaders DEFAULTS =
      new SiteHeaders(
          new CacheControl(Caching.REVALIDATE, Caching.FOR_EVER, Caching.REVALIDATE),
          PolicyRule.PAGES,
          Map.of(
              "X-Content-Type-Options", "nosniff",
              "Referrer-Policy", "strict-origin-when-cross-origin",
              "Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
          Map.of());

  /** Values of the field, by what is sent. */
  private record CacheControl(String pages, String files, String redirects) {}

  /**
   * What becomes of the policies of pages.
   *
   * @param sendsPages whether they are sent
   * @param applications what they are joined with; {@code null} for nothing
   */
  private record PolicyRule(boolean sendsPages, ContentSecurityPolicy applications) {
    static final PolicyRule PAGES = new PolicyRule(true, null);
    static final PolicyRule NONE = new PolicyRule(false, null);
  }

  private final CacheControl caching;
  private final PolicyRule policies;

  /** Sent unless the application has set them itself. */
  private final Map<String, String> defaults;

  /** Sent in any case. */
  private final Map<String, String> own;

  private final String[] defaultLines;
  private final String[] ownLines;

  private SiteHeaders(
      CacheControl caching,
      PolicyRule policies,
      Map<String, String> defaults,
      Map<String, String> own) {
    this.caching = caching;
    this.policies = policies;
    this.defaults = byName(defaults);
    this.own = byName(own);
    this.defaultLines = lines(this.defaults);
    this.ownLines = lines(this.own);
  }

  /** Names of fields are compared without regard to case (RFC 9110, section 5.1). */
  private static Map<String, String> byName(Map<String, String> fields) {
    Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(fields);
    return sorted;
  }

  private static String[] lines(Map<String, String> fields) {
    List<String> lines = new ArrayList<>();
    fields.forEach((name, value) -> lines.addAll(List.of(name, value)));
    return lines.toArray(String[]::new);
  }

  /** The fields that are sent if an application says nothing else. */
  public static SiteHeaders defaults() {
    return DEFAULTS;
  }

  /**
   * With another {@code Cache-Control} for whatever may change under its path: pages, feeds, files
   * whose path does not name their content. By default {@code no-cache}: a cache may keep it, and
   * asks each time whether it is current.
   *
   * @throws IllegalArgumentException if a field cannot have the value
   */
  public SiteHeaders withPageCaching(String value) {
    return with(
        new CacheControl(
            FieldSyntax.value(CACHE_CONTROL, value), caching.files(), caching.redirects()));
  }

  /**
   * With another {@code Cache-Control} for files whose path names their content. By default {@code
   * public, max-age=31536000, immutable} (RFC 8246).
   *
   * @throws IllegalArgumentException if a field cannot have the value
   */
  public SiteHeaders withFileCaching(String value) {
    return with(
        new CacheControl(
            caching.pages(), FieldSyntax.value(CACHE_CONTROL, value), caching.redirects()));
  }

  /**
   * With another {@code Cache-Control} for redirects, such as those of aliases. By default {@code
   * no-cache}: the next build may lead elsewhere.
   *
   * @throws IllegalArgumentException if a field cannot have the value
   */
  public SiteHeaders withRedirectCaching(String value) {
    return with(
        new CacheControl(
            caching.pages(), caching.files(), FieldSyntax.value(CACHE_CONTROL, value)));
  }

  private SiteHeaders with(CacheControl values) {
    return new SiteHeaders(values, policies, defaults, own);
  }

  /**
   * With a Content Security Policy of the application, which each page's own is joined with, so
   * that what the page was compiled with works. Documents without a policy have the application's
   * alone.
   *
   * @see ContentSecurityPolicy#merge
   */
  public SiteHeaders withPolicy(ContentSecurityPolicy policy) {
    Objects.requireNonNull(policy, "policy");
    return new SiteHeaders(
        caching, new PolicyRule(true, policy), defaults, removed(PagePolicies.FIELD, own));
  }

  /**
   * With a field on each answer, in place of the default of that name, if there is one, of what the
   * application sets, and, for {@code Content-Security-Policy}, of the pages' own.
   *
   * @param name in any case
   * @throws IllegalArgumentException if it is no name or no value of a field (RFC 9110, sections
   *     5.1 and 5.5), or a field that the answer or the server gives, such as {@code
   *     Content-Length}
   */
  public SiteHeaders with(String name, String value) {
    FieldSyntax.requireFree(name);
    Map<String, String> fields = byName(own);
    // Also the spelling of the name is to be the new one.
    fields.remove(name);
    fields.put(name, FieldSyntax.value(name, value));
    return new SiteHeaders(
        caching, isPolicy(name) ? PolicyRule.NONE : policies, removed(name, defaults), fields);
  }

  /**
   * Without a field: neither the default nor what {@link #with} or {@link #withPolicy} set, nor,
   * for {@code Content-Security-Policy}, the pages' own. What the application itself sets is sent.
   *
   * @param name in any case
   * @throws IllegalArgumentException if there is no such field here
   */
  public SiteHeaders without(String name) {
    Objects.requireNonNull(name, "name");
    if (!defaults.containsKey(name) && !own.containsKey(name) && !isPolicy(name)) {
      Map<String, String> all = byName(defaults);
      all.putAll(own);
      all.put(PagePolicies.FIELD, "");
      throw new IllegalArgumentException(
          "there is no field "
              + FieldSyntax.quoted(name)
              + " to leave out; there are "
              + String.join(", ", all.keySet()));
    }
    return new SiteHeaders(
        caching,
        isPolicy(name) ? PolicyRule.NONE : policies,
        removed(name, defaults),
        removed(name, own));
  }

  private static boolean isPolicy(String name) {
    return name.equalsIgnoreCase(PagePolicies.FIELD);
  }

  private static Map<String, String> removed(String name, Map<String, String> fields) {
    Map<String, String> others = byName(fields);
    others.remove(name);
    return others;
  }

  String pageCaching() {
    return caching.pages();
  }

  String fileCaching() {
    return caching.files();
  }

  String redirectCaching() {
    return caching.redirects();
  }

  boolean sendsPagePolicies() {
    return policies.sendsPages();
  }

  /** What the policies of pages are joined with; {@code null} for nothing. */
  ContentSecurityPolicy policy() {
    return policies.applications();
  }

  /** Names and values in turn, not to be changed. */
  String[] defaultLines() {
    return defaultLines;
  }

  boolean hasDefault(String name) {
    return defaults.containsKey(name);
  }

  /** Names and values in turn, not to be changed. */
  String[] ownLines() {
    return ownLines;
  }
}
