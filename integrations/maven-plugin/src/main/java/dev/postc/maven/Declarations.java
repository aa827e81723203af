package dev.postc.maven;

import dev.postc.compiler.diagnostic.DeclarationPart;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.options.SiteDeclaration;
import dev.postc.compiler.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a module declares.
 *
 * @param sites by package
 * @param mistakes what is wrong with the interfaces of the schema
 * @param places of what is written of each site, by its package
 */
record Declarations(
    List<SiteDeclaration> sites,
    Schema schema,
    List<Diagnostic> mistakes,
    Map<String, Map<DeclarationPart, Location>> places) {
  static final Declarations NONE = new Declarations(List.of(), Schema.NONE, List.of(), Map.of());

  Declarations {
    sites = List.copyOf(sites);
    mistakes = List.copyOf(mistakes);
    places = Map.copyOf(places);
  }

  /** A diagnostic of a site, at the part of its declaration that is wrong, if one is. */
  Diagnostic located(SiteDeclaration site, Diagnostic diagnostic) {
    Map<DeclarationPart, Location> written = places.getOrDefault(site.packageName(), Map.of());
    Optional<DeclarationPart> part = diagnostic.part();
    while (part.isPresent() && !written.containsKey(part.get())) {
      part = part.get().around();
    }
    return part.map(written::get).map(diagnostic::at).orElse(diagnostic);
  }
}
