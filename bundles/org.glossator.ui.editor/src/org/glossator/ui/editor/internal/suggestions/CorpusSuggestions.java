package org.glossator.ui.editor.internal.suggestions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.swt.widgets.Display;
import org.glossator.base.Problem;
import org.glossator.engines.CorpusSuggestion;
import org.glossator.engines.FindSuggestions;
import org.glossator.engines.FindSuggestions.Found;
import org.glossator.study.AnnotationTree;
import org.glossator.study.Study;
import org.glossator.study.StudyListener;
import org.glossator.ui.base.Latest;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.base.UiLog;

/**
 * The suggestions of a study as they are in its files, followed as the files change: all of them
 * are read once, afterwards only those of documents that were written. UI thread only, but for
 * {@link StudyListener}.
 */
final class CorpusSuggestions implements StudyListener {
  private static final int QUIET_MS = 400;

  private final Study study;
  private final String annotator;
  private final Display display;
  private final Runnable changed;
  private final TreeMap<String, List<CorpusSuggestion>> byDocument = new TreeMap<>();
  private final Set<String> stale = new HashSet<>();
  private Set<String> beingRead = Set.of();
  private final Latest<Found> reading;
  private List<Problem> problems = List.of();
  private TaskJob<Found> job;
  private boolean waiting;
  private boolean closed;
  private int left;

  CorpusSuggestions(Study study, String annotator, Display display, Runnable changed) {
    this.study = study;
    this.annotator = annotator;
    this.display = display;
    this.changed = changed;
    this.reading = new Latest<>(display);
    study.addListener(this);
    readAll();
  }

  Study study() {
    return study;
  }

  String annotator() {
    return annotator;
  }

  void close() {
    closed = true;
    study.removeListener(this);
    reading.cancel();
    if (job != null) {
      job.cancel();
    }
  }

  /** Whether they are being read for the first time. */
  boolean isReading() {
    return job != null;
  }

  /** How many there are beyond those that are shown. */
  int left() {
    return left;
  }

  /** Files that could not be read. */
  List<Problem> problems() {
    return problems;
  }

  /** All, by document and place. */
  List<CorpusSuggestion> all() {
    List<CorpusSuggestion> all = new ArrayList<>();
    byDocument.values().forEach(all::addAll);
    return all;
  }

  /** Reads all files again. */
  void readAll() {
    job =
        new TaskJob<>(display, Messages.reading, new FindSuggestions(study, annotator))
            .onResult(this::show)
            .onEnd(
                () -> {
                  job = null;
                  if (!closed) {
                    changed.run();
                  }
                });
    job.schedule();
  }

  private void show(Found found) {
    byDocument.clear();
    left = found.left();
    problems = found.problems();
    add(found);
  }

  private void add(Found found) {
    for (CorpusSuggestion suggestion : found.suggestions()) {
      byDocument
          .computeIfAbsent(suggestion.document(), document -> new ArrayList<>())
          .add(suggestion);
    }
  }

  /** What was decided on a document may be another: it is read again in a moment. */
  void documentChanged(String document) {
    stale.add(document);
    if (!waiting) {
      waiting = true;
      display.timerExec(QUIET_MS, this::readStale);
    }
  }

  /**
   * Reads what is stale. A document that is written once more while it is read is stale again, and
   * one whose reading a newer request has replaced is read with that: neither may be forgotten.
   */
  private void readStale() {
    waiting = false;
    if (closed || stale.isEmpty()) {
      return;
    }
    if (isReading()) {
      // all files are being read, some perhaps before they were written: its result comes first
      waiting = true;
      display.timerExec(QUIET_MS, this::readStale);
      return;
    }
    Set<String> documents = new HashSet<>(stale);
    documents.addAll(beingRead);
    stale.clear();
    beingRead = documents;
    reading.submit(
        () -> new FindSuggestions(study, annotator).of(documents),
        found -> {
          if (beingRead == documents) {
            beingRead = Set.of();
          }
          byDocument.keySet().removeAll(documents);
          add(found);
          changed.run();
        },
        failure -> UiLog.warning("suggestions cannot be read", failure));
  }

  @Override
  public void annotationsWritten(AnnotationTree tree, String document, String owner) {
    if (tree == study.suggestions() && !display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (!closed) {
              documentChanged(document);
            }
          });
    }
  }
}
