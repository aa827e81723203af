package dev.postc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.Page;
import dev.postc.Post;
import dev.postc.Site;
import dev.postc.processor.JavaBuild.Compiler;
import dev.postc.processor.JavaBuild.Result;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
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

  private JavaBuild module() {
    return TypedSite.in(directory)
        .java("com/example/blog/Main.java", MAIN)
        .post("plain.md")
        .option("-Xlint:all");
  }

  private Result build(Compiler compiler) throws IOException {
    return build(compiler, module());
  }

  private static Result build(Compiler compiler, JavaBuild module) throws IOException {
    Result result = module.run(compiler);
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

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aValueIsNotInGeneratedJava(Compiler compiler) throws IOException {
    JavaBuild module = module();
    build(compiler, module);
    Path generated = directory.resolve("target/generated-sources/com/example/blog");
    Map<String, String> before = texts(generated);
    Path talk = directory.resolve("src/main/posts/talks/jbake.md");
    Files.writeString(
        talk,
        Files.readString(talk)
            .replace("Main hall", "Cellar")
            .replace("sequel=yaml.md", "sequel=toml.md")
            .replace("talk-length=30", ""));
    Site site = (Site) build(compiler, module).call("com.example.blog.Blog", "site");

    assertThat(values(site.find("/talks/jbake.html").orElseThrow()))
        .containsEntry("venue", "Cellar")
        .containsEntry("sequel", site.find("/talks/toml.html"))
        .containsEntry("minutes", 45);
    assertThat(before).hasSize(3).isEqualTo(texts(generated));
  }

  /** Names that the generated code itself uses, and that inherited classes would hide. */
  @ParameterizedTest
  @EnumSource(Compiler.class)
  void noNameOfAnInterfaceChangesWhatTheCodeMeans(Compiler compiler) throws IOException {
    Result result =
        JavaBuild.blog(directory)
            .java(
                "com/example/blog/TypedBlog.java",
                """
                package com.example.blog;

                import java.util.Optional;

                @dev.postc.PostType("odd")
                public interface TypedBlog extends dev.postc.Page, Base<String> {
                  record List(java.lang.String String) {}
                  record TypedPage(Values values, Optional<List> optional) {}
                  enum Values { String, Override }
                  interface Override {}
                  interface String {}

                  Values values();
                  java.util.List<TypedPage> list();
                  @dev.postc.Default("a") java.lang.String required();
                  Optional<java.util.Map<java.lang.String, java.util.List<Integer>>> optional();
                  Optional<TypedBlog> fields();
                  Character c();
                  java.lang.String site();
                  java.lang.String SITE();
                }
                """)
            .java(
                "com/example/blog/Base.java",
                """
                package com.example.blog;

                interface Base<T> {
                  T inherited();
                }
                """)
            .java(
                "com/example/blog/typed/TypedBlog.java",
                """
                package com.example.blog.typed;

                @dev.postc.PostType("odd-2")
                public interface TypedBlog extends com.example.blog.TypedBlog {
                  java.util.Set<Long> longs();
                }
                """)
            .file(
                "src/main/posts/odd.md",
                "title=Odd\ntype=odd-2\nvalues=override\nc=x\nsite=s\nSITE=S\ninherited=i\n"
                    + "longs=3, 1\nfields=odd\noptional={\"a\": [1, 2], \"b\": []}\n"
                    + "list=[{\"values\": \"String\", \"optional\": {\"String\": \"t\"}},"
                    + " {\"values\": \"string\"}]\n~~~~~~\nText.\n")
            .option("-Xlint:all")
            .run(compiler);

    assertThat(result.messages())
        .filteredOn(message -> message.getKind() != Diagnostic.Kind.NOTE)
        .isEmpty();
    Site site = (Site) result.call("com.example.blog.Blog", "site");
    Page odd = site.find("/odd.html").orElseThrow();
    assertThat(values(odd).toString()).isEqualTo("{longs=[3, 1]}");
    Class<?> first = odd.getClass().getInterfaces()[0].getInterfaces()[0];
    assertThat(site.all(first)).hasSize(1);
    assertThat(values(first, odd).toString())
        .isEqualTo(
            "{SITE=S, c=x, fields=Optional[/odd.html], list=[TypedPage[values=String,"
                + " optional=Optional[List[String=t]]], TypedPage[values=String,"
                + " optional=Optional.empty]], optional=Optional[{a=[1, 2], b=[]}], required=a,"
                + " site=s, values=Override}");
  }

  @Test
  void aModuleNeedsNothingButTheRuntime() throws Exception {
    Result result = build(Compiler.JAVAC);
    Path runtime = Path.of(Site.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path descriptor = directory.resolve("module-info.java");
    Files.writeString(
        descriptor, "module com.example.blog { requires dev.postc; exports com.example.blog; }");
    List<String> arguments =
        new ArrayList<>(List.of("--module-path", runtime.toString(), "-proc:none"));
    arguments.addAll(List.of("-d", result.classes().toString(), descriptor.toString()));
    for (String folder : List.of("src/main/java", "target/generated-sources")) {
      try (Stream<Path> files = Files.walk(directory.resolve(folder))) {
        files
            .map(Path::toString)
            .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
            .forEach(arguments::add);
      }
    }
    assertThat(
            ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new)))
        .isZero();

    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration()
            .resolve(
                ModuleFinder.of(result.classes(), runtime),
                ModuleFinder.of(),
                Set.of("com.example.blog"));
    ClassLoader loader =
        boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
            .findLoader("com.example.blog");
    Class<?> main = loader.loadClass("com.example.blog.Main");
    assertThat(main.getMethod("line").invoke(null)).isEqualTo("Yaml at Main hall");
    assertThat(main.getMethod("talks").invoke(null))
        .hasToString("[/talks/toml.html, /talks/yaml.html, /talks/jbake.html]");
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  /** What the methods of the kind give. */
  private static Map<String, Object> values(Page page) {
    Map<String, Object> values = new TreeMap<>();
    for (Class<?> type : page.getClass().getInterfaces()) {
      values.putAll(values(type, page));
    }
    return values;
  }

  private static Map<String, Object> values(Class<?> type, Page page) {
    Map<String, Object> values = new TreeMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (!method.isDefault()) {
        try {
          values.put(method.getName(), method.invoke(page));
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(method.toString(), e);
        }
      }
    }
    return values;
  }
}
