package dev.postc.processor;

import dev.postc.PostSite;
import dev.postc.compiler.Compilation;
import dev.postc.compiler.SiteCompiler;
import dev.postc.compiler.diagnostic.InternalFailure;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.options.BuildEnvironment;
import dev.postc.compiler.options.BuildOption;
import dev.postc.compiler.options.SiteDeclaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Compiles the posts of every package that bears {@link PostSite}. */
public final class PostcProcessor extends AbstractProcessor {
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(PostSite.class.getName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Arrays.stream(BuildOption.values()).map(BuildOption::key).collect(Collectors.toSet());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element element : round.getElementsAnnotatedWith(PostSite.class)) {
      if (element instanceof PackageElement site && !isGenerated(site, round)) {
        process(site);
      }
    }
    return false;
  }

  /**
   * Whether the Maven goal has written this site's Java: then it is compiled here like any other
   * source, and its pack is already in the class output.
   */
  private static boolean isGenerated(PackageElement site, RoundEnvironment round) {
    return round.getRootElements().stream()
        .filter(root -> root.getKind() == ElementKind.CLASS)
        .filter(root -> root.getEnclosingElement().equals(site))
        .anyMatch(root -> root.getAnnotation(dev.postc.Generated.class) != null);
  }

  private void process(PackageElement element) {
    Messages messages = new Messages(processingEnv.getMessager());
    SiteFiler filer = new SiteFiler(processingEnv.getFiler(), element);
    try {
      Optional<Path> base = baseDirectory(filer, messages);
      if (base.isPresent()) {
        compile(element, base.get(), filer, messages);
      }
    } catch (IOException e) {
      messages.report(
          Problem.OUTPUT_FAILED.general(
              "see that the class output is a folder that can be written to, with room on its disk",
              e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      messages.report(InternalFailure.of(e));
    }
  }

  private Optional<Path> baseDirectory(SiteFiler filer, Messages messages) throws IOException {
    return BaseDirectory.find(
        processingEnv.getOptions().get(BuildOption.DIR.key()),
        filer.classOutput(),
        messages::report);
  }

  private void compile(PackageElement element, Path base, SiteFiler filer, Messages messages)
      throws IOException {
    PostSite annotation = element.getAnnotation(PostSite.class);
    SiteDeclaration site = SiteDeclaration.of(element.getQualifiedName().toString(), annotation);
    Compilation compilation = SiteCompiler.compile(site, environment(), base);
    for (Output output : compilation.outputs()) {
      filer.write(output);
    }
    filer.removeStale(compilation);
    messages.report(compilation);
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
