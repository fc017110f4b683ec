package org.glossator.platform.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.platform.OpenStudies;
import org.glossator.platform.StudyService;
import org.glossator.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenStudiesTest {
  private final StudyService service = new StudyService();
  private final InMemory memory = new InMemory();

  @TempDir Path folder;
  private OpenStudies studies;
  private Path one;
  private Path two;

  private static final class InMemory implements OpenStudies.Memory {
    private List<Path> folders = List.of();

    @Override
    public List<Path> load() {
      return folders;
    }

    @Override
    public void save(List<Path> toKeep) {
      folders = List.copyOf(toKeep);
    }
  }

  @BeforeEach
  void makeStudies() throws ProblemException {
    one = TestStudies.create(folder.resolve("one").toAbsolutePath());
    two = TestStudies.create(folder.resolve("two").toAbsolutePath());
    studies = new OpenStudies(service, memory);
  }

  @Test
  void whatIsOpenIsRememberedInOrder() throws Exception {
    AtomicInteger told = new AtomicInteger();
    studies.addListener(told::incrementAndGet);
    Study first = studies.open(one);
    Study second = studies.open(two);
    assertThat(studies.open(one)).as("open already").isSameAs(first);
    assertThat(studies.studies()).containsExactly(first, second);
    assertThat(memory.folders).containsExactly(first.folder(), second.folder());
    assertThat(told).hasValue(2);

    studies.close(first.folder());
    assertThat(studies.studies()).containsExactly(second);
    assertThat(memory.folders).containsExactly(second.folder());
    assertThat(service.ifOpen(one)).as("nobody holds it").isNull();
  }

  @Test
  void theNextStartOpensWhatWasOpenAndKeepsWhatIsGoneAtTheMoment() throws Exception {
    memory.save(List.of(one, folder.resolve("gone")));
    assertThat(studies.hasRemembered()).isTrue();
    studies.restore(Progress.NONE);
    assertThat(studies.entries()).hasSize(2);
    assertThat(studies.entries().get(0).study()).isNotNull();
    assertThat(studies.entries().get(1).study()).isNull();
    assertThat(studies.entries().get(1).problem().toString()).contains("gone");
    assertThat(memory.folders).as("its disk may come back").hasSize(2);

    TestStudies.create(folder.resolve("gone"));
    studies.open(folder.resolve("gone"));
    assertThat(studies.entries()).hasSize(2);
    assertThat(studies.studies()).hasSize(2);
  }

  @Test
  void closingTheWorkbenchLetsGoButForgetsNothing() throws Exception {
    studies.open(one);
    assertThat(studies.shutDown()).isEmpty();
    assertThat(service.open()).isEmpty();
    assertThat(memory.folders).hasSize(1);
  }

  @Test
  void aStudyThatAnEditorHoldsStaysOpenWhenItIsClosedInTheList() throws Exception {
    Study held = service.acquire(one);
    studies.open(one);
    studies.close(held.folder());
    assertThat(service.ifOpen(one)).isSameAs(held);
    service.release(held);
    assertThat(service.ifOpen(one)).isNull();
  }

  @Test
  void whatCannotBeOpenedIsNotListed() {
    assertThatThrownBy(() -> studies.open(folder.resolve("none")))
        .isInstanceOf(ProblemException.class);
    assertThat(studies.entries()).isEmpty();
    assertThat(memory.folders).isEmpty();
  }
}
