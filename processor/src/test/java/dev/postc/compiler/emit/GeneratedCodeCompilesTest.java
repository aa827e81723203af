package dev.postc.compiler.emit;

import static dev.postc.compiler.emit.SymbolFixture.directory;
import static dev.postc.compiler.emit.SymbolFixture.moved;
import static dev.postc.compiler.emit.SymbolFixture.page;
import static dev.postc.compiler.emit.SymbolFixture.post;
import static dev.postc.compiler.emit.SymbolFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.model.Output;
import dev.postc.compiler.model.Symbols;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated code under the real compilers, with every warning an error. */
class GeneratedCodeCompilesTest {
  /** What generated code itself says, what it stands in, and what Java gives every class. */
  private static final String[] AWKWARD = {
    "Blog",
    "Class",
    "Com",
    "Deprecated",
    "Dev",
    "Example",
    "Generated",
    "GeneratedSite",
    "Java",
    "Lang",
    "List",
    "NAME",
    "Object",
    "Override",
    "Page",
    "PATH",
    "Post",
    "Postc",
    "Posts_",
    "SITE",
    "Site",
    "SiteOptions",
    "String",
    "T",
    "Tag",
    "Tags",
    "Util",
    "_1",
    "\u65e5\u672c",
    "\ud842\udfb7\u91ce",
    "Caf\u00e9"
  };

  @TempDir Path folder;

  @Test
  void membersAreThoseOfTheContractAndNoOthers() throws IOException {
    Symbols symbols =
        new Symbols(
            "com.example",
            "Blog",
            List.of(directory("A", post("B", "/a/b.html", "B"), page("C", "/a/c.html", "C"))),
            List.of(tag("X", "x")),
            List.of());
    JavaCompilation compilation = new JavaCompilation(folder);

    assertThat(compilation.javac(JavaEmitter.emit(symbols))).isEmpty();
    assertThat(compilation.members(true))
        .filteredOn(member -> !member.contains("class com.example.Blog "))
        .filteredOn(member -> !member.contains("com.example.Blog.") && !member.contains("Blog("))
        .containsExactly(
            "class com.example.Posts 17",
            "class com.example.Posts$A 25",
            "class com.example.Posts$A$B 25",
            "class com.example.Posts$A$C 25",
            "class com.example.Tags 17",
            "class com.example.Tags$X 25",
            "private com.example.Posts$A$B()",
            "private com.example.Posts$A$C()",
            "private com.example.Posts$A()",
            "private com.example.Posts()",
            "private com.example.Tags$X()",
            "private com.example.Tags()",
            "public static dev.postc.Page com.example.Posts$A$B.page()",
            "public static dev.postc.Page com.example.Posts$A$C.page()",
            "public static dev.postc.Post com.example.Posts$A$B.post()",
            "public static dev.postc.Tag com.example.Tags$X.tag()",
            "public static final java.lang.String com.example.Posts$A$B.PATH = /a/b.html",
            "public static final java.lang.String com.example.Posts$A$C.PATH = /a/c.html",
            "public static final java.lang.String com.example.Tags$X.NAME = x",
            "public static final java.lang.String com.example.Tags$X.PATH = /tags/X.html",
            "public static java.util.List<dev.postc.Post> com.example.Tags$X.posts()");
    assertThat(compilation.members(true))
        .filteredOn(member -> member.contains("com.example.Blog"))
        .containsExactly(
            "class com.example.Blog 17",
            "private com.example.Blog()",
            "private static final dev.postc.generated.GeneratedSite com.example.Blog.SITE",
            "public static <T> java.util.List<T> com.example.Blog.all(java.lang.Class<T>)",
            "public static dev.postc.Site com.example.Blog.open(dev.postc.SiteOptions)",
            "public static dev.postc.Site com.example.Blog.site()",
            "public static java.util.List<dev.postc.Post> com.example.Blog.posts()",
            "public static java.util.List<dev.postc.Tag> com.example.Blog.tags()");
  }

  @Test
  void whoUsesAnOldNameIsWarnedAndWhoDoesNotIsNot() throws IOException {
    Symbols.Node now = post("New", "/new.html", "New");
    Symbols symbols =
        new Symbols(
            "com.example",
            "Blog",
            List.of(
                now,
                moved("Old", now, "Posts.New"),
                moved("Shared", now, "Posts.New", page("In", "/shared/in.html", "In"))),
            List.of(),
            List.of());
    List<Output.JavaSource> generated = JavaEmitter.emit(symbols);

    assertThat(new JavaCompilation(folder.resolve("alone")).javac(generated)).isEmpty();
    assertThat(used(generated, "new", "Posts.New.PATH + Posts.Shared.In.page()")).isEmpty();
    assertThat(used(generated, "old", "Posts.Old.PATH + Posts.Old.post()"))
        .contains("[removal] Old in Posts has been deprecated and marked for removal");
    assertThat(used(generated, "members", "Posts.Shared.PATH + Posts.Shared.page()"))
        .contains("[removal] PATH in Shared", "[removal] page() in Shared");
  }

  private String used(List<Output.JavaSource> generated, String name, String expression)
      throws IOException {
    List<Output.JavaSource> sources = new ArrayList<>(generated);
    sources.add(
        new Output.JavaSource(
            "com.example.User",
            "package com.example; final class User { static String use() { return "
                + expression
                + "; } private User() {} }"));
    return new JavaCompilation(folder.resolve(name)).javac(sources);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Blog", "Page", "String", "Object", "List", "Site", "T", "Caf\u00e9"})
  void noNameOfAPageTagOrFacadeChangesWhatTheCodeMeans(String facade) throws IOException {
    List<Output.JavaSource> sources = JavaEmitter.emit(awkward(facade));
    JavaCompilation javac = new JavaCompilation(folder.resolve("javac"));
    JavaCompilation ecj = new JavaCompilation(folder.resolve("ecj"));

    assertThat(javac.javac(sources)).isEmpty();
    assertThat(ecj.ecj(sources)).isEmpty();
    assertThat(ecj.members(true)).isEqualTo(javac.members(true));
    assertThat(javac.members(true))
        .contains("public static dev.postc.Page com.example.Posts$A$String.page()")
        .contains("public static dev.postc.Tag com.example.Tags$Tag.tag()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/ class Evil {} /*",
        "\\u002a/ class Evil {} /\\u002a",
        "\\\\u002a\\u002f",
        "\u00e9\\\u00e9\\\\\u00e9",
        "$T $L $S $$ $[ $] $W $Z",
        "@deprecated @return @param x y",
        "{@link Nothing} {@code } } { {@",
        "<script>alert(1)</script><b><p>&lt;&nope; ]]>",
        "\"\"\" ${x} {{y}} \" ' \\",
        "line\nbreak\r\nand\ttab\u000b\f\u0085\u2028\u2029end",
        "\u202eright to left\u2066",
        "trailing backslash \\",
        "\ud83d\udd25 \u65e5\u672c\u8a9e",
        "",
        "   "
      })
  void noTextOfAnAuthorIsMoreThanText(String text) throws IOException {
    JavaCompilation plain = new JavaCompilation(folder.resolve("plain"));
    JavaCompilation hostile = new JavaCompilation(folder.resolve("hostile"));

    assertThat(plain.javac(JavaEmitter.emit(texts("plain")))).isEmpty();
    assertThat(hostile.javac(JavaEmitter.emit(texts(text)))).isEmpty();
    assertThat(hostile.members(false)).isEqualTo(plain.members(false));
    assertThat(hostile.members(true))
        .contains("public static final java.lang.String com.example.Tags$X.NAME = " + text)
        .contains("public static final java.lang.String com.example.Posts$A.PATH = " + text);
  }

  @Test
  void generatedCodeIsAsciiWithLineFeedsAndTheSameEachTime() {
    List<Output.JavaSource> sources = JavaEmitter.emit(awkward("Caf\u00e9"));

    assertThat(sources).isEqualTo(JavaEmitter.emit(awkward("Caf\u00e9")));
    for (Output.JavaSource source : sources) {
      assertThat(source.text().chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F));
    }
  }

  private static Symbols texts(String text) {
    Symbols.PageSymbol page =
        new Symbols.PageSymbol(text, text, Optional.of(text), text, true, Optional.empty());
    return new Symbols(
        "com.example",
        "Blog",
        List.of(new Symbols.Node("A", Optional.of(page), Optional.empty(), List.of())),
        List.of(new Symbols.TagSymbol("X", text, text)),
        List.of());
  }

  /** Each name at the top, inside another class, and around one. */
  private static Symbols awkward(String facade) {
    List<Symbols.Node> nodes = new ArrayList<>();
    nodes.add(directory("A", pages("/a/")));
    for (String name : AWKWARD) {
      String path = "/" + name + ".html";
      nodes.add(
          name.equals("SITE")
              ? page(name, path, name)
              : directory(name, post("Inner", path, name)));
    }
    List<Symbols.TagSymbol> tags =
        Arrays.stream(AWKWARD)
            .map(name -> tag(name.equals("Tags") ? "Tags_" : name, name))
            .toList();
    return new Symbols("com.example", facade, nodes, tags, List.of());
  }

  private static Symbols.Node[] pages(String directory) {
    return Arrays.stream(AWKWARD)
        .map(name -> post(name, directory + name + ".html", name))
        .toArray(Symbols.Node[]::new);
  }
}
