package dev.postc.maven;

import dev.postc.compiler.Compilation;
import dev.postc.compiler.SiteCompiler;
import dev.postc.compiler.diagnostic.InternalFailure;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.options.BuildEnvironment;
import dev.postc.compiler.options.BuildOption;
import dev.postc.compiler.options.PrintLimit;
import dev.postc.compiler.options.SiteDeclaration;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Compiles the posts of every package that bears {@code @PostSite}: Java sources for javac, and the
 * pack for the class output. Both are written only where they change, so that javac runs when a
 * post is added, renamed or deleted, and does not when a body is edited.
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String pluginVersion;

  /** Not to be set: what is in this folder and no site's any more is deleted. */
  @Parameter(
      defaultValue = "${project.build.directory}/generated-sources/postc",
      readonly = true,
      required = true)
  private File generatedSources;

  @Parameter(defaultValue = "${mojoExecution.executionId}", readonly = true, required = true)
  private String executionId;

  /** The encoding of the module's Java sources. */
  @Parameter(property = "encoding", defaultValue = "${project.build.sourceEncoding}")
  private String encoding;

  /** The absolute address of the site's root, in place of the one that {@code @PostSite} has. */
  @Parameter(property = "postc.url")
  private String url;

  /** Whether drafts are in the output: {@code true} or {@code false}. */
  @Parameter(property = "postc.drafts")
  private String drafts;

  /** What {@code published-date} is compared with: an ISO date or instant. */
  @Parameter(property = "postc.now")
  private String now;

  /** Severities of codes, such as {@code POST031:ignore}, with commas between them. */
  @Parameter(property = "postc.severity")
  private String severity;

  /** Whether a warning fails the build: {@code true} or {@code false}. */
  @Parameter(property = "postc.strict")
  private String strict;

  /** How many errors and warnings of each site are printed; 0 prints all. */
  @Parameter(property = "postc.limit")
  private String limit;

  /** {@code off}, {@code required}, or the quality of the brotli coding, from 0 to 11. */
  @Parameter(property = "postc.brotli")
  private String brotli;

  /** Leaves the goal out. */
  @Parameter(property = "postc.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("postc.skip is set: posts are not compiled");
      return;
    }
    try {
      generate();
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read or write the files of the build: " + e, e);
    }
  }

  private void generate() throws IOException, MojoFailureException {
    Path sources = generatedSources.toPath();
    List<Path> roots =
        project.getCompileSourceRoots().stream()
            .map(Path::of)
            .filter(root -> !root.equals(sources))
            .toList();
    project.addCompileSourceRoot(generatedSources.getPath());
    Inputs inputs =
        new Inputs(
            pluginVersion + " " + encoding,
            BuildEnvironment.ofProcess(options()),
            project.getBasedir().toPath(),
            roots,
            classPath());
    Path stateFile =
        Path.of(project.getBuild().getDirectory()).resolve("postc/" + executionId + ".state");
    Optional<BuildState> last = BuildState.load(stateFile);
    if (last.isPresent() && isUpToDate(last.get(), inputs)) {
      getLog().info("Posts have not changed");
      last.get().warnings().forEach(getLog()::warn);
      last.get().notes().forEach(getLog()::info);
      return;
    }
    Files.deleteIfExists(stateFile);
    Declarations declarations = declarations(inputs);
    if (declarations.sites().isEmpty()) {
      getLog().warn("No package of this module bears @PostSite: nothing is generated");
    }
    compileAll(declarations, inputs, stateFile);
  }

  private static boolean isUpToDate(BuildState last, Inputs inputs) throws IOException {
    return last.outputsAreThere()
        && last.goodUntil().filter(inputs.environment().clock().instant()::isAfter).isEmpty()
        && inputs.fingerprint(last.contentRoots()).filter(last.fingerprint()::equals).isPresent();
  }

  private void compileAll(Declarations declarations, Inputs inputs, Path stateFile)
      throws IOException, MojoFailureException {
    List<SiteDeclaration> sites = declarations.sites();
    List<Path> contentRoots =
        sites.stream().map(site -> inputs.base().resolve(site.posts())).toList();
    // Before they are read: what changes meanwhile is then seen by the next build.
    Optional<String> fingerprint = inputs.fingerprint(contentRoots);
    List<Compilation> compilations =
        sites.stream().map(site -> compile(site, declarations, inputs)).toList();
    OutputFiles files =
        new OutputFiles(
            generatedSources.toPath(), Path.of(project.getBuild().getOutputDirectory()));
    for (Compilation compilation : compilations) {
      files.write(compilation);
    }
    files.removeStale();
    Reports reports =
        Reports.of(declarations.mistakes(), compilations, PrintLimit.of(inputs.environment()));
    reports.print(getLog());
    if (reports.errors() > 0) {
      throw new MojoFailureException(reports.summary());
    }
    if (fingerprint.isPresent() && !sites.isEmpty() && !lackBrotli(compilations)) {
      new BuildState(
              fingerprint.get(),
              compilations.stream().flatMap(c -> c.goodUntil().stream()).min(Instant::compareTo),
              contentRoots,
              reports.warnings(),
              reports.notes(),
              BuildState.stamps(files.written()))
          .save(stateFile);
    }
  }

  /** What keeps brotli away is not among the inputs, and may be gone at the next build. */
  private static boolean lackBrotli(List<Compilation> compilations) {
    return compilations.stream()
        .flatMap(compilation -> compilation.diagnostics().stream())
        .anyMatch(diagnostic -> diagnostic.problem() == Problem.BROTLI_UNAVAILABLE);
  }

  private static Compilation compile(
      SiteDeclaration site, Declarations declarations, Inputs inputs) {
    try {
      return SiteCompiler.compile(
              site,
              declarations.sites().size(),
              declarations.schema(),
              inputs.environment(),
              inputs.base())
          .located(diagnostic -> declarations.located(site, diagnostic));
    } catch (RuntimeException | StackOverflowError e) {
      return new Compilation(
          List.of(), List.of(InternalFailure.of(e)), List.of(), Optional.empty());
    }
  }

  private Declarations declarations(Inputs inputs) throws IOException, MojoFailureException {
    try {
      return new DeclarationReader(inputs.base(), inputs.roots(), inputs.classPath(), encoding)
          .read();
    } catch (DeclarationReader.UnreadableException e) {
      throw new MojoFailureException(e.getMessage());
    }
  }

  private List<Path> classPath() {
    Path own = Path.of(project.getBuild().getOutputDirectory());
    return project.getArtifacts().stream()
        .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
        .filter(artifact -> artifact.getFile() != null)
        .map(artifact -> artifact.getFile().toPath())
        .filter(path -> !path.equals(own))
        .toList();
  }

  private Map<String, String> options() {
    Map<String, String> options = new HashMap<>();
    put(options, BuildOption.URL, url);
    put(options, BuildOption.DRAFTS, drafts);
    put(options, BuildOption.NOW, now);
    put(options, BuildOption.SEVERITY, severity);
    put(options, BuildOption.STRICT, strict);
    put(options, BuildOption.LIMIT, limit);
    put(options, BuildOption.BROTLI, brotli);
    return options;
  }

  private static void put(Map<String, String> options, BuildOption option, String value) {
    if (value != null) {
      options.put(option.key(), value);
    }
  }
}
