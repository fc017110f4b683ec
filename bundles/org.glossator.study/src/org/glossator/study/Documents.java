package org.glossator.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.internal.DocumentLock;
import org.glossator.study.internal.DocumentsCsv;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.KnownFile;
import org.glossator.study.io.FileSystemLayer;

/**
 * The table of documents as it changes: what adds rows and texts. Two processes may add documents
 * at the same time: the table is read again under its lock before it is written.
 */
final class Documents {
  private static final long LARGE = 1 << 20;

  private final FileSystemLayer files;
  private final StudyLayout layout;
  private final KnownFile file;
  private volatile DocumentTable table = DocumentTable.empty();

  Documents(FileSystemLayer files, StudyLayout layout) {
    this.files = files;
    this.layout = layout;
    this.file = new KnownFile(files, layout.documentTable(), StudyLayout.DOCUMENT_TABLE);
  }

  DocumentTable table() {
    return table;
  }

  /** Whether reading the file takes so long that something else can be done meanwhile. */
  boolean isLarge() {
    try {
      return Files.size(layout.documentTable()) > LARGE;
    } catch (IOException e) {
      return false; // reading it says why
    }
  }

  /** Reads the file; what is wrong with it is returned. */
  synchronized List<Problem> load() throws ProblemException {
    byte[] content = file.read();
    if (content == null) {
      table = DocumentTable.empty();
      return List.of(
          Problem.error(
              StudyLayout.DOCUMENT_TABLE,
              "the table of documents is missing",
              "restore it from a backup or from Git"));
    }
    DocumentsCsv.Read read = DocumentsCsv.read(content, StudyLayout.DOCUMENT_TABLE);
    if (!read.problems().isEmpty()) {
      file.notUnderstood();
    }
    table = read.table();
    return read.problems();
  }

  synchronized List<DocumentEntry> add(List<NewDocument> added) throws ProblemException {
    try (DocumentLock lock = lock()) {
      Objects.requireNonNull(lock);
      reload();
      checkNames(added);
      List<DocumentEntry> rows = new ArrayList<>(added.size());
      List<Path> written = new ArrayList<>(added.size());
      boolean done = false;
      try {
        NewTexts texts = new NewTexts(files, layout, written);
        for (NewDocument document : added) {
          rows.add(texts.write(document));
        }
        texts.force();
        syncFolders(written);
        write(table.with(rows));
        done = true;
      } finally {
        if (!done) {
          remove(written);
        }
      }
      return rows;
    }
  }

  synchronized void update(Collection<DocumentEntry> changed) throws ProblemException {
    try (DocumentLock lock = lock()) {
      Objects.requireNonNull(lock);
      reload();
      List<DocumentEntry> rows = new ArrayList<>(changed.size());
      for (DocumentEntry entry : changed) {
        DocumentEntry old = table.get(entry.path());
        if (old == null) {
          throw new ProblemException(
              Problem.error(
                  entry.path(), "there is no such document in the study", "import it first"));
        }
        rows.add(entry.withSha256(old.sha256()));
      }
      write(table.with(rows));
    }
  }

  synchronized void repair(Collection<DocumentEntry> rows) throws ProblemException {
    try (DocumentLock lock = lock()) {
      Objects.requireNonNull(lock);
      reload();
      write(table.with(rows));
    }
  }

  synchronized void remove(Collection<String> paths) throws ProblemException {
    try (DocumentLock lock = lock()) {
      Objects.requireNonNull(lock);
      reload();
      write(table.without(paths));
      // rows first: a text without a row is harmless, a row without its text is damage
      remove(paths.stream().map(layout::text).toList());
    }
  }

  /** Makes a content of the file that was read before the present one again. */
  synchronized void restore(byte[] content) throws ProblemException {
    try (DocumentLock lock = lock()) {
      Objects.requireNonNull(lock);
      reload();
      DocumentTable restored = DocumentsCsv.read(content, StudyLayout.DOCUMENT_TABLE).table();
      file.writeLocked(content);
      table = restored;
    }
  }

  /** Gives rows other paths, all at once; the texts are the caller's. */
  synchronized void rename(Map<String, String> names) throws ProblemException {
    try (DocumentLock lock = lock()) {
      Objects.requireNonNull(lock);
      reload();
      List<DocumentEntry> rows = new ArrayList<>(names.size());
      for (Map.Entry<String, String> name : names.entrySet()) {
        DocumentEntry row = table.get(name.getKey());
        if (row != null) {
          rows.add(row.withPath(name.getValue()));
        }
      }
      write(table.without(names.keySet()).with(rows));
    }
  }

  /** Takes rows out; the texts are the caller's. */
  synchronized void drop(Collection<String> paths) throws ProblemException {
    try (DocumentLock lock = lock()) {
      Objects.requireNonNull(lock);
      reload();
      write(table.without(paths));
    }
  }

  /** Reads the file again if somebody else changed it; null if not. */
  synchronized List<Problem> refresh() throws ProblemException {
    return file.isChanged() ? load() : null;
  }

  private void write(DocumentTable changed) throws ProblemException {
    file.writeLocked(DocumentsCsv.write(changed));
    table = changed;
  }

  private DocumentLock lock() throws ProblemException {
    return DocumentLock.tryLock(layout.documentTable()).orThrow(StudyLayout.DOCUMENT_TABLE);
  }

  private void reload() throws ProblemException {
    if (file.isChanged()) {
      load();
    }
  }

  private void checkNames(List<NewDocument> added) throws ProblemException {
    Map<String, String> keys = HashMap.newHashMap(added.size());
    for (NewDocument document : added) {
      String path = DocumentPaths.check(document.path());
      String taken = table.collidesWith(path);
      String other = keys.putIfAbsent(DocumentPaths.collisionKey(path), path);
      if (taken == null) {
        taken = other;
      }
      if (taken != null) {
        throw new ProblemException(Problem.error(path, collision(path, taken), "rename the file"));
      }
    }
  }

  private static String collision(String path, String taken) {
    return path.equals(taken)
        ? "there is a document of that name already"
        : "the name differs only in capitals or accents' form from the document " + taken;
  }

  private void syncFolders(List<Path> written) throws ProblemException {
    Set<Path> folders = new LinkedHashSet<>();
    written.forEach(file -> folders.add(file.getParent()));
    for (Path folder : folders) {
      try {
        files.syncFolder(folder);
      } catch (IOException e) {
        throw IoProblems.writing(layout.shown(folder), e);
      }
    }
  }

  private void remove(List<Path> texts) throws ProblemException {
    for (Path file : texts) {
      try {
        files.delete(file);
      } catch (IOException e) {
        throw IoProblems.problemException(layout.shown(file), "cannot be removed", e);
      }
    }
  }
}
