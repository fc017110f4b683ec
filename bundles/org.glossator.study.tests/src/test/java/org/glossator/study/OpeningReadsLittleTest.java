package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.study.io.FileSystemLayer;
import org.glossator.testkit.FaultyFileSystem;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening a study reads no text and no annotations, however many there are. */
class OpeningReadsLittleTest {
  private static final int DOCUMENTS = 300;

  @TempDir private Path folder;

  /** Remembers which files are read. */
  private static final class ReadingLog implements FileSystemLayer {
    private final List<String> read = new CopyOnWriteArrayList<>();

    @Override
    public byte[] read(Path file) throws IOException {
      read.add(file.getFileName().toString());
      return LOCAL.read(file);
    }

    @Override
    public ReadableByteChannel open(Path file) throws IOException {
      read.add(file.getFileName().toString());
      return LOCAL.open(file);
    }

    @Override
    public Output create(Path file) throws IOException {
      return LOCAL.create(file);
    }

    @Override
    public Output append(Path file) throws IOException {
      return LOCAL.append(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
      LOCAL.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
      LOCAL.delete(file);
    }

    @Override
    public void createFolders(Path at) throws IOException {
      LOCAL.createFolders(at);
    }

    @Override
    public void syncFolder(Path at) throws IOException {
      LOCAL.syncFolder(at);
    }
  }

  @Test
  void threeFilesWhateverTheSize() throws Exception {
    Path root = folder.resolve("s");
    NewStudy what = new NewStudy("", TestCodebooks.allKinds(), List.of("anna", "ben"));
    try (Study study = StudyStore.create(root, what, new FaultyFileSystem())) {
      List<NewDocument> documents = new ArrayList<>();
      for (int i = 0; i < DOCUMENTS; i++) {
        documents.add(NewDocument.of("d" + i, "Text " + i));
      }
      study.addDocuments(documents);
      for (int i = 0; i < DOCUMENTS; i++) {
        study.writeAnnotations("d" + i, "anna", AnnotationSnapshot.empty("Text " + i));
      }
    }
    ReadingLog files = new ReadingLog();
    try (Study study = StudyStore.open(root, files).study()) {
      assertThat(study.documents().size()).isEqualTo(DOCUMENTS);
      assertThat(study.annotators()).containsExactly("anna", "ben");
      assertThat(study.annotatorsOf("d7")).containsExactly("anna");
      assertThat(study.annotations().documentsOf("anna")).hasSize(DOCUMENTS);
      assertThat(files.read)
          .containsExactlyInAnyOrder("study.glossator", "codebook.codebook", "documents.csv");
      study.read("d7", "anna");
      assertThat(files.read).hasSize(5).contains("d7.txt", "d7.xmi");
    }
  }
}
