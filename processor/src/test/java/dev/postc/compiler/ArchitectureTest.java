package dev.postc.compiler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the rules of the code's shape: data flows one way, and the core knows no front end. */
class ArchitectureTest {
  /** In the order in which data flows. */
  private static final List<String> STAGES =
      List.of(
          "dev.postc.compiler.source",
          "dev.postc.compiler.read",
          "dev.postc.compiler.check",
          "dev.postc.compiler.link",
          "dev.postc.compiler.url",
          "dev.postc.compiler.body",
          "dev.postc.compiler.asset",
          "dev.postc.compiler.reference",
          "dev.postc.compiler.render",
          "dev.postc.compiler.policy",
          "dev.postc.compiler.pack",
          "dev.postc.compiler.emit");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.postc.compiler", "dev.postc.processor");

  @Test
  void theCoreKnowsNothingOfAnnotationProcessing() {
    noClasses()
        .that()
        .resideInAPackage("dev.postc.compiler..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.annotation.processing..", "dev.postc.processor..")
        .check(classes);
  }

  @Test
  void aStageKnowsNoLaterStage() {
    for (int i = 0; i < STAGES.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(STAGES.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(STAGES.subList(i + 1, STAGES.size()).toArray(String[]::new))
          .check(classes);
    }
  }

  @Test
  void packagesHaveNoCycle() {
    slices().matching("dev.postc.(**)").should().beFreeOfCycles().check(classes);
  }
}
