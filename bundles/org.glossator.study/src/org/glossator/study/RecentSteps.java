package org.glossator.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.UndoHistory.Step;
import org.glossator.base.ProblemException;
import org.glossator.study.internal.FileStamp;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.journal.Journal;
import org.glossator.study.internal.journal.Replay;

/**
 * What an annotator did lately, in all documents of a study, as one line in time: the steps of
 * documents that are open, those that the journals of other documents keep, and the steps of the
 * study. Only documents that this machine has steps of are among them.
 *
 * <p>Journals are read once and again when they have changed. One thread at a time, not the UI's.
 */
public final class RecentSteps {
  /** In so many documents, those that were worked on last. */
  private static final int MAX_DOCUMENTS = 200;

  private final Study study;
  private final String annotator;
  private final Map<Path, Kept> journals = new HashMap<>();
  private List<Found> found;

  /**
   * A step.
   *
   * @param document where it was done; null for a step of the study
   * @param isDone whether it is done now, and not taken back
   * @param edits how many single edits it has; 0 for a step of the study
   * @param ofStudy the step of the study, or null
   */
  public record Entry(
      String document, String label, long time, boolean isDone, int edits, StudyStep ofStudy) {}

  private record Found(AnnotationTree tree, String document, Path journal, long at) {}

  private record Kept(FileStamp stamp, List<Entry> entries) {}

  public RecentSteps(Study study, String annotator) {
    this.study = Objects.requireNonNull(study);
    this.annotator = Objects.requireNonNull(annotator);
  }

  /** Other documents may have journals now: they are looked for when it is asked next. */
  public synchronized void lookAgain() {
    found = null;
  }

  /**
   * The steps in the order in which they were done, the oldest first.
   *
   * @throws ProblemException if the folders cannot be read
   */
  public synchronized List<Entry> read() throws ProblemException {
    if (found == null) {
      found = find();
    }
    Map<Path, List<Entry>> files = new LinkedHashMap<>(); // first those of the annotator
    addOpen(study.annotations(), annotator, files);
    for (Found file : found) {
      if (!files.containsKey(file.journal())) {
        files.put(file.journal(), kept(file));
      }
    }
    addOpen(study.suggestions(), null, files);
    List<Entry> all = new ArrayList<>();
    Set<List<Object>> known = new HashSet<>();
    for (List<Entry> entries : files.values()) {
      for (Entry entry : entries) {
        // a step in a document and in files of suggestions for it has one time
        if (entry.time() == 0 || known.add(List.of(entry.document(), entry.time()))) {
          all.add(entry);
        }
      }
    }
    for (StudyStep step : study.history().read()) {
      if (!step.places().isEmpty()) {
        all.add(new Entry(null, step.label(), step.time(), step.isDone(), 0, step));
      }
    }
    all.sort(Comparator.comparingLong(Entry::time));
    return all;
  }

  /** Documents that are open know more than their journals, which follow. */
  private void addOpen(AnnotationTree tree, String owner, Map<Path, List<Entry>> into) {
    for (DocumentSession session : study.sessions().on(tree, owner)) {
      String document = session.documentPath();
      into.put(
          Journal.of(tree.file(document, session.annotator())),
          entries(document, session.history().undoSteps(), session.history().redoSteps()));
    }
  }

  private List<Found> find() throws ProblemException {
    List<Found> all = new ArrayList<>();
    find(study.annotations(), annotator, all);
    for (String engine : study.suggestions().owners()) {
      find(study.suggestions(), engine, all);
    }
    all.sort(Comparator.comparingLong(Found::at).reversed());
    Set<String> documents = new HashSet<>();
    List<Found> kept = new ArrayList<>();
    for (Found file : all) {
      if (documents.size() < MAX_DOCUMENTS || documents.contains(file.document())) {
        documents.add(file.document());
        kept.add(file);
      }
    }
    // of the parts of a step the document's own comes first
    kept.sort(Comparator.comparing(file -> file.tree() != study.annotations()));
    return kept;
  }

  private void find(AnnotationTree tree, String owner, List<Found> into) throws ProblemException {
    Path folder = tree.folder(owner);
    try (Stream<Path> files =
        Files.find(folder, Integer.MAX_VALUE, (file, is) -> isJournal(file, is))) {
      files.forEach(
          file -> {
            String name = folder.relativize(file).toString().replace('\\', '/');
            String document = StudyLayout.documentOfXmi(name);
            if (document != null && study.documents().get(document) != null) {
              into.add(new Found(tree, document, file, modified(file)));
            }
          });
    } catch (NoSuchFileException e) {
      return; // nothing was done there
    } catch (UncheckedIOException e) {
      throw IoProblems.reading(study.layout().shown(folder), e.getCause());
    } catch (IOException e) {
      throw IoProblems.reading(study.layout().shown(folder), e);
    }
  }

  private static boolean isJournal(Path file, BasicFileAttributes attributes) {
    return attributes.isRegularFile() && file.toString().endsWith(Journal.SUFFIX);
  }

  private static long modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      return 0; // gone meanwhile
    }
  }

  private List<Entry> kept(Found file) throws ProblemException {
    String shown = study.layout().shown(file.journal());
    FileStamp stamp;
    try {
      stamp = FileStamp.of(file.journal());
    } catch (IOException e) {
      throw IoProblems.reading(shown, e);
    }
    Kept kept = journals.get(file.journal());
    if (kept == null || !kept.stamp().equals(stamp)) {
      Journal.Opened opened = Journal.open(study.files(), file.journal(), shown);
      Replay replay = Replay.of(opened.journal().entries(), "");
      kept = new Kept(stamp, entries(file.document(), replay.undo(), replay.redo()));
      journals.put(file.journal(), kept);
    }
    return kept.entries();
  }

  private static List<Entry> entries(String document, List<Step> undo, List<Step> redo) {
    List<Entry> entries = new ArrayList<>();
    undo.forEach(step -> entries.add(entry(document, step, true)));
    redo.forEach(step -> entries.add(entry(document, step, false)));
    return entries;
  }

  private static Entry entry(String document, Step step, boolean isDone) {
    return new Entry(document, step.label(), step.time(), isDone, count(step.forward()), null);
  }

  /** How many single edits an edit has. */
  public static int count(AnnotationEdit edit) {
    return edit instanceof AnnotationEdit.Batch batch
        ? batch.edits().stream().mapToInt(RecentSteps::count).sum()
        : 1;
  }
}
