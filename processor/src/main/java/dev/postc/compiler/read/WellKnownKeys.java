package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.read.Value.Mapping;
import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.read.Value.Sequence;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the keys of Jekyll, Hugo, Roq, Astro and Zola mean here, and the values that they may have.
 * One front matter's.
 */
final class WellKnownKeys {
  private static final String PUBLISHED = "published";

  /** The two parts of {@link Keys#IGNORE}. */
  private static final String TABLE = "postc";

  private static final String IGNORE = "ignore";

  private static final String TAXONOMIES = "taxonomies";

  /** The name of a file, or of the folder of an index file, that starts with a date. */
  private static final Pattern DATED_NAME =
      Pattern.compile("/(\\d{4})-(\\d\\d?)-(\\d\\d?)-[^/]+(?:/index\\.[^/.]+)?$");

  private final FrontMatter raw;
  private final SourceText source;
  private final Reports reports;
  private final WrongKinds wrongKinds;
  private final Map<String, Field> written = new LinkedHashMap<>();
  private final List<Field> fields = new ArrayList<>();
  private boolean complete;

  private WellKnownKeys(FrontMatter raw, Syntax syntax, SourceText source, Reports reports) {
    this.raw = raw;
    this.source = source;
    this.reports = reports;
    boolean guessed = syntax == Syntax.TOML && !raw.complete();
    this.wrongKinds = new WrongKinds(syntax, guessed, source, reports);
    this.complete = raw.complete();
    raw.fields().forEach(field -> written.put(field.key(), field));
  }

  /** With keys and values as JBake's front matter has them. */
  static FrontMatter translate(FrontMatter raw, Syntax syntax, SourceText source, Reports reports) {
    WellKnownKeys keys = new WellKnownKeys(raw, syntax, source, reports);
    keys.translate();
    return new FrontMatter(syntax, keys.fields, raw.end(), raw.bodyStart(), keys.complete);
  }

  private void translate() {
    separateIgnore();
    Map<String, String> meanings = KeySynonyms.meanings(written);
    for (Field field : written.values()) {
      String key = field.key();
      if (StatusKeys.ALL.contains(key)) {
        continue;
      }
      String meaning = meanings.getOrDefault(key, key);
      Field named = new Field(meaning, field.keySpan(), field.content());
      Field known = Keys.ALL.contains(meaning) ? known(named, key) : named;
      if (known != null) {
        fields.add(known);
      }
    }
    tagsOfTaxonomies();
    fields.add(StatusKeys.status(written, implied(Keys.STATUS, PUBLISHED), wrongKinds));
    if (fields.stream().noneMatch(field -> field.key().equals(Keys.DATE)) && complete) {
      dateOfName();
    }
  }

  /** What a dotted key of TOML means, and a map in a map of YAML: a key with a dot in it. */
  private void separateIgnore() {
    Field table = written.get(TABLE);
    if (table == null || !(table.content() instanceof Mapping members)) {
      return;
    }
    List<Field> others = new ArrayList<>();
    for (Field member : members.members()) {
      if (member.key().equals(IGNORE)) {
        addIgnore(new Field(Keys.IGNORE, member.keySpan(), member.content()));
      } else {
        others.add(member);
      }
    }
    if (others.isEmpty() && !members.members().isEmpty()) {
      written.remove(TABLE);
    } else {
      written.put(TABLE, new Field(TABLE, table.keySpan(), new Mapping(others, members.span())));
    }
  }

  private void addIgnore(Field ignore) {
    Field other = written.putIfAbsent(Keys.IGNORE, ignore);
    if (other != null) {
      boolean before = other.keySpan().start() < ignore.keySpan().start();
      Field first = before ? other : ignore;
      Field second = before ? ignore : other;
      written.put(Keys.IGNORE, first);
      reports.report(
          Problem.DUPLICATE_KEY,
          source,
          second.keySpan(),
          Problem.DUPLICATE_KEY.hint(),
          Keys.IGNORE,
          source.lineAt(first.keySpan().start()));
    }
  }

  /** Zola's tags; they stay in the metadata as well, beside other taxonomies. */
  private void tagsOfTaxonomies() {
    if (!written.containsKey(Keys.TAGS)
        && written.containsKey(TAXONOMIES)
        && written.get(TAXONOMIES).content() instanceof Mapping taxonomies) {
      taxonomies.members().stream()
          .filter(member -> member.key().equals(Keys.TAGS))
          .map(member -> list(member, TAXONOMIES + "." + Keys.TAGS))
          .filter(Objects::nonNull)
          .forEach(fields::add);
    }
  }

  /** What Jekyll and Roq take for the date of a post that has none, and Zola too. */
  private void dateOfName() {
    Matcher name = DATED_NAME.matcher("/" + source.source().path());
    if (name.find() && !written.containsKey(Keys.DATE)) {
      String date = name.group(1) + "-" + name.group(2) + "-" + name.group(3);
      fields.add(implied(Keys.DATE, date));
    }
  }

  /** Of a field that nobody wrote. */
  private Field implied(String key, String text) {
    Span nowhere = new Span(raw.end(), raw.end());
    return new Field(key, nowhere, text, nowhere);
  }

  /** Null if the value is of the wrong kind. */
  private Field known(Field field, String writtenKey) {
    String key = field.key();
    Value value = field.content();
    switch (key) {
      case Keys.TAGS, Keys.ALIASES, Keys.IGNORE -> {
        return list(field, writtenKey);
      }
      case Keys.AUTHOR -> {
        if (KeySynonyms.isTexts(value)) {
          String names =
              ((Sequence) value)
                  .items().stream().map(Value::text).collect(Collectors.joining(", "));
          return new Field(key, field.keySpan(), names, value.span());
        }
      }
      default -> {}
    }
    if (value instanceof Scalar scalar) {
      return new Field(key, field.keySpan(), stripped(scalar));
    }
    wrongKinds.text(writtenKey, value);
    if (key.equals(Keys.TITLE)) {
      return field; // there is one, so that none is missing
    }
    complete &= !key.equals(Keys.DATE) && !key.equals(Keys.TYPE);
    return null;
  }

  private Field list(Field field, String writtenKey) {
    Value value = field.content();
    if (value instanceof Scalar scalar) {
      boolean words = field.key().equals(Keys.TAGS) && scalar.text().indexOf(',') < 0;
      return new Field(field.key(), field.keySpan(), words ? words(scalar) : stripped(scalar));
    }
    if (value instanceof Mapping) {
      wrongKinds.list(writtenKey, value);
      return null;
    }
    List<Value> items = new ArrayList<>();
    for (Value item : ((Sequence) value).items()) {
      if (item instanceof Scalar scalar) {
        items.add(stripped(scalar));
      } else {
        wrongKinds.item(writtenKey, item);
      }
    }
    return new Field(field.key(), field.keySpan(), new Sequence(items, value.span()));
  }

  /** Split at white space, as Jekyll does. */
  private static Value words(Scalar scalar) {
    List<Value> items = new ArrayList<>();
    String text = scalar.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          items.add(scalar.part(start, i));
        }
        start = i + 1;
      }
    }
    return new Sequence(items, scalar.span());
  }

  static Scalar stripped(Scalar scalar) {
    String text = scalar.text();
    int start = text.length() - text.stripLeading().length();
    int end = Math.max(start, text.stripTrailing().length());
    return start == 0 && end == text.length() ? scalar : scalar.part(start, end);
  }
}
