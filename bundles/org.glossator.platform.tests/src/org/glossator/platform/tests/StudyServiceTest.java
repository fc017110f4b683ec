package org.glossator.platform.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.glossator.base.ProblemException;
import org.glossator.platform.StudyService;
import org.glossator.platform.StudyServiceListener;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyServiceTest {
  private final StudyService service = new StudyService();
  private final List<String> events = new CopyOnWriteArrayList<>();

  @TempDir Path folder;

  private final class Recorder implements StudyServiceListener {
    @Override
    public void studyOpened(Study study) {
      events.add("opened " + study.title());
    }

    @Override
    public void studyClosed(Study study) {
      events.add("closed " + study.title());
    }

    @Override
    public void documentsChanged(Study study) {
      events.add("documents " + study.documents().size());
    }
  }

  @Test
  void whoeverAcquiresAStudyGetsTheSameOneUntilTheLastReleasesIt() throws Exception {
    Path path = TestStudies.create(folder.resolve("s"));
    service.addListener(new Recorder());

    Study first = service.acquire(path);
    Study second = service.acquire(folder.resolve("s/../s"));
    assertThat(second).isSameAs(first);
    assertThat(service.ifOpen(path)).isSameAs(first);
    assertThat(service.open()).containsExactly(first);

    service.release(second);
    assertThat(events).containsExactly("opened Test");
    assertThat(service.ifOpen(path)).isSameAs(first);

    service.release(first);
    assertThat(events).containsExactly("opened Test", "closed Test");
    assertThat(service.ifOpen(path)).isNull();
    assertThatThrownBy(() -> service.release(first)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aLinkToAStudyIsTheSameStudy() throws Exception {
    Path path = TestStudies.create(folder.resolve("s"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), path);
    Study first = service.acquire(path);
    assertThat(service.acquire(link)).isSameAs(first);
    service.release(first);
    service.release(first);
    assertThat(service.open()).isEmpty();
  }

  @Test
  void aFolderThatIsNoStudyLeavesNothingOpen() {
    assertThatThrownBy(() -> service.acquire(folder.resolve("none")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("none");
    assertThat(service.open()).isEmpty();
    assertThat(service.ifOpen(folder.resolve("none"))).isNull();
  }

  @Test
  void manyWhoAcquireAtOnceOpenItOnce() throws Exception {
    Path path = TestStudies.create(folder.resolve("s"), "a", "b");
    service.addListener(new Recorder());
    int threads = 8;
    CyclicBarrier together = new CyclicBarrier(threads);
    Set<Study> got = ConcurrentHashMap.newKeySet();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Callable<Void> acquire =
          () -> {
            together.await();
            got.add(service.acquire(path));
            return null;
          };
      List<Future<Void>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(pool.submit(acquire));
      }
      for (Future<Void> one : all) {
        one.get();
      }
    }
    assertThat(got).hasSize(1);
    assertThat(events).containsExactly("opened Test");
    for (int i = 0; i < threads; i++) {
      service.release(got.iterator().next());
    }
    assertThat(events).containsExactly("opened Test", "closed Test");
  }

  @Test
  void changesAreToldAndOneBadListenerDoesNotSilenceTheOthers() throws Exception {
    Path path = TestStudies.create(folder.resolve("s"), "a");
    service.addListener(
        new StudyServiceListener() {
          @Override
          public void documentsChanged(Study study) {
            throw new IllegalStateException("a listener's mistake, on purpose");
          }
        });
    service.addListener(new Recorder());
    Study study = service.acquire(path);
    study.addDocuments(List.of(NewDocument.of("b", "Second.")));
    assertThat(events).containsExactly("opened Test", "documents 2");
    service.release(study);
  }
}
