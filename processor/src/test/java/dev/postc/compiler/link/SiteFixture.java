package dev.postc.compiler.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.ContentSecurityPolicy;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.model.Alias;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.PostDate;
import dev.postc.compiler.model.SimpleName;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.model.SiteTag;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.model.Symbols;
import dev.postc.compiler.model.TagUse;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.options.TagRule;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.Format;
import dev.postc.compiler.read.Syntax;
import dev.postc.compiler.schema.Schema;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sources as the checks would hand them on, from front matter that is known to be sound. */
final class SiteFixture {
  private static final Pattern ITEM = Pattern.compile("[^,\\s](?:[^,]*[^,\\s])?");

  private final List<Entry> entries = new ArrayList<>();
  private final List<Source> unreadable = new ArrayList<>();
  private final List<TagRule> rules = new ArrayList<>();
  private Set<String> allowedTags = Set.of();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private String packageName = "com.example";
  private String facade = "Blog";
  private String url = "https://example.com";
  private ZoneId zone = ZoneId.of("UTC");
  private boolean drafts;
  private boolean clock;
  private Charset fileNames = StandardCharsets.UTF_8;
  private Linked linked;

  /** A sound source; its fields come after a title, and a date unless they have one. */
  SiteFixture source(String path, String... lines) {
    entries.add(entry(path, false, true, lines));
    return this;
  }

  /** A source with mistakes. */
  SiteFixture broken(String path, boolean complete, String... lines) {
    entries.add(entry(path, true, complete, lines));
    return this;
  }

  SiteFixture unreadable(String path) {
    unreadable.add(file(path));
    return this;
  }

  SiteFixture rule(String tag, String as, String type) {
    rules.add(new TagRule(tag, Optional.ofNullable(as), Optional.ofNullable(type)));
    return this;
  }

  SiteFixture allowedTags(String... tags) {
    allowedTags = new LinkedHashSet<>(List.of(tags));
    return this;
  }

  SiteFixture in(String newPackage, String newFacade) {
    packageName = newPackage;
    facade = newFacade;
    return this;
  }

  SiteFixture url(String newUrl) {
    url = newUrl;
    return this;
  }

  SiteFixture zone(String id) {
    zone = ZoneId.of(id);
    return this;
  }

  SiteFixture drafts() {
    drafts = true;
    return this;
  }

  SiteFixture clock() {
    clock = true;
    return this;
  }

  SiteFixture fileNames(Charset charset) {
    fileNames = charset;
    return this;
  }

  Linked link() {
    if (linked == null) {
      CompilerOptions options =
          new CompilerOptions(
              packageName,
              facade,
              "posts",
              URI.create(url),
              "Example",
              "post",
              Status.DRAFT,
              zone,
              rules,
              allowedTags,
              List.of(),
              ContentSecurityPolicy.parse(""),
              drafts,
              Instant.parse("2025-06-01T00:00:00Z"),
              clock,
              fileNames,
              Map.of(),
              OptionalInt.empty(),
              Schema.NONE);
      linked = Linker.link(options, entries, unreadable, diagnostics::add);
    }
    return linked;
  }

  /** What the author reads, in its order. */
  String report() {
    link();
    return String.join(
        "\n", diagnostics.stream().sorted(Diagnostic.ORDER).map(Diagnostic::text).toList());
  }

  void assertReport(String expected) {
    assertThat(report()).isEqualTo(expected.strip());
  }

  List<String> paths() {
    return link().site().pages().stream().map(SitePage::path).toList();
  }

  List<String> tagNames() {
    return link().site().tags().stream().map(SiteTag::name).toList();
  }

  /** Every class of the tree: its name, path and methods. */
  List<String> classes() {
    List<String> lines = new ArrayList<>();
    link().symbols().posts().forEach(node -> describe("Posts.", node, lines));
    link()
        .symbols()
        .tags()
        .forEach(tag -> lines.add("Tags." + tag.className() + " " + tag.name() + " " + tag.path()));
    return lines;
  }

  private static void describe(String outer, Symbols.Node node, List<String> lines) {
    lines.add(
        outer
            + node.name()
            + node.page().map(p -> " " + p.path() + (p.post() ? " post" : " page")).orElse("")
            + node.movedTo().map(name -> " -> " + name).orElse(""));
    node.children().forEach(child -> describe(outer + node.name() + ".", child, lines));
  }

  private static Source file(String path) {
    return new Source(path, "posts/" + path, () -> new byte[0]);
  }

  private Entry entry(String path, boolean broken, boolean complete, String... given) {
    List<String> lines = new ArrayList<>(List.of("title=T"));
    if (Arrays.stream(given).noneMatch(line -> line.startsWith("date="))) {
      lines.add("date=2025-03-15");
    }
    lines.addAll(Arrays.asList(given));
    String text = String.join("\n", lines) + "\n~~~~~~\n";
    List<Field> fields = new ArrayList<>();
    int offset = 0;
    for (String line : lines) {
      int equals = line.indexOf('=');
      fields.add(
          new Field(
              line.substring(0, equals),
              new Span(offset, offset + equals),
              line.substring(equals + 1),
              new Span(offset + equals + 1, offset + line.length())));
      offset += line.length() + 1;
    }
    SourceText source = new SourceText(file(path), text);
    Document document =
        new Document(
            source,
            Format.MARKDOWN,
            Syntax.PROPERTIES,
            fields,
            offset,
            text.length(),
            complete,
            Set.of());
    return new Entry(
        document,
        broken,
        value(fields, "title").orElseThrow(),
        value(fields, "type").filter(word -> !word.contains(" ")).orElse("post"),
        value(fields, "status").map(SiteFixture::status).orElse(Status.PUBLISHED),
        value(fields, "date").map(this::date),
        items(fields, "tags").stream().map(i -> new TagUse(source.text(i), i)).toList(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        value(fields, "slug"),
        value(fields, "permalink"),
        items(fields, "aliases").stream().map(i -> alias(source.text(i), i)).toList(),
        value(fields, "class").filter(SimpleName::isValid),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  /** A source's name has no folders to resolve here. */
  private static Alias alias(String text, Span span) {
    return text.endsWith(".md")
        ? new Alias(text.replace(".md", ".html"), span, Optional.of(text.substring(1)))
        : new Alias(text, span, Optional.empty());
  }

  private static Status status(String word) {
    return Arrays.stream(Status.values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .orElse(Status.DRAFT);
  }

  private PostDate date(String text) {
    ZonedDateTime instant =
        text.contains("T") ? ZonedDateTime.parse(text) : LocalDate.parse(text).atStartOfDay(zone);
    return new PostDate(instant.toLocalDate(), instant);
  }

  private static Optional<String> value(List<Field> fields, String key) {
    return fields.stream().filter(f -> f.key().equals(key)).map(Field::value).findFirst();
  }

  private static List<Span> items(List<Field> fields, String key) {
    List<Span> items = new ArrayList<>();
    for (Field field : fields) {
      Matcher item = ITEM.matcher(field.value());
      while (field.key().equals(key) && item.find()) {
        int start = field.valueSpan().start();
        items.add(new Span(start + item.start(), start + item.end()));
      }
    }
    return items;
  }
}
