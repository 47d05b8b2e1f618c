package org.parley.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Imports of the command point downwards, and what is of one floor stays there. */
class ArchitectureTest {
  private static final JavaClasses APP =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.parley.app");

  @Test
  void everyFloorKnowsOnlyThoseBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("input")
        .definedBy("org.parley.app.input..")
        .layer("output")
        .definedBy("org.parley.app.output..")
        .layer("words")
        .definedBy("org.parley.app.words..")
        .layer("page")
        .definedBy("org.parley.app.page..", "org.parley.app.summary..")
        .layer("store")
        .definedBy("org.parley.app.store..")
        .layer("web")
        .definedBy("org.parley.app.web..")
        .layer("commands")
        .definedBy("org.parley.app")
        .whereLayer("input")
        .mayNotAccessAnyLayer()
        .whereLayer("output")
        .mayNotAccessAnyLayer()
        .whereLayer("words")
        .mayNotAccessAnyLayer()
        .whereLayer("page")
        .mayOnlyAccessLayers("words")
        .whereLayer("store")
        .mayOnlyAccessLayers("input", "output")
        .whereLayer("web")
        .mayOnlyAccessLayers("input", "output", "words", "page", "store")
        .check(APP);
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching("org.parley.app.(**)").should().beFreeOfCycles().check(APP);
  }

  @Test
  void sqlStaysInTheStore() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.parley.app.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.sqlite..")
        .check(APP);
  }

  @Test
  void serversStayInTheWeb() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.parley.app.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..")
        .check(APP);
  }

  @Test
  void commandsStayOnTop() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.parley.app")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..")
        .check(APP);
  }
}
