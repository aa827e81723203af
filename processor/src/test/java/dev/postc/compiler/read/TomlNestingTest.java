package dev.postc.compiler.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.read.Value.Mapping;
import dev.postc.compiler.read.Value.Sequence;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Protects that what is nested in TOML, in any of its ways, has its own place. */
class TomlNestingTest {
  private final List<String> places = new ArrayList<>();

  @Test
  void everyKeyAndValueIsAtItsOwnPlace() {
    String text =
        """
        +++
        title = "T"
        date = 2026-03-05
        p . q = "dotted"
        "p"."r s" = ["in", "list"]
        i = { j = 1, k.l = "inline" }
        m = [{ n = "first" }, { n.o = true }]
        [a.b . c]
        d = "deep"
        e.f = 2
        [[x.y]]
        z = "one"
        [[x.y]]
        [x.y.w]
        v = "two"
        +++
        """;
    List<Diagnostic> problems = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Document document =
        DocumentReader.read(new Source("a.md", "a.md", () -> bytes), problems::add).orElseThrow();

    document.fields().forEach(field -> add("", field, document.text()));

    assertThat(problems).isEmpty();
    assertThat(places)
        .filteredOn(place -> !place.matches("(title|date|status) .*"))
        .containsExactly(
            "p is p in line 4",
            "p/q is q in line 4",
            "p/q has dotted in line 4",
            "p/r s is r s in line 5",
            "p/r s[] has in in line 5",
            "p/r s[] has list in line 5",
            "i is i in line 6",
            "i/j is j in line 6",
            "i/j has 1 in line 6",
            "i/k is k in line 6",
            "i/k/l is l in line 6",
            "i/k/l has inline in line 6",
            "m is m in line 7",
            "m[]/n is n in line 7",
            "m[]/n has first in line 7",
            "m[]/n is n in line 7",
            "m[]/n/o is o in line 7",
            "m[]/n/o has true in line 7",
            "a is a in line 8",
            "a/b is b in line 8",
            "a/b/c is c in line 8",
            "a/b/c/d is d in line 9",
            "a/b/c/d has deep in line 9",
            "a/b/c/e is e in line 10",
            "a/b/c/e/f is f in line 10",
            "a/b/c/e/f has 2 in line 10",
            "x is x in line 11",
            "x/y is y in line 11",
            "x/y[]/z is z in line 12",
            "x/y[]/z has one in line 12",
            "x/y[]/w is w in line 14",
            "x/y[]/w/v is v in line 15",
            "x/y[]/w/v has two in line 15");
  }

  private void add(String before, Field field, SourceText text) {
    String path = before + field.key();
    places.add(path + " is " + at(field.keySpan(), text));
    add(path, field.content(), text);
  }

  private void add(String path, Value value, SourceText text) {
    if (value instanceof Mapping mapping) {
      mapping.members().forEach(member -> add(path + "/", member, text));
    } else if (value instanceof Sequence list) {
      list.items().forEach(item -> add(path + "[]", item, text));
    } else {
      places.add(path + " has " + at(value.span(), text));
    }
  }

  private static String at(Span span, SourceText text) {
    return text.text(span) + " in line " + text.location(span).line();
  }
}
