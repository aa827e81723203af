package dev.postc.compiler.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a body, at the very place, and that nothing is said of a sound one. */
class BodyRulesTest {
  @Test
  void aBodyOfNothingButWhiteSpaceIsReportedAtTheSeparator() {
    assertThat(BodyRun.markdown("\n \n"))
        .isEqualTo(
            """
            a.md:2:1: warning: [POST120] the body is empty
              2 | ~~~~~~
                | ^^^^^^
                = help: Write the page's text behind the front matter, or delete the file.""");
    assertThat(BodyRun.html("")).contains("a.html:2:1: warning: [POST120]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n<!-- later -->\n<!-- much -->\n", "\n[a]: b\n"})
  void aBodyThatShowsNothingIsReportedAtItsFirstLine(String body) {
    assertThat(BodyRun.markdown(body)).contains("a.md:4:1: warning: [POST120]");
  }

  @Test
  void everyExcerptMarkButTheFirstIsReported() {
    String body = "a\n\n<!--more-->\n\nb <!-- more --> c\n\n> - <!--more-->\n";

    assertThat(BodyRun.markdown(body))
        .isEqualTo(
            """
            a.md:7:3: error: [POST122] the excerpt's end was marked before, in line 5
              7 | b <!-- more --> c
                |   ^^^^^^^^^^^^^
                = help: The excerpt ends at the first. Delete one of them.
            a.md:9:5: error: [POST122] the excerpt's end was marked before, in line 5
              9 | > - <!--more-->
                |     ^^^^^^^^^^^
                = help: The excerpt ends at the first. Delete one of them.""");
    assertThat(BodyRun.html(body)).contains("a.html:7:3: ", "a.html:9:5: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- More -->", "<!--mroe-->", "<!-- more... -->", "<!--\tMORE -->"})
  void anExcerptMarkThatIsMistypedIsReported(String mark) {
    assertThat(BodyRun.markdown("a\n\n" + mark + "\n\nb\n"))
        .contains("a.md:5:1: warning: [POST123] \"<!--")
        .contains("= help: did you mean \"<!--more-->\"? Only that ends the excerpt.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n\n<!--more-->\n\n```\n<!--more-->\n```\n\n`<!--more-->` \\<!--more-->\n",
        "a\n\n<!--core-->\n\n<!-- read more -->\n",
        "a\n\n<!--more-->\n\n<!-- More -->\n"
      })
  void otherCommentsAndCodeAreNoMarks(String body) {
    assertThat(BodyRun.markdown(body)).isEmpty();
  }

  @Test
  void aHeadingWithoutASpaceIsShownWithOne() {
    assertThat(BodyRun.markdown("#Heading\n\ntext\n"))
        .isEqualTo(
            """
            a.md:3:1: warning: [POST124] no heading, since no space is behind the "#"
              3 | #Heading
                | ^
                = help: did you mean "# Heading"? If no heading is meant, write "\\#".""");
  }

  @ParameterizedTest
  @CsvSource({
    "'a\n##Heading\nb\n', 4:1",
    "'   ###*Third* one\n', 3:4",
    "'> ######Sixth\n', 3:3",
    "'- ##In a list\n', 3:3",
    "'> #A title\n', 3:3",
    "'##1. First\n', 3:1"
  })
  void headingsWithoutASpaceAreFoundWhereverHeadingsAre(String body, String place) {
    assertThat(BodyRun.markdown(body)).startsWith("a.md:" + place + ": warning: [POST124]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Heading\n\n## Two ##\n\n###\n",
        "#1 is fixed\n\n- #12 and #13\n- #foo bar\n",
        "#java #Maven\n\n#hashtag\n",
        "as in\n#Heading of a line\n",
        "#Tag at the start of a text\nof two lines\n",
        "#fff\n\n#include <stdio.h>\n\n#define X 1\n\n#!/bin/sh\n\n#KEY=value\n",
        "#######Seven\n\n\\#Escaped\n\n`#Code`\n\n    #Code\n\n<p>\n#Html\n</p>\n"
      })
  void textThatStartsWithANumberSignIsText(String body) {
    assertThat(BodyRun.markdown(body)).isEmpty();
  }

  @Test
  void whatIsNotClosedIsReportedWhereItOpens() {
    assertThat(BodyRun.markdown("a\n\n> - <!-- b ->\n>   c\n\nd\n"))
        .isEqualTo(
            """
            a.md:5:5: error: [POST121] "<!--" is not closed: browsers take the rest of the page for a part of it
              5 | > - <!-- b ->
                |     ^^^^
                = help: Write "-->" where the comment ends. "->" in line 5 is no end.""");
    assertThat(BodyRun.html("<p>\n<a href=\"x\n\ny"))
        .isEqualTo(
            """
            a.html:4:1: error: [POST121] "<a" is not closed: browsers take the rest of the page for a part of it
              4 | <a href="x
                | ^^
                = help: Write ">" where the tag ends, and the second quotation mark of each value.""");
    assertThat(BodyRun.markdown("the <title> of\n\na page\n"))
        .isEqualTo(
            """
            a.md:3:5: error: [POST121] "<title>" is not closed: browsers take the rest of the page for a part of it
              3 | the <title> of
                |     ^^^^^^^
                = help: Write "</title>" where it ends. If text is meant, write "&lt;title>" or put it between backticks.""");
    assertThat(BodyRun.html("a\n<iframe src='a'/>\nb\n<iframe src='b'></iframe>\n"))
        .isEqualTo(
            """
            a.html:4:1: error: [POST121] "<iframe>" is not closed: browsers take the next one for a part of it
              4 | <iframe src='a'/>
                | ^^^^^^^^^^^^^^^^^
                = help: Write "</iframe>" where it ends. The "/" before ">" closes nothing in HTML.""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "script",
        "style",
        "textarea",
        "title",
        "xmp",
        "iframe",
        "noembed",
        "noframes",
        "noscript",
        "plaintext"
      })
  void anElementThatTakesTheRestIsReportedInBothFormats(String name) {
    String body = "a\n\n<" + name + " x='y'>\nb\n\n<p>c</p>\n";

    assertThat(BodyRun.markdown(body)).startsWith("a.md:5:1: error: [POST121] \"<" + name + ">\"");
    assertThat(BodyRun.html(body)).startsWith("a.html:5:1: error: [POST121] \"<" + name + ">\"");
  }

  @ParameterizedTest
  @CsvSource({
    // What is rendered last stands elsewhere in the source.
    "'[^1] a <script>x</script>\n\n[^1]: b <script> c\n\n<script>y</script>\n', 5:9",
    // What is not rendered takes nothing.
    "'![<script> x](y) b <script>\n', 3:20",
    "'| a | b |\n|---|---|\n| c | d <xmp> |\n', 5:9",
    "'1. > <div>\n   > <!-- \n\nb\n', 4:6",
    "'<svg><title>a</title></svg> <style>\n', 3:29",
    "'\uD83D\uDE00 <b>x</b> <textarea>\n', 3:12"
  })
  void thePlaceIsTheAuthors(String body, String place) {
    assertThat(BodyRun.markdown(body)).startsWith("a.md:" + place + ": error: [POST121]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b <!-- c --> <script>if (a < b) d('<script>')</script> <!---->\n",
        "`<script>` <!-- \n\n--> \\<title> &lt;textarea>\n\n    <plaintext>\n",
        "<svg><title>x</title><style>y</style></svg>\n\n<iframe src='x'></iframe>\n",
        "<noscript><p>x</p></noscript>\n\n<script src='x'/></script>\n",
        "a <a href=\"x\n\nb <!-- c\n"
      })
  void whatIsClosedOrMarkdownsTextIsSound(String body) {
    assertThat(BodyRun.markdown(body)).isEmpty();
  }
}
