package dev.postc.spring.app;

import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Has a page of its own, a part that only administrators see, and Spring's own filters. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
public class Application {
  @GetMapping("/about")
  Map<String, String> about() {
    return Map.of("about", "the application");
  }

  @Bean
  SecurityFilterChain security(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests.requestMatchers("/help/**").authenticated().anyRequest().permitAll())
        .build();
  }

  @Bean
  ShallowEtagHeaderFilter etags() {
    return new ShallowEtagHeaderFilter();
  }
}
