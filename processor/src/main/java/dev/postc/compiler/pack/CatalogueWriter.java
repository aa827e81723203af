package dev.postc.compiler.pack;

import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.PostDate;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.model.SiteTag;
import dev.postc.compiler.model.TypedFields;
import dev.postc.compiler.schema.ValueType;
import dev.postc.pack.PackFormat;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Writes the catalogue of a site's pages and tags. */
final class CatalogueWriter {
  private final SiteModel site;
  private final SortedMap<String, List<Integer>> types = new TreeMap<>();
  private final CatalogueData data;

  private CatalogueWriter(SiteModel site) {
    this.site = site;
    for (int i = 0; i < site.pages().size(); i++) {
      types.computeIfAbsent(site.pages().get(i).entry().type(), t -> new ArrayList<>()).add(i);
    }
    this.data =
        new CatalogueData(
            PackFormat.PAGES_AT
                + site.pages().size() * PackFormat.PAGE_BYTES
                + types.size() * PackFormat.TYPE_BYTES
                + site.tags().size() * (PackFormat.TAG_ENTRY_BYTES + 4));
  }

  static byte[] write(SiteModel site) {
    return new CatalogueWriter(site).write();
  }

  private byte[] write() {
    PackBytes out =
        new PackBytes()
            .i32(site.pages().size())
            .i32(site.postCount())
            .i32(types.size())
            .i32(site.tags().size());
    site.pages().forEach(page -> page(out, page));
    types.forEach((type, pages) -> out.i32(data.string(type)).i32(data.list(pages)));
    site.tags().forEach(tag -> tag(out, tag));
    IntStream.range(0, site.tags().size())
        .boxed()
        .sorted(Comparator.comparing(i -> site.tags().get(i).name()))
        .forEach(out::i32);
    return out.bytes(data.toByteArray()).toByteArray();
  }

  private void page(PackBytes out, SitePage page) {
    Entry entry = page.entry();
    out.i32(data.string(entry.title()))
        .i32(data.string(entry.type()))
        .i32(data.string(page.path()))
        .i32(data.string(entry.source()))
        .i32(data.string(entry.description()))
        .i32(data.string(entry.summary()))
        .i32(data.string(entry.author()))
        .i32(data.string(entry.image()))
        .i32(data.string(entry.lang()))
        .i32(data.list(page.tags()))
        .i32(metadata(entry.metadata()))
        .i32(page.previous().orElse(-1))
        .i32(page.next().orElse(-1))
        .i64(entry.date().map(date -> date.day().toEpochDay()).orElse(0L));
    moment(out, entry.date());
    moment(out, entry.updated());
    out.i32(entry.typed().map(this::values).orElse(0));
  }

  private int values(TypedFields typed) {
    List<Integer> references = new ArrayList<>();
    for (int i = 0; i < typed.values().size(); i++) {
      ValueType type = typed.kind().properties().get(i).type();
      references.add(
          typed.values().get(i).map(value -> data.bytes(ValueWriter.write(type, value))).orElse(0));
    }
    return data.list(references);
  }

  private int metadata(Map<String, String> metadata) {
    List<Integer> references = new ArrayList<>();
    metadata.forEach(
        (key, value) -> {
          references.add(data.string(key));
          references.add(data.string(value));
        });
    return data.list(references);
  }

  private void moment(PackBytes out, Optional<PostDate> date) {
    if (date.isEmpty()) {
      out.i64(0).i32(0).i32(0).i32(0);
      return;
    }
    ZonedDateTime moment = date.get().instant();
    out.i64(moment.toEpochSecond())
        .i32(moment.getNano())
        .i32(moment.getOffset().getTotalSeconds())
        .i32(data.string(moment.getZone().getId()));
  }

  private void tag(PackBytes out, SiteTag tag) {
    long posts = tag.pages().stream().filter(page -> page < site.postCount()).count();
    out.i32(data.string(tag.name()))
        .i32(data.string(tag.path()))
        .i32(data.list(tag.pages()))
        .i32((int) posts);
  }
}
