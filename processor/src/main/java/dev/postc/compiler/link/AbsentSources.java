package dev.postc.compiler.link;

import dev.postc.compiler.model.Absences;
import dev.postc.compiler.model.Absent;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.TagUse;
import dev.postc.compiler.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists what links must not take for missing: sources that are there, but not in the output. */
record AbsentSources(PagePaths paths, TagRules rules) {
  /** What decides the paths that a source takes. */
  private static final List<String> PATH_KEYS = List.of("permalink", "slug", "aliases", "tags");

  Absences of(Publication publication, List<Source> unreadable) {
    List<Absent> absent = new ArrayList<>();
    publication.drafts().forEach(e -> absent.add(absent(e, Absent.Reason.DRAFT)));
    publication
        .unpublished()
        .forEach(
            e ->
                absent.add(absent(e, e.broken() ? Absent.Reason.BROKEN : Absent.Reason.SCHEDULED)));
    for (Source source : unreadable) {
      absent.add(
          new Absent(
              source.path(),
              paths.of(Subject.unreadable(source)),
              List.of(),
              Absent.Reason.BROKEN));
    }
    absent.sort(Comparator.comparing(Absent::source));
    List<String> unread =
        Stream.concat(
                unreadable.stream().map(AbsentSources::text),
                publication.unpublished().stream()
                    .filter(entry -> !isPathKnown(entry))
                    .map(AbsentSources::frontMatter))
            .toList();
    return new Absences(absent, unread);
  }

  private static String frontMatter(Entry entry) {
    return entry.document().text().text().substring(0, entry.document().bodyStart());
  }

  /** What is in a file that could not be read as a source; whatever it is, ASCII is there. */
  private static String text(Source source) {
    try {
      return new String(source.content().read(), StandardCharsets.ISO_8859_1);
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }

  private Absent absent(Entry entry, Absent.Reason reason) {
    List<String> others =
        Stream.concat(
                entry.aliases().stream().map(alias -> paths.prefix() + alias.path()),
                entry.tags().stream().map(TagUse::name).map(rules::resolve).map(paths::ofTag))
            .toList();
    return new Absent(entry.source(), paths.of(Subject.of(entry)), others, reason);
  }

  /** Of a broken source, what could not be read may have been a path. */
  private static boolean isPathKnown(Entry entry) {
    return !entry.broken()
        || (entry.document().complete()
            && entry.document().fields().stream()
                .noneMatch(field -> PATH_KEYS.contains(field.key())));
  }
}
