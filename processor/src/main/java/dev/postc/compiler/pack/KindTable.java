package dev.postc.compiler.pack;

import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.TypedFields;
import dev.postc.compiler.schema.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of a site's pages.
 *
 * @param kinds those that a page is of, by word
 * @param ofPages for each page the number of its kind, from 1; 0 for none
 */
record KindTable(List<Kind> kinds, List<Integer> ofPages) {
  static KindTable of(SiteModel site) {
    List<Optional<Kind>> ofPages =
        site.pages().stream().map(page -> page.entry().typed().map(TypedFields::kind)).toList();
    List<Kind> kinds =
        ofPages.stream()
            .flatMap(Optional::stream)
            .distinct()
            .sorted(Comparator.comparing(Kind::word))
            .toList();
    return new KindTable(
        kinds,
        ofPages.stream().map(kind -> kind.map(k -> kinds.indexOf(k) + 1).orElse(0)).toList());
  }
}
