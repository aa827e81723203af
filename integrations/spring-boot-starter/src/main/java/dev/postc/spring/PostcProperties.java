package dev.postc.spring;

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
 */
@ConfigurationProperties("postc")
public record PostcProperties(
    @DefaultValue("true") boolean enabled,
    DataSize cacheSize,
    @DefaultValue("0") int filterOrder) {}
