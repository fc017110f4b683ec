package org.glossator.formats.internal.importing;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.Problems;
import org.glossator.formats.ImportReport;
import org.glossator.formats.ImportReport.Addition;
import org.glossator.formats.ImportReport.TextChanges;
import org.glossator.study.TextNormaliser;

/** Counts what an import does. What waits to be written is counted apart until it is written. */
final class ImportTally {
  private int files;
  private int documents;
  private int annotated;
  private long spans;
  private long relations;
  private long labels;
  private TextChanges changes = TextChanges.NONE;
  private final List<Addition> additions = new ArrayList<>();
  private ImportTally waiting;

  /** Counts a document's text. */
  void document(TextNormaliser.Result text) {
    changes =
        changes.plus(
            new TextChanges(
                text.byteOrderMark() ? 1 : 0,
                text.lineEnds(),
                text.controlCharacters(),
                text.loneSurrogates()));
  }

  /** Counts annotations. */
  void annotations(List<Annotation> made) {
    for (Annotation annotation : made) {
      switch (annotation) {
        case Span s -> spans++;
        case Relation r -> relations++;
        case DocumentLabel l -> labels++;
      }
    }
  }

  /** Counts a file as done. */
  ImportTally fileDone() {
    files++;
    return this;
  }

  void added(List<Addition> more) {
    additions.addAll(more);
  }

  /** Something that will count when it is written. */
  void pending(ImportTally part) {
    if (waiting == null) {
      waiting = new ImportTally();
    }
    waiting.plus(part);
  }

  /** What was waiting is written. */
  void written(int newDocuments, int newAnnotated) {
    if (waiting != null) {
      plus(waiting);
      waiting = null;
    }
    documents += newDocuments;
    annotated += newAnnotated;
  }

  /** Whether nothing was written. */
  boolean isEmpty() {
    return documents == 0 && annotated == 0;
  }

  ImportReport report(int filesRead, Problems problems) {
    return new ImportReport(
        filesRead,
        files,
        documents,
        annotated,
        spans,
        relations,
        labels,
        changes,
        additions,
        problems);
  }

  /** What was changed in a text, in words. */
  static List<String> changes(TextNormaliser.Result text) {
    List<String> changes = new ArrayList<>();
    if (text.byteOrderMark()) {
      changes.add("byte-order mark removed");
    }
    if (text.lineEnds() > 0) {
      changes.add(text.lineEnds() + " line ends (CR LF or CR) normalised to LF");
    }
    if (text.controlCharacters() > 0) {
      changes.add(text.controlCharacters() + " control characters replaced by spaces");
    }
    if (text.loneSurrogates() > 0) {
      changes.add(text.loneSurrogates() + " halves of characters replaced by U+FFFD");
    }
    return changes;
  }

  private void plus(ImportTally other) {
    files += other.files;
    spans += other.spans;
    relations += other.relations;
    labels += other.labels;
    changes = changes.plus(other.changes);
  }
}
