package org.glossator.platform.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.ExportLog;
import org.glossator.platform.MonitorProgress;
import org.glossator.platform.UserFolders;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesTest {
  @TempDir Path folder;

  private static final class CountingMonitor extends NullProgressMonitor {
    private int total;
    private int worked;

    @Override
    public void beginTask(String name, int totalWork) {
      total = totalWork;
    }

    @Override
    public void worked(int work) {
      worked += work;
    }
  }

  @Test
  void progressOfMoreUnitsThanAnIntEndsAtTheEnd() {
    CountingMonitor monitor = new CountingMonitor();
    MonitorProgress progress = new MonitorProgress(monitor);
    long bytes = 3L * Integer.MAX_VALUE;
    progress.begin("Reading", bytes);
    for (int i = 0; i < 300; i++) {
      progress.worked(bytes / 300);
    }
    assertThat(monitor.worked).isBetween(monitor.total - monitor.total / 100, monitor.total);
    progress.worked(bytes);
    assertThat(monitor.worked).as("never more than there is").isEqualTo(monitor.total);
    assertThat(progress.isCancelled()).isFalse();
    monitor.setCanceled(true);
    assertThat(progress.isCancelled()).isTrue();
  }

  @Test
  void progressOfUnknownLengthIsNoFraction() {
    CountingMonitor monitor = new CountingMonitor();
    MonitorProgress progress = new MonitorProgress(monitor);
    progress.begin("Looking", -1);
    progress.worked(5);
    assertThat(monitor.worked).isZero();
  }

  @Test
  void whoCodesIsRememberedForEachStudy() throws Exception {
    Path path = TestStudies.create(folder.resolve("s"));
    List<Path> told = new ArrayList<>();
    try (Study study = StudyStore.open(path).study()) {
      assertThat(CurrentAnnotator.in(study)).isEqualTo("ann");
      CurrentAnnotator.addListener(told::add);
      CurrentAnnotator.choose(study, "ben");
      assertThat(CurrentAnnotator.in(study)).isEqualTo("ben");
      assertThat(told).containsExactly(study.folder());
      CurrentAnnotator.choose(study, "nobody");
      assertThat(CurrentAnnotator.in(study)).as("not in the study").isEqualTo("ann");
    }
  }

  @Test
  void aNameBecomesAnId() {
    assertThat(CurrentAnnotator.idFrom("Zoë Müller")).isEqualTo("Zoë-Müller");
    assertThat(CurrentAnnotator.idFrom("  ../evil ")).isEqualTo("evil");
    assertThat(CurrentAnnotator.idFrom("//")).isEqualTo("coder1");
  }

  @Test
  void exportsAreRememberedNewestFirst() {
    Path study = folder.resolve("study");
    assertThat(ExportLog.of(study)).isEmpty();
    for (int i = 0; i < 12; i++) {
      ExportLog.add(study, new ExportLog.Entry("jsonl", folder.resolve("out " + i)));
    }
    ExportLog.add(study, new ExportLog.Entry("xmi", folder.resolve("out 9")));
    List<ExportLog.Entry> all = ExportLog.of(study);
    assertThat(all).hasSize(10);
    assertThat(all.getFirst()).isEqualTo(new ExportLog.Entry("xmi", folder.resolve("out 9")));
    assertThat(all.get(1).target()).isEqualTo(folder.resolve("out 11"));
    assertThat(all).extracting(ExportLog.Entry::target).doesNotHaveDuplicates();
    assertThat(ExportLog.of(folder.resolve("other"))).isEmpty();
  }

  @Test
  void theDocumentsFolderIsWhatTheDesktopSays() throws Exception {
    String home = System.getProperty("user.home");
    try {
      System.setProperty("user.home", folder.toString());
      assertThat(UserFolders.documents()).isEqualTo(folder);
      Files.createDirectory(folder.resolve("Documents"));
      assertThat(UserFolders.documents()).isEqualTo(folder.resolve("Documents"));
      Files.createDirectory(folder.resolve("Dokumente"));
      Files.createDirectory(folder.resolve(".config"));
      Files.writeString(
          folder.resolve(".config/user-dirs.dirs"),
          "# comment\nXDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\n");
      assertThat(UserFolders.documents()).isEqualTo(folder.resolve("Dokumente"));
    } finally {
      System.setProperty("user.home", home);
    }
  }
}
