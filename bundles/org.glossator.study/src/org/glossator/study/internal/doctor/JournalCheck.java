package org.glossator.study.internal.doctor;

import java.nio.file.Path;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.TextHash;
import org.glossator.study.DocumentSession;
import org.glossator.study.internal.journal.Journal;
import org.glossator.study.internal.journal.Replay;
import org.glossator.study.io.FileSystemLayer;

/** Journals are whole, and what they hold is in the file unless somebody is at work. */
final class JournalCheck implements AnnotationCheck {

  @Override
  public void check(ExaminedFile file, Findings findings) throws ProblemException {
    Path journalFile = Journal.of(file.file());
    String shown = file.study().layout().shown(journalFile);
    Journal.Opened opened = Journal.open(FileSystemLayer.LOCAL, journalFile, shown);
    if (!opened.exists()) {
      return;
    }
    if (opened.problem() != null) {
      findings.add(opened.problem());
    }
    String hash = file.bytes() == null ? "" : TextHash.sha256(file.bytes());
    int pending = Replay.of(opened.journal().entries(), hash).pending().size();
    if (pending > 0) {
      findings.add(
          Problem.info(
              shown,
              pending
                  + (pending == 1 ? " edit is" : " edits are")
                  + " not in the XMI file yet: the document is open, or its program was killed"),
          "the XMI file was written",
          () -> save(file));
    }
  }

  private static void save(ExaminedFile file) throws ProblemException {
    try (DocumentSession session = file.tree().session(file.document(), file.owner())) {
      if (session.isReadOnly()) {
        throw new ProblemException(
            Problem.warning(
                file.shown(), "cannot be repaired: " + session.readOnlyReason(), "close it there"));
      }
    }
  }
}
