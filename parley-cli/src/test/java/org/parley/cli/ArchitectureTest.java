package org.parley.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Imports of all modules point downwards, and what is of one layer stays there. */
class ArchitectureTest {
  private static final String[] CORE = {
    "org.parley",
    "org.parley.bound..",
    "org.parley.model..",
    "org.parley.codebook..",
    "org.parley.text..",
    "org.parley.language..",
    "org.parley.reading..",
    "org.parley.dossier.."
  };

  private static final JavaClasses PARLEY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.parley");

  @Test
  void everyLayerKnowsOnlyThoseBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("core")
        .definedBy(CORE)
        .layer("grammar")
        .definedBy("org.parley.corenlp..")
        .layer("encoder")
        .definedBy("org.parley.encoder..")
        .layer("english")
        .definedBy("org.parley.english..")
        .layer("input")
        .definedBy("org.parley.io.input..")
        .layer("output")
        .definedBy("org.parley.io.output..")
        .layer("export")
        .definedBy("org.parley.io.export..")
        .layer("words")
        .definedBy("org.parley.io.words..")
        .layer("page")
        .definedBy("org.parley.io.page..", "org.parley.io.summary..")
        .layer("store")
        .definedBy("org.parley.store..")
        .layer("web")
        .definedBy("org.parley.web..")
        .layer("commands")
        .definedBy("org.parley.cli..")
        .whereLayer("core")
        .mayNotAccessAnyLayer()
        .whereLayer("grammar")
        .mayOnlyAccessLayers("core")
        .whereLayer("encoder")
        .mayOnlyAccessLayers("core")
        .whereLayer("english")
        .mayOnlyAccessLayers("core", "grammar", "encoder")
        .whereLayer("input")
        .mayOnlyAccessLayers("core")
        .whereLayer("output")
        .mayOnlyAccessLayers("core", "words")
        .whereLayer("export")
        .mayOnlyAccessLayers("core", "output", "words")
        .whereLayer("words")
        .mayOnlyAccessLayers("core")
        .whereLayer("page")
        .mayOnlyAccessLayers("core", "words")
        .whereLayer("store")
        .mayOnlyAccessLayers("core")
        .whereLayer("web")
        .mayOnlyAccessLayers("core", "input", "output", "export", "words", "page", "store")
        .check(PARLEY);
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching("org.parley.(**)").should().beFreeOfCycles().check(PARLEY);
  }

  @Test
  void sqlStaysInTheStore() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.parley.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.sqlite..")
        .check(PARLEY);
  }

  @Test
  void serversStayInTheWeb() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.parley.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..")
        .check(PARLEY);
  }

  @Test
  void commandsStayOnTop() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.parley.cli")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..")
        .check(PARLEY);
  }
}
