package dev.postc.maven;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.options.SiteDeclaration;
import dev.postc.compiler.schema.Schema;
import java.util.List;

/**
 * What a module declares.
 *
 * @param sites by package
 * @param mistakes what is wrong with the interfaces of the schema
 */
record Declarations(List<SiteDeclaration> sites, Schema schema, List<Diagnostic> mistakes) {
  static final Declarations NONE = new Declarations(List.of(), Schema.NONE, List.of());

  Declarations {
    sites = List.copyOf(sites);
    mistakes = List.copyOf(mistakes);
  }
}
