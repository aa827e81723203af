package dev.postc.spring;

import dev.postc.Site;
import dev.postc.http.SiteHeaders;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;

/**
 * Serves the beans of type {@link Site}, or, where there are none, every compiled site of the class
 * path, and leaves to the application what they do not know.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "postc.enabled", matchIfMissing = true)
@EnableConfigurationProperties(PostcProperties.class)
public class PostcAutoConfiguration {
  private static final System.Logger LOGGER =
      System.getLogger(PostcAutoConfiguration.class.getName());

  /** What answers carry beyond the fields of what they send; an application's own bean wins. */
  @Bean
  @ConditionalOnMissingBean
  SiteHeaders postcSiteHeaders(PostcProperties properties) {
    return properties.siteHeaders();
  }

  /** One filter for all sites: each answers its own paths and passes the others on. */
  @Bean
  FilterRegistrationBean<SpringSiteFilter> postcSites(
      ObjectProvider<Site> beans,
      SiteHeaders headers,
      PostcProperties properties,
      ResourceLoader resources)
      throws IOException {
    List<Site> sites = beans.orderedStream().toList();
    if (sites.isEmpty()) {
      sites =
          CompiledSites.open(
              ResourcePatternUtils.getResourcePatternResolver(resources), properties.siteOptions());
    }
    HiddenPages.warnings(sites).forEach(text -> LOGGER.log(System.Logger.Level.WARNING, text));
    if (sites.isEmpty()) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          "the class path has no site compiled by postc, so none is served");
    }
    FilterRegistrationBean<SpringSiteFilter> registration =
        new FilterRegistrationBean<>(new SpringSiteFilter(sites, headers));
    registration.setEnabled(!sites.isEmpty());
    registration.setOrder(properties.filterOrder());
    registration.setName("postcSites");
    return registration;
  }
}
