package org.glossator.ui.codebook.internal.editor;

import java.time.LocalDate;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.change.CodebookHistory;
import org.glossator.codebook.change.CodebookHistory.Author;
import org.glossator.codebook.model.Codebook;
import org.glossator.platform.CurrentAnnotator;

/**
 * Keeps the history of a codebook that is being edited: what has changed since it was opened is
 * recorded when it is saved, once, however often it is saved. What is taken back before the tab is
 * closed leaves no trace, so that undoing everything gives the file that was there.
 */
final class Recording {
  private Codebook base;

  Recording(Codebook opened) {
    begin(opened);
  }

  /** Begins anew: what has changed until now has been recorded. */
  void begin(Codebook opened) {
    base = CodebookFiles.copy(opened);
  }

  Author author() {
    return new Author(CurrentAnnotator.name(), LocalDate.now());
  }

  /** Puts the records of one codebook in the place of another's; no step of undo. */
  static void copyRecords(Codebook from, Codebook to) {
    to.getChanges().clear();
    to.getChanges().addAll(EcoreUtil.copyAll(from.getChanges()));
  }

  /** A copy of a codebook with the records of what has changed. */
  Codebook recorded(Codebook now) {
    Codebook copy = CodebookFiles.copy(now);
    copyRecords(base, copy);
    CodebookHistory.record(base, copy, author());
    return copy;
  }
}
