package org.glossator.formats.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glossator.base.Problems;
import org.glossator.formats.ImportReport;
import org.glossator.formats.ImportReport.Addition;
import org.glossator.formats.ImportReport.TextChanges;
import org.glossator.study.TextNormaliser;

/** Counts what an import does. What waits to be written is counted apart until it is written. */
final class ImportTally {
  private final Set<String> files = new LinkedHashSet<>();
  private int documents;
  private int annotated;
  private Batch.Added annotations = Batch.Added.NONE;
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

  /** Counts a file as done, unless something of it cannot be written. */
  ImportTally fileDone(String source) {
    files.add(source);
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
  void written(Batch.Written written) {
    if (waiting != null) {
      waiting.files.removeAll(written.failed());
      plus(waiting);
      waiting = null;
    }
    documents += written.documents();
    annotated += written.annotated();
    annotations = annotations.plus(written.added());
  }

  /** Whether nothing was written. */
  boolean isEmpty() {
    return documents == 0 && annotated == 0;
  }

  ImportReport report(int filesRead, Problems problems) {
    return new ImportReport(
        filesRead,
        files.size(),
        documents,
        annotated,
        annotations.spans(),
        annotations.relations(),
        annotations.labels(),
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
    files.addAll(other.files);
    changes = changes.plus(other.changes);
  }
}
