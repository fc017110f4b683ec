package org.glossator.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every arrow points down (DESIGN section 3): checked on the compiled classes. */
class ClassesTest {
  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    List<Path> folders = new ArrayList<>();
    Bundles.all().forEach(bundle -> folders.add(Bundles.classes(bundle)));
    classes = new ClassFileImporter().importPaths(folders);
    for (String bundle : Bundles.all()) {
      assertThat(
              classes.stream()
                  .anyMatch(
                      c ->
                          c.getPackageName().equals("org.glossator." + bundle)
                              || c.getPackageName().startsWith("org.glossator." + bundle + ".")))
          .as("compiled classes of " + bundle)
          .isTrue();
    }
  }

  @Test
  void arrowsPointDown() {
    for (String user : Bundles.all()) {
      for (String used : Bundles.all()) {
        if (!Bundles.mayUse(user, used)) {
          noClasses()
              .that()
              .resideInAPackage("org.glossator." + user + "..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("org.glossator." + used + "..")
              .because("a bundle uses only bundles on lines below its own (DESIGN section 3)")
              .allowEmptyShould(false)
              .check(classes);
        }
      }
    }
  }

  @Test
  void fromPlatformDownNothingKnowsAWidget() {
    for (String bundle : Bundles.all()) {
      if (Bundles.mayKnowWidgets(bundle)) {
        continue;
      }
      noClasses()
          .that()
          .resideInAPackage("org.glossator." + bundle + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..")
          .because("the core never talks to the user: it returns results and problems")
          .check(classes);
    }
  }

  @Test
  void belowPlatformNothingKnowsOsgi() {
    for (String bundle :
        List.of(
            "base",
            "codebook",
            "annotation",
            "uima",
            "study",
            "formats",
            "engines",
            "cli",
            "testkit")) {
      noClasses()
          .that()
          .resideInAPackage("org.glossator." + bundle + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.osgi..", "org.eclipse.core..", "org.eclipse.equinox..")
          .because("it runs on a plain class path: quick tests, a quick command line")
          .check(classes);
    }
  }

  @Test
  void theCoreDoesNotPrint() {
    for (String bundle :
        List.of(
            "base",
            "codebook",
            "annotation",
            "uima",
            "study",
            "formats",
            "engines",
            "platform",
            "ui.base",
            "ui.navigator",
            "ui.editor",
            "ui.codebook",
            "ui.study",
            "ui.engines")) {
      noClasses()
          .that()
          .resideInAPackage("org.glossator." + bundle + "..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .because("results and problems are returned; what is shown is the caller's decision")
          .check(classes);
    }
  }

  @Test
  void baseNeedsTheJdkOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.glossator.base..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("org.glossator.base..", "java..", "javax..")
        .because("it is what everything else stands on")
        .check(classes);
  }

  @Test
  void annotationsAreNotEmfObjects() {
    noClasses()
        .that()
        .resideInAPackage("org.glossator.annotation..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.uima..")
        .because("the CAS is the boundary to engines and files, not the live model")
        .check(classes);
  }
}
