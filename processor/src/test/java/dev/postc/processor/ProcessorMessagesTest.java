package dev.postc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.processor.JavaBuild.Compiler;
import dev.postc.processor.JavaBuild.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Protects what the annotation processor says of mistakes, in javac and in ecj. */
class ProcessorMessagesTest {
  @TempDir Path directory;

  private JavaBuild build() {
    return JavaBuild.blog(directory);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void reportsAMistakeAsTheOnlyError(Compiler compiler) throws IOException {
    Result result =
        build()
            .java("com/example/blog/Main.java", JavaBuild.MAIN)
            .file(
                "src/main/posts/blog/hello-world.md",
                "title=Hello\ndate=2025-3-15\ntags=java\nstatus=publshed\n~~~~~~\n\nText.\n")
            .run(compiler);

    assertThat(result.success()).isFalse();
    assertThat(result.errors()).hasSize(1);
    // javac indents the lines behind the first.
    assertThat(result.errors().get(0).lines().map(String::strip))
        .startsWith(
            "src/main/posts/blog/hello-world.md:4:8: error: [POST012] unknown status"
                + " \"publshed\"",
            "4 | status=publshed",
            "|        ^^^^^^^^");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void failsToCompileCodeThatUsesADeletedPost(Compiler compiler) throws IOException {
    Result result =
        build()
            .java("com/example/blog/Main.java", JavaBuild.MAIN)
            .post("blog/other.md")
            .run(compiler);

    assertThat(result.success()).isFalse();
    assertThat(result.errors()).isNotEmpty().allMatch(error -> error.contains("HelloWorld"));
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void reportsEachOfManyMistakes(Compiler compiler) throws IOException {
    JavaBuild build = build();
    for (int i = 0; i < 150; i++) {
      build.file("src/main/posts/p" + i + ".md", "date=2025-3-15\nstatus=oops\n~~~~~~\n\nText.\n");
    }

    String text = build.run(compiler).text();

    for (int i = 0; i < 150; i++) {
      assertThat(text).contains("src/main/posts/p" + i + ".md:2:8: error: [POST012]");
      assertThat(text)
          .containsPattern("src/main/posts/p" + i + "\\.md:\\d+:\\d+: error: \\[POST016");
    }
    assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("at "));
  }

  @Test
  void joinsWhatJavacWouldNotShow() throws IOException {
    JavaBuild build = build();
    for (int i = 0; i < 150; i++) {
      build.file("src/main/posts/p" + i + ".md", "title=T\ndate=2025-3-15\nx\n~~~~~~\n\nText.\n");
    }

    Result result = build.run(Compiler.JAVAC);

    assertThat(result.errors()).hasSizeLessThan(100);
    assertThat(result.text().lines().filter(line -> line.contains("[POST013]"))).hasSize(150);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void printsAsManyMistakesAsItMayAndCountsTheOthers(Compiler compiler) throws IOException {
    JavaBuild build = build().file("src/main/posts/a.txt", "title=T\ndate=2025-3-15\n~~~~~~\n");
    for (int i = 0; i < 5; i++) {
      build.file(
          "src/main/posts/p" + i + ".md",
          "title=T\ndate=2025-3-15\nstatus=oops\n~~~~~~\n\nText.\n");
    }

    Result result = build.option("-Apostc.limit=3").run(compiler);

    assertThat(result.success()).isFalse();
    assertThat(result.text().lines().filter(line -> line.contains("[POST012]"))).hasSize(3);
    assertThat(result.text())
        .contains("… and 2 more errors in 2 files and 1 more warning in 1 file;")
        .doesNotContain("[POST031]");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void failsForAWarningIfItIsToBeStrict(Compiler compiler) throws IOException {
    Result result =
        build()
            .post("a.md")
            .file("src/main/posts/a.txt", "title=T\ndate=2025-3-15\n~~~~~~\n")
            .option("-Apostc.strict=true")
            .run(compiler);

    assertThat(result.success()).isFalse();
    assertThat(result.text()).contains("src/main/posts/a.txt:1:1: error: [POST031]");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void takesSeveritiesFromTheDeclaration(Compiler compiler) throws IOException {
    Result result =
        new JavaBuild(directory)
            .java(
                "com/example/blog/package-info.java",
                """
                @dev.postc.PostSite(
                    url = "https://example.com",
                    severity = {"POST031:ignore", "POST022:warning"})
                package com.example.blog;
                """)
            .file("src/main/posts/a.txt", "title=T\ndate=2025-3-15\n~~~~~~\n")
            .file("src/main/posts/b.md", "title=T\ndate=2025-3-15\ntags=a,a\n~~~~~~\n\nText.\n")
            .run(compiler);

    assertThat(result.errors()).isEmpty();
    assertThat(result.text())
        .contains("src/main/posts/b.md:3:8: warning: [POST022]")
        .doesNotContain("POST031");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void saysWhereItLookedForTheContentRoot(Compiler compiler) throws IOException {
    Result result = build().run(compiler);

    assertThat(result.success()).isFalse();
    assertThat(result.text()).contains("[POST002]").contains("src/main/posts");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void saysThatASiteIsEmpty(Compiler compiler) throws IOException {
    Result result = build().file("src/main/posts/logo.png", "x").run(compiler);

    assertThat(result.success()).isFalse();
    assertThat(result.text()).contains("[POST003]");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void saysWhichOptionItDoesNotKnow(Compiler compiler) throws IOException {
    Result result = build().post("a.md").option("-Apostc.draft=true").run(compiler);

    assertThat(result.success()).isFalse();
    assertThat(result.text()).contains("[POST005]").contains("did you mean \"postc.drafts\"?");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void asksForTheBaseDirectoryIfNoBuildFileShowsIt(Compiler compiler) throws IOException {
    JavaBuild build = build().post("a.md");
    Files.delete(directory.resolve("pom.xml"));

    Result result = build.run(compiler);

    assertThat(result.success()).isFalse();
    assertThat(result.text()).contains("[POST001]").contains("-Apostc.dir=");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void survivesBytesThatAreNoText(Compiler compiler) throws IOException {
    byte[] noise = new byte[4096];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31);
    }

    Result result = build().file("src/main/posts/noise.md", noise).post("a.md").run(compiler);

    assertThat(result.success()).isFalse();
    assertThat(result.text()).contains("src/main/posts/noise.md:").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void saysWhatWasLeftOut(Compiler compiler) throws IOException {
    Result result =
        build()
            .post("a.md")
            .file("src/main/posts/b.md", "title=B\ndate=2025-3-15\nstatus=draft\n~~~~~~\n\nText.\n")
            .file(
                "src/main/posts/c.md",
                "title=C\ndate=2999-3-15\nstatus=published-date\n~~~~~~\n\nText.\n")
            .option("-Apostc.now=2026-01-01")
            .run(compiler);

    assertThat(result.errors()).isEmpty();
    assertThat(result.text()).contains("1 draft").contains("2999-03-15");
  }

  @Test
  void saysWhyTheOutputCannotBeWritten() throws IOException {
    Result result =
        build().post("a.md").file("target/classes/META-INF/postc", "a file").run(Compiler.JAVAC);

    assertThat(result.success()).isFalse();
    assertThat(result.text()).contains("[POST090]").contains("META-INF");
  }

  @Test
  void hidesNoSitesMistakesBehindAnothers() throws IOException {
    JavaBuild build = new JavaBuild(directory);
    for (String site : List.of("b", "c", "d")) {
      build.java(
          "com/example/" + site + "/package-info.java",
          "@dev.postc.PostSite(url = \"https://example.com/%1$s\", posts = \"%1$s\")\n"
                  .formatted(site)
              + "package com.example."
              + site
              + ";\n");
      for (int i = 0; i < 60; i++) {
        build.file(
            site + "/p" + i + ".md", "title=T\ndate=2025-3-15\nstatus=oops\n~~~~~~\n\nText.\n");
      }
    }

    Result result = build.run(Compiler.JAVAC);

    assertThat(result.errors()).hasSizeLessThan(100);
    assertThat(result.text().lines().filter(line -> line.contains("[POST012]"))).hasSize(180);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void leavesAConstantThatIsNoneToTheCompiler(Compiler compiler) throws IOException {
    Result result =
        new JavaBuild(directory)
            .java(
                "com/example/blog/package-info.java",
                "@dev.postc.PostSite(url = Nowhere.URL)\npackage com.example.blog;\n")
            .post("a.md")
            .run(compiler);

    assertThat(result.success()).isFalse();
    assertThat(result.text()).contains("Nowhere").doesNotContain("POST099");
  }

  @Test
  void refusesOneAddressForTwoSites() throws IOException {
    Result result =
        build()
            .post("a.md")
            .java(
                "com/example/news/package-info.java",
                """
                @dev.postc.PostSite(url = "https://example.com/news")
                package com.example.news;
                """)
            .option("-Apostc.url=https://staging.example.com")
            .run(Compiler.JAVAC);

    assertThat(result.success()).isFalse();
    assertThat(result.text())
        .contains("[POST004] option postc.url")
        .contains("all 2 sites of the module");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void namesTheClassThatIsInItsWay(Compiler compiler) throws IOException {
    Result result =
        build()
            .post("a.md")
            .java("com/example/blog/Blog.java", "package com.example.blog;\n\nclass Blog {}\n")
            .run(compiler);

    assertThat(result.success()).isFalse();
    assertThat(result.text())
        .contains("[POST091] package com.example.blog has a class Blog of its own");
  }

  @Test
  void asksForAClassOutput() throws IOException {
    Result result = build().post("a.md").withoutClassOutput().run(Compiler.JAVAC);

    assertThat(result.success()).isFalse();
    assertThat(result.text()).contains("[POST092]").contains("-d DIRECTORY");
  }

  @Test
  void pointsAtWhatIsWrongInTheDeclaration() throws IOException {
    assertThat(wrongDeclaration(Compiler.JAVAC).places())
        .containsExactlyInAnyOrder(
            "package-info.java:3:12 [POST006]",
            "package-info.java:4:25 [POST006]",
            "package-info.java:5:16 [POST006]",
            "package-info.java:6:66 [POST007]",
            "package-info.java:6:52 [POST053]");
  }

  /** It gives messages on packages no place. */
  @Test
  void losesNoMistakeOfTheDeclarationInEcj() throws IOException {
    assertThat(wrongDeclaration(Compiler.ECJ).errors())
        .hasSize(4)
        .filteredOn(error -> error.contains("[POST006]"))
        .hasSize(3)
        .allSatisfy(error -> assertThat(error).contains("@PostSite of package com.example.blog"));
  }

  private Result wrongDeclaration(Compiler compiler) throws IOException {
    return new JavaBuild(directory)
        .java(
            "com/example/blog/package-info.java",
            """
                @PostSite(
                    url = "https://example.com",
                    zone = "Rome",
                    outside = {"/app/", "login"},
                    severity = "POST12:ignore",
                    tags = {@TagName(tag = "java"), @TagName(tag = "c--", type = "C--")})
                package com.example.blog;

                import dev.postc.PostSite;
                import dev.postc.TagName;
                """)
        .post("a.md")
        .run(compiler);
  }
}
