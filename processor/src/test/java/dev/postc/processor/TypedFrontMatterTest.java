package dev.postc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.Page;
import dev.postc.Post;
import dev.postc.Site;
import dev.postc.processor.JavaBuild.Compiler;
import dev.postc.processor.JavaBuild.Result;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Protects what typed front matter gives at run time, in javac and in ecj. */
class TypedFrontMatterTest {
  private static final String MAIN =
      """
      package com.example.blog;

      import java.util.List;

      public final class Main {
        public static Object talk() {
          Talk post = Posts.Talks.Jbake.post();
          Talk page = Posts.Talks.Jbake.page();
          return List.of(post, page);
        }

        public static Object talks() {
          List<Talk> talks = Blog.all(Talk.class);
          return talks;
        }

        public static Object host() {
          Host host = Posts.Hosts.Club.page();
          return host.city();
        }

        public static Object line() {
          return Posts.Talks.Yaml.post().summaryLine();
        }
      }
      """;

  @TempDir Path directory;

  private Result build(Compiler compiler) throws IOException {
    Result result =
        TypedSite.in(directory)
            .java("com/example/blog/Main.java", MAIN)
            .post("plain.md")
            .option("-Xlint:all")
            .run(compiler);
    assertThat(result.messages())
        .filteredOn(message -> message.getKind() != Diagnostic.Kind.NOTE)
        .isEmpty();
    return result;
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void everyValueIsOfItsJavaType(Compiler compiler) throws IOException {
    Site site = (Site) build(compiler).call("com.example.blog.Blog", "site");
    Map<String, Object> values = values(site.find("/talks/jbake.html").orElseThrow());

    assertThat(values)
        .containsEntry("venue", "Main hall")
        .containsEntry("when", LocalDate.of(2025, 3, 15))
        .containsEntry("video", Optional.of(URI.create("https://example.com/v?a=b")))
        .containsEntry("speakers", List.of("Ann", "Bob"))
        .containsEntry("minutes", 30)
        .containsEntry("recorded", true)
        .containsEntry("price", Optional.of(new BigDecimal("10.50")))
        .containsEntry("rating", Optional.of(4.5))
        .containsEntry("starts", Optional.of(OffsetDateTime.parse("2025-03-15T09:30+01:00")))
        .containsEntry(
            "ends", Optional.of(ZonedDateTime.parse("2025-03-15T10:15+01:00[Europe/Rome]")))
        .containsEntry("uploaded", Optional.of(Instant.parse("2025-03-16T08:00:00.500Z")))
        .containsEntry("rehearsal", Optional.of(LocalDateTime.of(2025, 3, 14, 18, 0)))
        .containsEntry("doors", Optional.of(LocalTime.of(9, 0)))
        .containsEntry("slot", Optional.of(Duration.ofMinutes(45)))
        .containsEntry("language", Optional.empty())
        .containsEntry("votes", Map.of("yes", 3, "no", 1))
        .containsEntry("track", site.tag("java"))
        .containsEntry("host", site.find("/hosts/club.html"))
        .containsEntry("sequel", site.find("/talks/yaml.html"))
        .containsEntry("subtitles", List.of(Locale.ENGLISH, Locale.ITALIAN));
    assertThat(values.get("level").toString()).isEqualTo("EXPERT_ONLY");
    assertThat(values.get("audiences").toString()).isEqualTo("[BEGINNER, EXPERT_ONLY]");
    assertThat(values.get("links").toString())
        .isEqualTo(
            "[Link[label=Slides, to=https://example.com/s, by=Optional.empty, rank=1],"
                + " Link[label=Next, please, to=/x, by=Optional[/talks/yaml.html], rank=2]]");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void theSameContentGivesEqualValuesInEverySyntax(Compiler compiler) throws IOException {
    Site site = (Site) build(compiler).call("com.example.blog.Blog", "site");
    Map<String, Object> jbake = values(site.find("/talks/jbake.html").orElseThrow());

    assertThat(values(site.find("/talks/yaml.html").orElseThrow())).isEqualTo(jbake);
    assertThat(values(site.find("/talks/toml.html").orElseThrow())).isEqualTo(jbake);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aSourceOfAKindIsAnInstanceOfItEverywhere(Compiler compiler) throws IOException {
    Result result = build(compiler);
    Site site = (Site) result.call("com.example.blog.Blog", "site");
    Class<?> talk = site.posts().get(1).getClass().getInterfaces()[0];

    assertThat(talk.getSimpleName()).isEqualTo("Talk");
    assertThat(site.all(talk).toString())
        .isEqualTo("[/talks/toml.html, /talks/yaml.html, /talks/jbake.html]");
    assertThat(site.posts().subList(1, 4)).allMatch(talk::isInstance);
    assertThat(site.posts().get(0)).isNotInstanceOf(talk);
    assertThat(site.pages("talk")).allMatch(talk::isInstance).hasSize(3);
    assertThat(site.tag("java").orElseThrow().posts()).filteredOn(talk::isInstance).hasSize(3);
    assertThat(site.posts().get(1).next().orElseThrow()).isNotInstanceOf(talk);
    assertThat(site.posts().get(1).previous()).get().isInstanceOf(talk);
    assertThat(site.all(Post.class)).hasSize(4);
    assertThat(site.all(Page.class)).hasSize(5);
    assertThat(site.find("/talks/jbake.html")).hasValue(site.posts().get(3));
    assertThat(result.call("com.example.blog.Main", "talk").toString())
        .isEqualTo("[/talks/jbake.html, /talks/jbake.html]");
    assertThat(result.call("com.example.blog.Main", "talks").toString())
        .isEqualTo(site.all(talk).toString());
    assertThat(result.call("com.example.blog.Main", "host")).isEqualTo("Rome");
    assertThat(result.call("com.example.blog.Main", "line")).isEqualTo("Yaml at Main hall");
  }

  /** What the methods of the kind give. */
  private static Map<String, Object> values(Page page) {
    Map<String, Object> values = new TreeMap<>();
    for (Class<?> type : page.getClass().getInterfaces()) {
      for (Method method : type.getDeclaredMethods()) {
        if (!method.isDefault()) {
          try {
            values.put(method.getName(), method.invoke(page));
          } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
          }
        }
      }
    }
    return values;
  }
}
