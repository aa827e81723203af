package dev.postc.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.Site;
import java.io.File;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Protects that sites are served however their application is packed. */
class PackedApplicationIT {
  private static final Pattern IMAGE = Pattern.compile("src=\"(/journal/dot\\.[^\"]+\\.svg)\"");

  @Test
  void aFatJar() throws Exception {
    try (RunningJvm application = RunningJvm.java("-jar", property("fat"))) {
      assertServesBoth(application);
      assertThat(application.get("/own").body()).isEqualTo("newest: First entry");
    }
  }

  @Test
  void aFolderOfClasses() throws Exception {
    Path runtime = Path.of(Site.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (RunningJvm application =
        RunningJvm.java(
            "-cp",
            property("classes") + File.pathSeparator + runtime,
            "dev.postc.embedding.PlainApplication")) {
      assertServesBoth(application);
      assertThat(application.get("/own").body()).isEqualTo("newest: First entry");
    }
  }

  /** The sites of the application itself, and those of a jar within its jar. */
  @Test
  void aSpringBootJar() throws Exception {
    try (RunningJvm application =
        RunningJvm.java(
            "-jar", property("boot"), "--server.port=0", "--spring.main.banner-mode=off")) {
      assertServesBoth(application);
      assertThat(application.get("/blog/hello.html").body()).contains("<strong>compiled</strong>");
      assertThat(application.get("/own").body()).isEqualTo("the application's own");
      assertThat(application.get("/elsewhere").statusCode()).isEqualTo(404);
    }
  }

  private static void assertServesBoth(RunningJvm application) throws Exception {
    HttpResponse<String> first = application.get("/journal/first.html");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).contains("The journal's <strong>first</strong> entry");
    assertThat(first.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    Matcher image = IMAGE.matcher(first.body());
    assertThat(image.find()).as(first.body()).isTrue();
    assertThat(application.get(image.group(1)).body()).startsWith("<svg");
    assertThat(application.get("/journal/old.html").headers().firstValue("Location"))
        .contains("/journal/first.html");
    assertThat(application.get("/manual/start.html").body())
        .contains("The manual's <strong>start</strong>.");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(application.get("/journal/first.html", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  private static String property(String name) {
    String value = System.getProperty("postc.embedding." + name);
    if (value == null) {
      throw new IllegalStateException("run by Maven's failsafe plugin");
    }
    return value;
  }
}
