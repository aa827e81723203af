package dev.postc.compiler.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.model.Entry;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.Keys;
import dev.postc.compiler.read.Value;
import dev.postc.compiler.read.Value.Mapping;
import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.read.Value.Sequence;
import dev.postc.compiler.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One post in each of the forms of front matter. */
class FrontMatterFormsTest {
  private static final String JBAKE =
"""
title=A: b
date=2025-03-15 10:30:00 +0200
type=post
status=published
tags=java, c#, web design
description=What it is about
summary=Short.
author=Ada, Bob "B"
image=/a.png
lang=pt-BR
updated=2025-04-01T08:00:00Z
slug=a-b
permalink=/x/y.html
aliases=/old.html, /older.html
class=AB
count=3
flag=true
plain text=a
nested={"b":{"c":"d","a":["é","😀"]}}
~~~~~~
The body.
""";

  private static final String YAML =
"""
---
title: "A: b"
date: 2025-03-15 10:30:00 +0200
layout: post
published: true
tags: [java, 'c#', web design]
description: What it is about
excerpt: Short.
authors:
- Ada
- Bob "B"
img: /a.png
language: pt-BR
lastmod: 2025-04-01T08:00:00.000Z
slug: a-b
permalink: /x/y.html
redirect_from:
- /old.html
- /older.html
class: AB
count: 3
flag: true
plain text: a
nested: {b: {c: d, a: [é, 😀]}}
---
The body.
""";

  private static final String TOML =
"""
+++
title = "A: b"
date = 2025-03-15T10:30:00+02:00
draft = false
tags = [ # a comment, with a "quote
  "java",
  # 'c'
  'c#', "web design",
]
description = "What it is about"
summary = "Short."
authors = ["Ada", 'Bob "B"']
cover = "/a.png"
lang = "pt-BR"
updated = 2025-04-01T08:00:00Z
slug = "a-b"
url = "/x/y.html"
aliases = ["/old.html", "/older.html"]
class = "AB"
count = 3
flag = true
"plain text" = "a"
nested.b = {c = "d", a = ["é", "😀"]}
+++
The body.
""";

  @Test
  void theSameContentIsTheSamePostWhateverTheForm() {
    List<?> jbake = values(JBAKE);
    assertThat(values(YAML)).isEqualTo(jbake);
    assertThat(values(TOML)).isEqualTo(jbake);
  }

  @Test
  void everyTagAndAliasHasItsOwnPlace() {
    for (String text : List.of(JBAKE, YAML, TOML)) {
      Entry entry = StageRun.ofText(text).entry();
      assertThat(entry.tags())
          .allSatisfy(
              tag -> assertThat(entry.document().text().text(tag.span())).isEqualTo(tag.name()));
      assertThat(entry.aliases())
          .allSatisfy(
              alias ->
                  assertThat(entry.document().text().text(alias.span())).isEqualTo(alias.path()));
    }
  }

  /** Every key is a letter, and every value is its key twice. */
  @Test
  void everyNestedKeyAndValueHasItsOwnPlace() {
    String yaml =
"""
---
m: {😀: 😀😀, n: [nn, "nn"], "o": 'oo'}
a:
  - b: bb # c
    c:
    - cc
  - &x
    d: dd
e: {f: {g: gg}}
---
""";
    String toml =
"""
+++
m = {"😀" = "😀😀", n = ["nn", 'nn'], 'o' . p = "pp"} # {n = 1}
q.r . "s" = "ss"
[a]
b = "bb"
[[a.c]]
 d = ["dd",
  # d
  "dd"]
[[a.c]]
e = {f = "ff"}
[g . "h"]
i = "ii"
+++
""";
    for (String text : List.of(yaml, toml)) {
      Document document = StageRun.ofText(text).entry().document();
      document.fields().stream()
          .filter(field -> !field.key().equals(Keys.STATUS))
          .forEach(field -> assertPlaces(field, document.text()));
    }
  }

  private static void assertPlaces(Field field, SourceText text) {
    assertThat(text.text(field.keySpan())).isEqualTo(field.key());
    assertPlaces(field.key(), field.content(), text);
  }

  private static void assertPlaces(String key, Value value, SourceText text) {
    if (value instanceof Scalar scalar) {
      assertThat(scalar.text()).isEqualTo(key + key);
      assertThat(text.text(scalar.span())).isEqualTo(scalar.text());
    } else if (value instanceof Sequence list) {
      list.items().forEach(item -> assertPlaces(key, item, text));
    } else {
      ((Mapping) value).members().forEach(member -> assertPlaces(member, text));
    }
  }

  @Test
  void supplementaryCharactersMayStandAnywhereInLongYaml() {
    for (int shift = 0; shift < 4; shift++) {
      String text = "x".repeat(shift) + "\uD83D\uDE00".repeat(3000);
      StageRun run =
          StageRun.ofText("---\ntitle: A\ntype: page\ntext: " + text + "\nlast: 1\n---\n");
      assertThat(run.text()).isEmpty();
      assertThat(run.entry().metadata()).containsEntry("text", text).containsEntry("last", "1");
    }
  }

  @Test
  void noMangledTextMakesTheReaderThrow() {
    Random random = new Random(3);
    String signs = "[]{}:,\"'#&*!|>%@`-+=.~\t\n\r \\\u0000\uFFFF\uFEFFa1";
    for (String text : List.of(YAML, TOML)) {
      for (int round = 0; round < 1000; round++) {
        StringBuilder mangled = new StringBuilder(text);
        for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
          int at = 4 + random.nextInt(mangled.length() - 4);
          if (random.nextBoolean()) {
            mangled.insert(at, signs.charAt(random.nextInt(signs.length())));
          } else {
            mangled.delete(at, Math.min(mangled.length(), at + 1 + random.nextInt(5)));
          }
        }
        StageRun run = StageRun.ofBytes(mangled.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(run.entry().broken())
            .isEqualTo(run.diagnostics().stream().anyMatch(d -> d.isError()));
      }
    }
  }

  private static List<Object> values(String text) {
    StageRun run = StageRun.ofText(text);
    assertThat(run.text()).isEmpty();
    Entry entry = run.entry();
    List<Object> values = new ArrayList<>();
    values.add(entry.title());
    values.add(entry.type());
    values.add(entry.status());
    values.add(entry.date().map(date -> date.day() + " " + date.instant()));
    entry.tags().forEach(tag -> values.add(tag.name()));
    values.add(entry.description());
    values.add(entry.summary());
    values.add(entry.author());
    values.add(entry.image());
    values.add(entry.lang());
    values.add(entry.updated());
    values.add(entry.slug());
    values.add(entry.permalink());
    entry.aliases().forEach(alias -> values.add(alias.path()));
    values.add(entry.className());
    values.add(List.copyOf(entry.metadata().entrySet()));
    values.add(entry.document().body());
    return values;
  }
}
