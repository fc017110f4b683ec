package org.glossator.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.internal.DocumentLock;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.SafeWriter;
import org.glossator.study.internal.journal.Journal;
import org.glossator.study.workflow.Marked;
import org.glossator.study.workflow.NamedSet;

/**
 * Moves documents with everything that belongs to them: to another path, into the trash, back. In
 * three steps, so that a crash at any moment loses nothing: the files are copied and forced to the
 * disk; the table of documents is written, which is the moment at which the move happens; the files
 * under the old names are removed. What a crash leaves over is a file without a row, which the
 * doctor tells of.
 */
final class DocumentMoves {
  private static final String KEPT = ".glossator";
  private static final String TRASH = "trash";

  private final Study study;
  private final Documents documents;
  private final SafeWriter writer;

  DocumentMoves(Study study, Documents documents) {
    this.study = study;
    this.documents = documents;
    this.writer = new SafeWriter(study.files());
  }

  void rename(Map<String, String> names) throws ProblemException {
    Map<String, String> moved = new TreeMap<>(names);
    moved.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
    checkClosed(moved.keySet());
    checkNames(moved);
    Map<Path, Path> files = new LinkedHashMap<>();
    moved.forEach((from, to) -> files.putAll(files(study.layout(), from, study.layout(), to)));
    for (Map.Entry<Path, Path> file : files.entrySet()) {
      // "a" to "b" and "b" to "a" at once: the second would be written over before it is read
      if (files.containsKey(file.getValue())) {
        throw problem(
            study.layout().shown(file.getValue()), "is being renamed too", "do it in two steps");
      }
    }
    move(files, () -> documents.rename(moved));
    study.workflow().follow(moved);
  }

  DeletedDocuments delete(Collection<String> paths) throws ProblemException {
    checkClosed(paths);
    StudyLayout trash = newTrash();
    Map<Path, Path> files = new LinkedHashMap<>();
    List<DocumentEntry> rows = new ArrayList<>();
    Map<String, String> gone = new HashMap<>();
    for (String path : paths) {
      files.putAll(files(study.layout(), path, trash, path));
      rows.add(study.documents().get(path));
      gone.put(path, null);
    }
    List<NamedSet> sets =
        study.workflow().sets().all().stream()
            .filter(s -> s.documents().stream().anyMatch(gone::containsKey))
            .toList();
    DeletedDocuments deleted = new DeletedDocuments(trash.folder(), rows, sets, marked(gone));
    move(files, () -> documents.drop(paths));
    study.workflow().follow(gone);
    return deleted;
  }

  void restore(DeletedDocuments deleted) throws ProblemException {
    StudyLayout trash = new StudyLayout(deleted.folder());
    Map<Path, Path> files = new LinkedHashMap<>();
    for (DocumentEntry row : deleted.rows()) {
      String taken = study.documents().collidesWith(row.path());
      if (taken != null) {
        throw problem(
            row.path(), "there is a document of that name again", "rename that one first");
      }
      files.putAll(files(trash, row.path(), study.layout(), row.path()));
    }
    move(files, () -> documents.repair(deleted.rows()));
    for (NamedSet set : deleted.sets()) {
      study.workflow().saveSet(set.withDocuments(existing(set)));
    }
    for (Map.Entry<String, Map<String, Marked>> e : deleted.marked().entrySet()) {
      study.workflow().restore(e.getKey(), e.getValue());
    }
  }

  private List<String> existing(NamedSet set) {
    return set.documents().stream().filter(study.documents()::contains).toList();
  }

  private Map<String, Map<String, Marked>> marked(Map<String, String> gone) {
    Map<String, Map<String, Marked>> all = new HashMap<>();
    for (String annotator : study.annotators()) {
      Map<String, Marked> his = new HashMap<>(study.workflow().marked(annotator));
      his.keySet().retainAll(gone.keySet());
      if (!his.isEmpty()) {
        all.put(annotator, his);
      }
    }
    return all;
  }

  /** What makes the move happen. */
  private interface Commit {
    void run() throws ProblemException;
  }

  private void move(Map<Path, Path> files, Commit commit) throws ProblemException {
    List<DocumentLock> locks = new ArrayList<>();
    List<Path> made = new ArrayList<>();
    boolean done = false;
    try {
      for (Path from : files.keySet()) {
        if (from.toString().endsWith(StudyLayout.XMI_SUFFIX)) {
          locks.add(DocumentLock.tryLock(from).orThrow(study.layout().shown(from)));
        }
      }
      for (Map.Entry<Path, Path> file : files.entrySet()) {
        if (Files.exists(file.getValue())) {
          throw problem(
              study.layout().shown(file.getValue()),
              "there is such a file already",
              "move it away");
        }
        made.add(file.getValue());
        writer.write(file.getValue(), study.files().read(file.getKey()));
      }
      commit.run();
      done = true;
    } catch (IOException e) {
      throw IoProblems.writing(study.layout().shown(made.getLast()), e);
    } finally {
      remove(done ? files.keySet() : made);
      locks.forEach(DocumentLock::close);
    }
  }

  /** What cannot be removed is a file without a row: harmless, and the doctor tells of it. */
  private void remove(Collection<Path> paths) throws ProblemException {
    for (Path path : paths) {
      try {
        study.files().delete(path);
      } catch (IOException e) {
        throw IoProblems.problemException(study.layout().shown(path), "cannot be removed", e);
      }
    }
  }

  /** The files of a document that exist, each with where it goes. */
  private Map<Path, Path> files(StudyLayout from, String path, StudyLayout to, String newPath) {
    Map<Path, Path> files = new LinkedHashMap<>();
    files.put(from.text(path), to.text(newPath));
    for (String annotator : owners(from.annotations())) {
      both(files, from.annotations(path, annotator), to.annotations(newPath, annotator));
    }
    for (String engine : owners(from.suggestions())) {
      both(files, from.suggestions(path, engine), to.suggestions(newPath, engine));
    }
    return files;
  }

  private static void both(Map<Path, Path> files, Path from, Path to) {
    if (Files.exists(from)) {
      files.put(from, to);
    }
    if (Files.exists(Journal.of(from))) {
      files.put(Journal.of(from), Journal.of(to));
    }
  }

  private List<String> owners(Path root) {
    return new AnnotationTree(study, root).owners();
  }

  private StudyLayout newTrash() throws ProblemException {
    Path kept = study.folder().resolve(KEPT);
    try {
      writer.createFolders(kept);
      Path ignore = kept.resolve(".gitignore");
      if (!Files.exists(ignore)) {
        writer.write(ignore, "*\n".getBytes(StandardCharsets.US_ASCII));
      }
      for (int i = 1; ; i++) {
        Path folder = kept.resolve(TRASH).resolve(String.valueOf(i));
        if (!Files.exists(folder)) {
          writer.createFolders(folder);
          return new StudyLayout(folder);
        }
      }
    } catch (IOException e) {
      throw IoProblems.writing(study.layout().shown(kept), e);
    }
  }

  private void checkClosed(Collection<String> paths) throws ProblemException {
    for (String path : paths) {
      if (!study.documents().contains(path)) {
        throw problem(path, "there is no such document in the study", "refresh the corpus");
      }
      if (study.sessions().isOpen(path)) {
        throw problem(path, "is open", "close it first");
      }
    }
  }

  private void checkNames(Map<String, String> names) throws ProblemException {
    Map<String, String> keys = new HashMap<>();
    for (String to : names.values()) {
      DocumentPaths.check(to);
      String taken = study.documents().collidesWith(to);
      String twin = keys.putIfAbsent(DocumentPaths.collisionKey(to), to);
      if (taken != null && !names.containsKey(taken) || twin != null) {
        throw problem(to, "there is a document of that name already", "choose another name");
      }
    }
  }

  private static ProblemException problem(String path, String what, String remedy) {
    return new ProblemException(Problem.error(path, what, remedy));
  }
}
