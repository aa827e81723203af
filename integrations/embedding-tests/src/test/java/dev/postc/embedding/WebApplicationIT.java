package dev.postc.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.Site;
import dev.postc.servlet.SiteFilter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Protects a site in a web application that a container deploys, with a class loader of its own.
 */
class WebApplicationIT {
  @TempDir Path folder;

  @Test
  void isServedAtTheContextPathAmongTheApplicationsFiles() throws Exception {
    Path application = folder.resolve("application");
    copy("dev/postc/embedding/journal", application);
    copy("dev/postc/embedding/war", application);
    copy("META-INF/postc/dev.postc.embedding.journal", application);
    Path libraries = Files.createDirectories(application.resolve("WEB-INF/lib"));
    for (Class<?> each : List.of(Site.class, SiteFilter.class)) {
      Path jar = Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI());
      Files.copy(jar, libraries.resolve(jar.getFileName()));
    }
    Files.writeString(application.resolve("own.txt"), "the application's own");
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(folder.resolve("tomcat").toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "localhost");
    tomcat.setAddDefaultWebXmlToWebapp(true);
    Context context =
        tomcat.addWebapp(null, "/journal", application.toString(), new ContextConfig());
    // What the application has is to do, not what the tests have.
    ((StandardJarScanner) context.getJarScanner()).setScanClassPath(false);
    tomcat.start();
    try {
      assertThat(context.getState().isAvailable()).isTrue();
      int port = tomcat.getConnector().getLocalPort();
      assertThat(get(port, "/journal/first.html").body()).contains("<strong>first</strong>");
      assertThat(get(port, "/journal").headers().firstValue("Location")).contains("/journal/");
      assertThat(get(port, "/journal/own.txt").body()).isEqualTo("the application's own");
      HttpResponse<String> unknown = get(port, "/journal/nowhere.html");
      assertThat(unknown.statusCode()).isEqualTo(404);
      assertThat(unknown.body()).contains("Tomcat");
    } finally {
      tomcat.stop();
      tomcat.destroy();
    }
  }

  private static void copy(String path, Path application) throws IOException {
    Path classes = Path.of(System.getProperty("postc.embedding.classes"));
    try (var files = Files.walk(classes.resolve(path))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy =
            application.resolve("WEB-INF/classes").resolve(classes.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static HttpResponse<String> get(int port, String path) throws Exception {
    return RunningJvm.get(
        HttpClient.newHttpClient(), URI.create("http://localhost:" + port + path));
  }
}
