package dev.postc.embedding.boot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has the sites of its class path, and a page of its own; prints its address. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
public class BootApplication {
  @GetMapping("/own")
  String own() {
    return "the application's own";
  }

  @SuppressWarnings("resource") // It is to outlive this method.
  public static void main(String[] args) {
    ConfigurableApplicationContext context = SpringApplication.run(BootApplication.class, args);
    System.out.println(
        "http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
  }
}
