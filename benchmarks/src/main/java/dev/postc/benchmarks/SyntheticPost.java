package dev.postc.benchmarks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One post of about 11 KB. Everything of it depends on its index alone, so that a small site is the
 * start of a large one and the two differ in nothing but the number of posts.
 */
final class SyntheticPost {
  /** The path of the one image of the site. */
  static final String IMAGE = "/img/diagram.svg";

  /** How many tags there are. */
  static final int TAGS = 200;

  private static final int BODY_CHARACTERS = 9_800;
  private static final LocalDate FIRST_DAY = LocalDate.of(2006, 1, 1);
  private static final int DAYS = 7_305;

  /** Prime to {@link #DAYS}: neighbours in the index are far apart in the archive. */
  private static final int STRIDE = 1_733;

  private final int index;
  private final Words words;
  private final LocalDate date;
  private final String title;

  SyntheticPost(int index) {
    this.index = index;
    this.words = new Words(index * 7_919L + 17);
    this.date = FIRST_DAY.plusDays((long) index * STRIDE % DAYS);
    this.title = words.phrase(3 + words.number(6));
  }

  /** Relative to the content root: {@code blog/2015/03/some-words-42.md}. */
  String file() {
    return name() + ".md";
  }

  /** The path on a request line. */
  String path() {
    return "/" + name() + ".html";
  }

  /** The name of a tag, by its number below {@link #TAGS}. */
  static String tag(int number) {
    return Words.at(number);
  }

  /** The whole source. Call it once: the words go on from call to call. */
  String source() {
    StringBuilder text = new StringBuilder(BODY_CHARACTERS + 2_000);
    frontMatter(text);
    String other = index == 0 ? path() : new SyntheticPost(words.number(index)).path();
    String target = words.oneIn(3) ? other + "#summary" : other;
    paragraph(text, target);
    text.append("<!--more-->\n\n![").append(words.word()).append("](").append(IMAGE);
    text.append(")\n\n");
    while (text.length() < BODY_CHARACTERS) {
      section(text, target);
    }
    text.append("## Summary\n\n");
    paragraph(text, target);
    return text.toString();
  }

  private String name() {
    return String.format(
        Locale.ROOT,
        "blog/%d/%02d/%s-%d",
        date.getYear(),
        date.getMonthValue(),
        title.toLowerCase(Locale.ROOT).replace(' ', '-'),
        index);
  }

  private void frontMatter(StringBuilder text) {
    text.append("title=").append(title).append('\n');
    text.append("date=").append(date).append('\n');
    text.append("type=post\nstatus=published\n");
    text.append("tags=").append(String.join(", ", tags())).append('\n');
    text.append("description=").append(words.phrase(14)).append(".\n");
    text.append("~~~~~~\n\n");
  }

  /** Two to five tags; the smaller of two throws makes some tags commoner than others. */
  private Set<String> tags() {
    Set<String> tags = new TreeSet<>();
    int count = 2 + words.number(4);
    for (int i = 0; i < count; i++) {
      tags.add(tag(Math.min(words.number(TAGS), words.number(TAGS))));
    }
    return tags;
  }

  private void section(StringBuilder text, String target) {
    text.append(words.oneIn(3) ? "### " : "## ").append(words.phrase(4)).append("\n\n");
    int paragraphs = 2 + words.number(3);
    for (int i = 0; i < paragraphs; i++) {
      paragraph(text, target);
    }
    switch (words.number(5)) {
      case 0 -> code(text);
      case 1 -> quote(text, target);
      case 2 -> table(text);
      default -> list(text, target);
    }
  }

  private void paragraph(StringBuilder text, String target) {
    int sentences = 3 + words.number(4);
    for (int i = 0; i < sentences; i++) {
      text.append(words.sentence(target)).append(i == sentences - 1 ? "\n\n" : "\n");
    }
  }

  private void list(StringBuilder text, String target) {
    boolean numbered = words.oneIn(3);
    int items = 3 + words.number(5);
    for (int i = 1; i <= items; i++) {
      text.append(numbered ? i + ". " : "- ").append(words.sentence(target)).append('\n');
      if (!numbered && words.oneIn(4)) {
        text.append("  - ").append(words.sentence(target)).append('\n');
      }
    }
    text.append('\n');
  }

  private void code(StringBuilder text) {
    text.append("```java\n");
    int lines = 4 + words.number(10);
    for (int i = 0; i < lines; i++) {
      text.append("var ").append(words.word()).append(" = ").append(words.word());
      text.append(".map(x -> x < ").append(words.number(1000)).append(");\n");
    }
    text.append("```\n\n");
  }

  private void quote(StringBuilder text, String target) {
    text.append("> ").append(words.sentence(target)).append('\n');
    text.append("> ").append(words.sentence(target)).append("\n\n");
  }

  private void table(StringBuilder text) {
    text.append("| ").append(words.word()).append(" | ").append(words.word()).append(" |\n");
    text.append("|---|--:|\n");
    int rows = 3 + words.number(6);
    for (int i = 0; i < rows; i++) {
      text.append("| ").append(words.phrase(3)).append(" | ").append(words.number(10_000));
      text.append(" |\n");
    }
    text.append('\n');
  }
}
