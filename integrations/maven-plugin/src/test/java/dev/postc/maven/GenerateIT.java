package dev.postc.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.maven.MavenModule.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protects what a Maven user sees from one build to the next, without {@code clean}. */
class GenerateIT {
  private static final String PACK = "target/classes/META-INF/postc/com.example.blog";
  private static final String GENERATED = "target/generated-sources/postc/com/example/blog/";

  @TempDir Path directory;
  private MavenModule module;

  @BeforeEach
  void writeModule() {
    module =
        new MavenModule(directory)
            .java(
                "com/example/blog/package-info.java",
                """
                @PostSite(url = "https://example.com", title = "Example")
                package com.example.blog;

                import dev.postc.PostSite;
                """)
            .java(
                "com/example/blog/Main.java",
                """
                package com.example.blog;

                public class Main {
                  public static void main(String[] args) {
                    System.out.print(Posts.Blog.Hello.post().html());
                  }
                }
                """)
            .post("blog/hello.md", "First text.")
            .post("blog/other.md", "Other text.");
  }

  @Test
  void aBodyEditGivesAFreshPackWithoutJavac() throws IOException {
    Build first = module.run("compile");
    assertThat(first.success()).as(first.toString()).isTrue();
    assertThat(module.output("com.example.blog.Main")).isEqualTo("<p>First text.</p>");

    module.post("blog/hello.md", "Second text.");
    Build second = module.run("compile");

    assertThat(second.says("Nothing to compile")).as(second.toString()).isTrue();
    assertThat(module.output("com.example.blog.Main")).isEqualTo("<p>Second text.</p>");
  }

  @Test
  void nothingChangedIsNothingWritten() throws IOException {
    module.run("compile");
    Path pack = module.path(PACK + "/site");
    FileTime time = Files.getLastModifiedTime(pack);

    Build second = module.run("compile");

    assertThat(second.says("Posts have not changed")).as(second.toString()).isTrue();
    assertThat(second.says("Nothing to compile")).as(second.toString()).isTrue();
    assertThat(Files.getLastModifiedTime(pack)).isEqualTo(time);
  }

  @Test
  void anAddedPostIsASymbolInTheNextBuild() throws IOException {
    module.run("compile");

    module
        .post("news/fresh.md", "News.")
        .java(
            "com/example/blog/News.java",
            """
            package com.example.blog;

            class News {
              static final String PATH = Posts.News.Fresh.PATH;
            }
            """);
    Build second = module.run("compile");

    assertThat(second.success()).as(second.toString()).isTrue();
  }

  @Test
  void aDeletedPostBreaksItsCallersAndNothingElse() throws IOException {
    module.run("compile");

    module.delete("src/main/posts/blog/hello.md");
    Build second = module.run("compile");

    assertThat(second.success()).isFalse();
    assertThat(second.errors().stream().filter(line -> line.contains(".java:")))
        .isNotEmpty()
        .allMatch(line -> line.contains("Main.java"));
    assertThat(second.says("variable Hello")).as(second.toString()).isTrue();
  }

  @Test
  void aRenamedPostBreaksItsCallers() throws IOException {
    module.run("compile");

    module.delete("src/main/posts/blog/hello.md").post("blog/good-day.md", "First text.");
    Build second = module.run("compile");

    assertThat(second.success()).isFalse();
    assertThat(second.says("variable Hello")).as(second.toString()).isTrue();
  }

  @Test
  void aMistakeFailsTheBuildAtItsPlace() throws IOException {
    module.file(
        "src/main/posts/blog/hello.md", "title=T\ndate=2025-3-15\nstatus=publshed\n~~~~~~\n\nX\n");

    Build build = module.run("compile");

    assertThat(build.success()).isFalse();
    assertThat(build.lines())
        .contains(
            "[ERROR] src/main/posts/blog/hello.md:3:8: error: [POST012] unknown status"
                + " \"publshed\"",
            "  3 | status=publshed",
            "    |        ^^^^^^^^");
    assertThat(build.lines()).noneMatch(line -> line.strip().startsWith("at "));
  }

  @Test
  void aMistakeThatIsStillThereFailsTheNextBuildToo() throws IOException {
    module.run("compile");
    module.file("src/main/posts/blog/hello.md", "title=T\n~~~~~~\n\nX\n");

    assertThat(module.run("compile").success()).isFalse();
    assertThat(module.run("compile").success()).isFalse();
  }

  @Test
  void livesWithTheProcessorOnThePath() throws IOException {
    module.processorToo();
    Build first = module.run("compile");
    assertThat(first.success()).as(first.toString()).isTrue();
    module.post("blog/hello.md", "Second text.");

    Build second = module.run("compile");

    assertThat(second.says("Nothing to compile")).as(second.toString()).isTrue();
    assertThat(module.output("com.example.blog.Main")).isEqualTo("<p>Second text.</p>");
  }

  @Test
  void readsADeclarationOfConstantsInAModule() throws IOException {
    module
        .java("module-info.java", "module com.example.blog {\n  requires dev.postc;\n}\n")
        .java(
            "com/example/blog/package-info.java",
            """
            @PostSite(url = Address.ROOT + "/blog", title = "Example")
            package com.example.blog;

            import dev.postc.PostSite;
            """)
        .java(
            "com/example/blog/Address.java",
            """
            package com.example.blog;

            class Address {
              static final String ROOT = "https://example.com";
              static final String HELLO = Posts.Blog.Hello.PATH;
            }
            """);

    Build build = module.run("compile");

    assertThat(build.success()).as(build.toString()).isTrue();
    assertThat(module.path(GENERATED + "Posts.java"))
        .content()
        .contains("\"/blog/blog/hello.html\"");
  }

  @Test
  void removesWhatASiteThatIsGoneHasLeft() throws IOException {
    module.run("compile");

    module
        .delete("src/main/java/com/example/blog/package-info.java")
        .delete("src/main/java/com/example/blog/Main.java")
        .java("com/example/blog/Rest.java", "package com.example.blog;\n\nclass Rest {}\n");
    Build second = module.run("compile");

    assertThat(second.success()).as(second.toString()).isTrue();
    assertThat(module.path(GENERATED + "Posts.java")).doesNotExist();
    assertThat(module.path(PACK + "/site")).doesNotExist();
  }

  @Test
  void repeatsAWarningWithoutCompilingAgain() throws IOException {
    module.file("src/main/posts/notes.adoc", "= Notes\n");
    module.run("compile");

    Build second = module.run("generate-sources", "compile");

    assertThat(second.says("Posts have not changed")).as(second.toString()).isTrue();
    assertThat(second.lines())
        .anyMatch(line -> line.startsWith("[WARNING] src/main/posts/notes.adoc:1:1: warning:"));
  }

  @Test
  void aWarningFailsAStrictBuild() throws IOException {
    module.file("src/main/posts/notes.adoc", "= Notes\n");

    Build build = module.run("compile", "-Dpostc.strict=true");

    assertThat(build.success()).isFalse();
    assertThat(build.lines())
        .anyMatch(line -> line.startsWith("[ERROR] src/main/posts/notes.adoc:1:1: error:"));
  }

  @Test
  void printsAsManyMistakesAsItMayAndCountsTheOthers() throws IOException {
    module
        .file("src/main/posts/notes.adoc", "= Notes\n")
        .file("src/main/posts/a.md", "title=T\ndate=2025-3-15\nstatus=x\nlang=_\n~~~~~~\n\nX\n");

    Build build = module.run("compile", "-Dpostc.limit=1");

    assertThat(build.success()).isFalse();
    assertThat(build.lines())
        .contains(
            "[ERROR] … and 1 more error in 1 file and 1 more warning in 1 file; with the option"
                + " postc.limit=0 all are printed")
        .noneMatch(line -> line.contains("[POST034]") || line.contains("[POST031]"));
    assertThat(build.errors()).anyMatch(line -> line.contains("2 errors in posts"));
  }

  @Test
  void aMistakeLeavesTheSymbolsAndNoPack() throws IOException {
    module.run("compile");
    module.file("src/main/posts/blog/hello.md", "title=T\nstatus=published\n~~~~~~\n\nX\n");

    module.run("compile");

    assertThat(module.path(GENERATED + "Posts.java")).content().contains("class Hello");
    assertThat(module.path(PACK + "/site")).doesNotExist();
  }

  @Test
  void reportsALinkInACircleLikeJavac() throws IOException {
    Files.createSymbolicLink(module.path("src/main/posts/up"), Path.of(".."));

    Build build = module.run("compile");

    assertThat(build.success()).isFalse();
    assertThat(build.errors()).anyMatch(line -> line.contains("src/main/posts/up:1:1: error:"));
  }

  @Test
  void showsWhatJavacSaysOfADeclaration() throws IOException {
    module.java(
        "com/example/blog/package-info.java",
        "@dev.postc.PostSite(url = Nowhere.URL)\npackage com.example.blog;\n");

    Build build = module.run("compile");

    assertThat(build.success()).isFalse();
    assertThat(build.says("package-info.java")).as(build.toString()).isTrue();
    assertThat(build.says("Nowhere")).isTrue();
  }

  @Test
  void pointsAtWhatIsWrongInADeclaration() throws IOException {
    module.java(
        "com/example/blog/package-info.java",
        """
        @PostSite(
            url = "https://" + "example.com?",
            zone = "Rome",
            severity = {"POST031:ignore", "POST12:ignore"},
            tags = {@TagName(tag = "java"), @TagName(tag = "c--", type = "C--")})
        package com.example.blog;

        import dev.postc.PostSite;
        import dev.postc.TagName;
        """);

    Build build = module.run("compile");

    String file = "[ERROR] src/main/java/com/example/blog/package-info.java:";
    assertThat(build.success()).isFalse();
    assertThat(build.errors())
        .anyMatch(line -> line.startsWith(file + "2:11: error: [POST006] @PostSite: url is"))
        .anyMatch(line -> line.startsWith(file + "3:12: error: [POST006] @PostSite: zone is"))
        .anyMatch(line -> line.startsWith(file + "4:35: error: [POST006] @PostSite: severity is"))
        .anyMatch(line -> line.startsWith(file + "5:66: error: [POST007] @TagName: type"));
    assertThat(build.lines())
        .containsSequence(
            "  3 |     zone = \"Rome\",",
            "    |            ^^^^^^",
            "    = help: Write an id such as \"Europe/Rome\", or an"
                + " offset such as \"+02:00\" (@PostSite of package com.example.blog)");
  }

  private static final String TALK =
      """
      package com.example.blog;

      import dev.postc.*;
      import java.util.List;

      @PostType("talk")
      public interface Talk extends Post {
        String venue();
        @Default("45") int minutes();
        List<Room> rooms();
        default String line() {
          return Posts.Talks.Modules.PATH + " " + venue() + " " + minutes() + " " + rooms();
        }
      }
      """;

  private MavenModule talks(String talk) {
    return module
        .java("com/example/blog/Talk.java", talk)
        .java("com/example/blog/Room.java", "package com.example.blog;\npublic enum Room { BIG }\n")
        .java(
            "com/example/blog/Main.java",
            """
            package com.example.blog;

            public class Main {
              public static void main(String[] args) {
                for (Talk talk : Blog.all(Talk.class)) {
                  System.out.print(talk.line());
                }
              }
            }
            """);
  }

  private void talk(String venue) {
    module.file(
        "src/main/posts/talks/modules.md",
        "title=Modules\ndate=2025-3-15\ntype=talk\nstatus=published\n"
            + venue
            + "\nrooms=big\n~~~~~~\n\nText.\n");
  }

  @Test
  void anEditedValueOfAKindIsThereWithoutJavac() throws IOException {
    talks(TALK);
    talk("venue=Hall");
    Build first = module.run("compile");
    assertThat(first.success()).as(first.toString()).isTrue();
    assertThat(module.output("com.example.blog.Main"))
        .isEqualTo("/talks/modules.html Hall 45 [BIG]");

    talk("venue=Cellar");
    Build second = module.run("compile");

    assertThat(second.says("Nothing to compile")).as(second.toString()).isTrue();
    assertThat(module.output("com.example.blog.Main"))
        .isEqualTo("/talks/modules.html Cellar 45 [BIG]");
  }

  @Test
  void aChangedKindChecksItsSourcesAnewAndIsCompiledAnew() throws IOException {
    talks(TALK);
    talk("venue=Hall");
    module.run("compile");

    module.java("com/example/blog/Talk.java", TALK.replace("String venue", "Room venue"));
    Build wrong = module.run("compile");
    talk("venue=big");
    Build right = module.run("compile");

    assertThat(wrong.toString())
        .contains("src/main/posts/talks/modules.md:5:7: error: [POST077] \"Hall\"");
    assertThat(right.success()).as(right.toString()).isTrue();
    assertThat(module.output("com.example.blog.Main"))
        .isEqualTo("/talks/modules.html BIG 45 [BIG]");
  }

  @Test
  void anEditedImageAloneIsThereWithoutJavac() throws IOException {
    String image = "<svg xmlns='http://www.w3.org/2000/svg' width='%s' height='1'/>";
    module
        .file("src/main/posts/blog/a.svg", image.formatted(1))
        .post("blog/hello.md", "![A](a.svg)");
    module.run("compile");
    String before = module.output("com.example.blog.Main");

    module.file("src/main/posts/blog/a.svg", image.formatted(2));
    Build second = module.run("compile");

    assertThat(second.says("Nothing to compile")).as(second.toString()).isTrue();
    assertThat(before).contains("width=\"1\"");
    assertThat(module.output("com.example.blog.Main"))
        .contains("width=\"2\"")
        .doesNotContain(before.replaceAll(".*src=\"([^\"]+)\".*", "$1"));
  }

  @Test
  void mistakesInAKindAndInItsSourcesAreToldTogether() throws IOException {
    talks(TALK.replace("45", "soon"));
    talk("venu=Hall");
    Build build = module.run("compile");

    assertThat(build.success()).isFalse();
    assertThat(build.toString())
        .contains(
            "src/main/java/com/example/blog/Talk.java:9:24: error: [POST072] @Default of minutes()"
                + " is \"soon\", which is not a whole number")
        .contains("9 |   @Default(\"soon\") int minutes();")
        .contains("src/main/posts/talks/modules.md:5:1: error: [POST074] type \"talk\" has no key")
        .contains("2 errors in posts");
  }
}
