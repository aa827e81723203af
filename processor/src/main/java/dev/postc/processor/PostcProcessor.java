package dev.postc.processor;

import dev.postc.Generated;
import dev.postc.PostSite;
import dev.postc.PostType;
import dev.postc.compiler.Compilation;
import dev.postc.compiler.SiteCompiler;
import dev.postc.compiler.diagnostic.InternalFailure;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.options.BuildEnvironment;
import dev.postc.compiler.options.BuildOption;
import dev.postc.compiler.options.PrintLimit;
import dev.postc.compiler.options.SiteDeclaration;
import dev.postc.compiler.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Compiles the posts of every package that bears {@link PostSite}. */
public final class PostcProcessor extends AbstractProcessor {
  private Messages messages;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    messages = new Messages(environment.getMessager());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** All of our annotations: javac's lint warns of an annotation that no processor claims. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(PostSite.class.getPackageName() + ".*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Arrays.stream(BuildOption.values()).map(BuildOption::key).collect(Collectors.toSet());
  }

  // Nobody else's annotations are claimed, and javac's lint warns if ours are not.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<PackageElement> packages =
        round.getElementsAnnotatedWith(PostSite.class).stream()
            .filter(PackageElement.class::isInstance)
            .map(PackageElement.class::cast)
            .filter(site -> !isGenerated(site, round))
            .sorted(Comparator.comparing(site -> site.getQualifiedName().toString()))
            .toList();
    try {
      Schema schema = packages.isEmpty() ? Schema.NONE : schema(packages, round);
      for (PackageElement site : packages) {
        SiteDeclaration.of(site.getQualifiedName().toString(), site.getAnnotation(PostSite.class))
            .ifPresent(declaration -> process(site, declaration, packages.size(), schema));
      }
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      messages.report(InternalFailure.of(e));
    }
    return true;
  }

  private Schema schema(List<PackageElement> sites, RoundEnvironment round) {
    return new KindReader(
            processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sites, messages::report)
        .read(round.getElementsAnnotatedWith(PostType.class));
  }

  /**
   * Whether the Maven goal has written this site's Java: then it is compiled here like any other
   * source, and its pack is already in the class output.
   */
  private static boolean isGenerated(PackageElement site, RoundEnvironment round) {
    return round.getRootElements().stream()
        .filter(root -> root.getKind() == ElementKind.CLASS)
        .filter(root -> root.getEnclosingElement().equals(site))
        .anyMatch(root -> root.getAnnotation(Generated.class) != null);
  }

  private void process(PackageElement element, SiteDeclaration site, int sites, Schema schema) {
    SiteFiler filer = new SiteFiler(processingEnv.getFiler(), element);
    try {
      Optional<Path> base =
          BaseDirectory.find(
              processingEnv.getOptions().get(BuildOption.DIR.key()),
              filer.classOutput(),
              messages::report);
      if (base.isPresent()) {
        Compilation compilation =
            SiteCompiler.compile(site, sites, schema, environment(), base.get());
        messages.report(compilation, DeclarationPlaces.of(element), PrintLimit.of(environment()));
        filer.write(compilation);
      }
    } catch (SiteFiler.ClassTakenException e) {
      messages.report(
          Problem.CLASS_TAKEN.general(
              Problem.CLASS_TAKEN.hint(), site.packageName(), e.getMessage()));
    } catch (SiteFiler.NoClassOutputException e) {
      messages.report(Problem.NO_CLASS_OUTPUT.general(Problem.NO_CLASS_OUTPUT.hint()));
    } catch (IOException e) {
      messages.report(Problem.OUTPUT_FAILED.general(Problem.OUTPUT_FAILED.hint(), e.getMessage()));
    }
  }

  private BuildEnvironment environment() {
    Map<String, String> options =
        processingEnv.getOptions().entrySet().stream()
            .filter(option -> option.getKey().startsWith(BuildOption.PREFIX))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    option -> option.getValue() == null ? "" : option.getValue()));
    return BuildEnvironment.ofProcess(options);
  }
}
