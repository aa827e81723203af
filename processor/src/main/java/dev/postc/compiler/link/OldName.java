package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.model.Alias;
import java.util.List;

/** A name that a source had: its class stays, deprecated. */
record OldName(Subject subject, Alias alias) {
  /** Those of a source. */
  static List<OldName> of(Subject subject) {
    return subject.entry().stream()
        .flatMap(entry -> entry.aliases().stream())
        .filter(alias -> alias.source().isPresent())
        .map(alias -> new OldName(subject, alias))
        .toList();
  }

  /** The old source's path, relative to the content root. */
  String path() {
    return alias.source().orElseThrow();
  }

  Location location() {
    return subject.entry().orElseThrow().document().text().location(alias.span());
  }

  /** The alias as its author wrote it. */
  String text() {
    return subject.entry().orElseThrow().document().text().text(alias.span());
  }
}
