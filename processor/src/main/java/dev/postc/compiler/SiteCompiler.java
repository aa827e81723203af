package dev.postc.compiler;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.options.BuildEnvironment;
import dev.postc.compiler.options.BuildOption;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.options.OptionsChecker;
import dev.postc.compiler.options.SiteDeclaration;
import dev.postc.compiler.schema.Schema;
import dev.postc.compiler.source.ContentRoot;
import dev.postc.compiler.source.Contents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From a site's declaration to its compilation: what every front end calls. */
public final class SiteCompiler {
  private SiteCompiler() {}

  /**
   * Checks the declaration, finds the sources and compiles them. After a mistake in the declaration
   * or an option there are no notes: what they would tell is not what the author meant.
   *
   * @param sites how many the module has, this one included
   * @param schema the module's kinds; if they are not sound, there will be no pack
   * @param baseDirectory the module's
   */
  public static Compilation compile(
      SiteDeclaration site,
      int sites,
      Schema schema,
      BuildEnvironment environment,
      Path baseDirectory) {
    List<Diagnostic> found = new ArrayList<>();
    checkUrlIsOfOneSite(sites, environment, found);
    CompilerOptions options = OptionsChecker.check(site, schema, environment, found::add);
    boolean sound = found.stream().noneMatch(Diagnostic::isError);
    Contents contents = ContentRoot.contents(baseDirectory, options.contentRoot(), found::add);
    Compilation compilation = PostCompiler.compile(options, contents, found);
    return sound ? compilation : compilation.withoutNotes();
  }

  /** One address for several sites would put their pages on top of each other. */
  private static void checkUrlIsOfOneSite(
      int sites, BuildEnvironment environment, List<Diagnostic> found) {
    String url = environment.options().get(BuildOption.URL.key());
    if (sites > 1 && url != null) {
      found.add(
          Problem.INVALID_OPTION.general(
              "It would be the address of all "
                  + sites
                  + " sites of the module. Give each its own in @PostSite; a constant can hold what"
                  + " they share",
              BuildOption.URL.key(),
              url,
              "for a module with several sites"));
    }
  }
}
