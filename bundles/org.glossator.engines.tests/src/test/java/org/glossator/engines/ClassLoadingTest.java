package org.glossator.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.glossator.base.Progress;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inside Equinox each bundle has a class loader that UIMA's own bundle does not see. */
class ClassLoadingTest {
  @Test
  void loadsAnnotatorsWithTheClassLoaderOfTheirEngine(@TempDir Path folder) throws Exception {
    ClassLoader loader = new OwnCopies();
    Engine engine =
        (Engine)
            loader.loadClass(IsolatedEngine.class.getName()).getDeclaredConstructor().newInstance();
    assertThat(engine).isNotInstanceOf(IsolatedEngine.class);
    try (Study study =
        StudyStore.create(
            folder.resolve("s"), new NewStudy("", TestCodebooks.allKinds(), List.of("anna")))) {
      study.addDocuments(List.of(NewDocument.of("d", "Text.")));
      EngineReport report = RunEngines.of(study, List.of(engine)).run(Progress.NONE);
      assertThat(report.problems()).isEmpty();
    }
    Class<?> copy = loader.loadClass(IsolatedEngine.Annotator.class.getName());
    assertThat(((AtomicInteger) copy.getField("CALLS").get(null))).hasValue(1);
    assertThat(IsolatedEngine.Annotator.CALLS).hasValue(0);
  }

  /** Makes its own copies of the engine's classes and gets all others from the class path. */
  private static final class OwnCopies extends ClassLoader {
    OwnCopies() {
      super(ClassLoadingTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(IsolatedEngine.class.getName())) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] code = in.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
