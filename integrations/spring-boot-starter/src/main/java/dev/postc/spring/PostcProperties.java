package dev.postc.spring;

import dev.postc.ContentSecurityPolicy;
import dev.postc.SiteOptions;
import dev.postc.http.SiteHeaders;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
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
   * @throws InvalidConfigurationPropertyValueException if there cannot be such a field
   */
  SiteHeaders siteHeaders() {
    SiteHeaders all = SiteHeaders.defaults();
    all = set(all, "postc.cache-control.pages", cacheControl.pages(), SiteHeaders::withPageCaching);
    all = set(all, "postc.cache-control.files", cacheControl.files(), SiteHeaders::withFileCaching);
    all =
        set(
            all,
            "postc.cache-control.redirects",
            cacheControl.redirects(),
            SiteHeaders::withRedirectCaching);
    all =
        set(
            all,
            "postc.csp",
            csp,
            (fields, policy) -> fields.withPolicy(ContentSecurityPolicy.parse(policy)));
    for (Map.Entry<String, String> field : headers.entrySet()) {
      String name = field.getKey();
      all =
          set(
              all,
              "postc.headers." + name,
              field.getValue(),
              (fields, value) ->
                  value.isBlank() ? fields.without(name) : fields.with(name, value.strip()));
    }
    return all;
  }

  /**
   * How sites are opened by these properties.
   *
   * @throws InvalidConfigurationPropertyValueException if they cannot be opened so
   */
  SiteOptions siteOptions() {
    return set(
        SiteOptions.defaults(),
        "postc.cache-size",
        cacheSize,
        (options, size) -> options.withCacheBytes(size.toBytes()));
  }

  /** Spring Boot analyses that exception: it says where the property was set, without a trace. */
  private static <T, V> T set(T all, String property, V value, BiFunction<T, V, T> setter) {
    try {
      return value == null ? all : setter.apply(all, value);
    } catch (IllegalArgumentException e) {
      throw new InvalidConfigurationPropertyValueException(property, value, e.getMessage());
    }
  }
}
