package dev.postc.spring;

import dev.postc.ContentSecurityPolicy;
import dev.postc.http.SiteHeaders;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How sites are served.
 *
 * @param enabled Whether sites are served at all.
 * @param cacheSize How much of each site's content is kept in memory. The runtime's own bound if it
 *     is not set.
 * @param filterOrder Where the sites stand in the order of filters: behind Spring Security's, which
 *     stands at -100, and before an application's controllers.
 * @param cacheControl How long answers may be cached.
 * @param csp The application's Content Security Policy, which the policy of each page is joined
 *     with.
 * @param headers Header fields of each answer, by name. An empty value leaves a default out.
 */
@ConfigurationProperties("postc")
public record PostcProperties(
    @DefaultValue("true") boolean enabled,
    DataSize cacheSize,
    @DefaultValue("0") int filterOrder,
    @DefaultValue CacheControl cacheControl,
    String csp,
    @DefaultValue Map<String, String> headers) {
  /**
   * Values of {@code Cache-Control}; the runtime's own for those that are not set.
   *
   * @param pages Of what may change under its path.
   * @param files Of files whose path names their content.
   * @param redirects Of redirects.
   */
  public record CacheControl(String pages, String files, String redirects) {}

  /**
   * The fields that answers carry by these properties.
   *
   * @throws IllegalArgumentException if there cannot be such a field
   */
  SiteHeaders siteHeaders() {
    SiteHeaders all = SiteHeaders.defaults();
    all = set(all, SiteHeaders::withPageCaching, cacheControl.pages());
    all = set(all, SiteHeaders::withFileCaching, cacheControl.files());
    all = set(all, SiteHeaders::withRedirectCaching, cacheControl.redirects());
    if (csp != null) {
      all = all.withPolicy(ContentSecurityPolicy.parse(csp));
    }
    for (Map.Entry<String, String> field : headers.entrySet()) {
      all =
          field.getValue().isBlank()
              ? all.without(field.getKey())
              : all.with(field.getKey(), field.getValue().strip());
    }
    return all;
  }

  private static SiteHeaders set(
      SiteHeaders headers, BiFunction<SiteHeaders, String, SiteHeaders> setter, String value) {
    return value == null ? headers : setter.apply(headers, value);
  }
}
