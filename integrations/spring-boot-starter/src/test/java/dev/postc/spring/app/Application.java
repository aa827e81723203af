package dev.postc.spring.app;

import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Has a page of its own, a part that only administrators see, and Spring's own filters. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
public class Application {
  /** Of every answer, whoever gives it. */
  public static final String POLICY = "default-src 'self'; frame-ancestors 'none'";

  @GetMapping("/about")
  Map<String, String> about() {
    return Map.of("about", "the application");
  }

  @Bean
  SecurityFilterChain security(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests.requestMatchers("/help/**").authenticated().anyRequest().permitAll())
        .headers(
            headers ->
                headers
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                    .contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
        .build();
  }

  @Bean
  ShallowEtagHeaderFilter etags() {
    return new ShallowEtagHeaderFilter();
  }
}
