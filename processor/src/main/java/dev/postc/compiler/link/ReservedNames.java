package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.DeclarationPart;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.schema.Kind;
import dev.postc.compiler.schema.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Names that no class may take, since generated code could not say what it means any more. */
final class ReservedNames {
  static final String POSTS = "Posts";
  static final String TAGS = "Tags";

  /** First name of a package that generated code names, to that package. */
  private final Map<String, String> packages = new LinkedHashMap<>();

  private ReservedNames(String packageName, Schema schema) {
    for (Kind kind : schema.kinds()) {
      String packageOfKind = kind.className().replaceFirst("\\.[^.]*$", "");
      packages.put(packageOfKind.split("\\.", 2)[0], packageOfKind);
    }
    packages.put("java", "java.lang");
    packages.put("dev", "dev.postc");
    packages.put(packageName.split("\\.", 2)[0], packageName);
  }

  static ReservedNames of(CompilerOptions options) {
    return new ReservedNames(options.packageName(), options.schema());
  }

  /** Why a class cannot have a name. A class hides a package of its name (JLS, section 6.4.2). */
  Optional<String> whyNot(String className) {
    return Optional.ofNullable(packages.get(className))
        .map(hidden -> "a class of this name would hide package " + hidden);
  }

  /** Checks the facade, and the package's own name against the fixed ones. */
  void checkFacade(CompilerOptions options, Consumer<Diagnostic> diagnostics) {
    String facade = options.facade();
    String folded = CaseFolding.fold(facade);
    for (String fixed : new String[] {POSTS, TAGS}) {
      if (folded.equals(CaseFolding.fold(fixed))
          || folded.startsWith(CaseFolding.fold(fixed) + "$")) {
        report(facade, "a name of its own (" + fixed + " is generated, too)", diagnostics);
      }
      whyNot(fixed)
          .ifPresent(
              why ->
                  diagnostics.accept(
                      Problem.INVALID_DECLARATION.in(
                          DeclarationPart.WHOLE,
                          "Move the site to another package, since " + why,
                          "the package",
                          options.packageName(),
                          "one that can hold a class " + fixed)));
    }
    if (whyNot(facade).isPresent()) {
      report(facade, "a name of its own (" + whyNot(facade).get() + ")", diagnostics);
    }
  }

  private static void report(String facade, String expected, Consumer<Diagnostic> diagnostics) {
    diagnostics.accept(
        Problem.INVALID_DECLARATION.in(
            DeclarationPart.of("name"),
            "Choose another name, such as Blog",
            "name",
            facade,
            expected));
  }
}
