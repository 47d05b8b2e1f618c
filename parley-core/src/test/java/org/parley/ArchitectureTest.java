package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Imports point downwards, and no two packages need each other. */
class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.parley");

  @Test
  void everyFloorKnowsOnlyThoseBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("bound")
        .definedBy("org.parley.bound..")
        .layer("model")
        .definedBy("org.parley.model..")
        .layer("codebook")
        .definedBy("org.parley.codebook..")
        .layer("text")
        .definedBy("org.parley.text..")
        .layer("language")
        .definedBy("org.parley.language..")
        .layer("reading")
        .definedBy("org.parley.reading..")
        .layer("dossier")
        .definedBy("org.parley.dossier..")
        .layer("front door")
        .definedBy("org.parley")
        .whereLayer("bound")
        .mayNotAccessAnyLayer()
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("codebook")
        .mayOnlyAccessLayers("model")
        .whereLayer("text")
        .mayOnlyAccessLayers("bound", "model", "codebook")
        .whereLayer("language")
        .mayOnlyAccessLayers("bound", "model", "codebook", "text")
        .whereLayer("reading")
        .mayOnlyAccessLayers("bound", "model", "codebook", "text", "language")
        .whereLayer("dossier")
        .mayOnlyAccessLayers("model", "codebook", "text", "language", "reading")
        .check(CORE);
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching("org.parley.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void theVocabularyDependsOnNothingOfOthers() {
    noClasses()
        .that()
        .resideInAPackage("org.parley.model..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", "org.jspecify.annotations", "org.parley.model..")
        .check(CORE);
  }

  @Test
  void grammarReachesUsOnlyThroughTheLinguist() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "edu.stanford..",
            "org.parley.corenlp..",
            "org.parley.encoder..",
            "org.parley.io..",
            "org.parley.store..",
            "org.parley.web..",
            "org.parley.cli..")
        .check(CORE);
  }
}
