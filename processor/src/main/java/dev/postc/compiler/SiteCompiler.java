package dev.postc.compiler;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.options.BuildEnvironment;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.options.OptionsChecker;
import dev.postc.compiler.options.SiteDeclaration;
import dev.postc.compiler.source.ContentRoot;
import dev.postc.compiler.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From a site's declaration to its compilation: what every front end calls. */
public final class SiteCompiler {
  private SiteCompiler() {}

  /**
   * Checks the declaration, finds the sources and compiles them.
   *
   * @param baseDirectory the module's
   */
  public static Compilation compile(
      SiteDeclaration site, BuildEnvironment environment, Path baseDirectory) {
    List<Diagnostic> found = new ArrayList<>();
    CompilerOptions options = OptionsChecker.check(site, environment, found::add);
    List<Source> sources = ContentRoot.locate(baseDirectory, options.contentRoot(), found::add);
    return PostCompiler.compile(options, sources, found);
  }
}
