package org.glossator.study.internal;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationEdit.DeleteSpan;
import org.glossator.annotation.AnnotationEdit.Link;
import org.glossator.annotation.AnnotationEdit.MoveBoundary;
import org.glossator.annotation.AnnotationEdit.RemoveDocumentLabel;
import org.glossator.annotation.AnnotationEdit.Replace;
import org.glossator.annotation.AnnotationEdit.SetAttribute;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationEdit.SetDocumentLabel;
import org.glossator.annotation.AnnotationEdit.SetEnds;
import org.glossator.annotation.AnnotationEdit.SetMemo;
import org.glossator.annotation.AnnotationEdit.Unlink;
import org.glossator.annotation.EditRefusedException;
import org.glossator.study.internal.journal.JournalEntry.Change;

/**
 * Brings the changes of a journal into a document. Where the file is the one that they were made on
 * this simply repeats them. Where somebody else changed the file meanwhile it is a merge: the
 * change here wins, what both sides did is done once, and what both sides did differently is a
 * conflict. The inverse that the journal holds with each change tells what was there before; what
 * is found instead is the other side's.
 */
public final class Rebase {
  private final AnnotationDocument document;
  private final List<String> conflicts = new ArrayList<>();

  private Rebase(AnnotationDocument document) {
    this.document = document;
  }

  /**
   * Applies changes in order.
   *
   * @return what did not fit, each told in a few words
   */
  public static List<String> apply(AnnotationDocument document, List<Change> changes) {
    Rebase rebase = new Rebase(document);
    for (Change change : changes) {
      rebase.apply(change.edit(), change.inverse());
    }
    return rebase.conflicts;
  }

  private void apply(AnnotationEdit edit, AnnotationEdit expected) {
    try {
      AnnotationEdit inverse = document.apply(edit);
      if (!inverse.equals(expected) && !inverse.equals(edit)) {
        conflicts.add(subject(edit) + " was changed on both sides; the change made here was kept");
      }
    } catch (EditRefusedException e) {
      if (edit instanceof Batch batch) {
        // all or nothing for its author; after a merge the parts that fit are better than nothing
        batch.edits().forEach(part -> applyPart(part));
      } else if (!isDone(edit)) {
        conflicts.add("an edit of " + subject(edit) + " was left out: " + e.getMessage());
      }
    }
  }

  private void applyPart(AnnotationEdit part) {
    try {
      document.apply(part);
    } catch (EditRefusedException e) {
      if (part instanceof Batch batch) {
        batch.edits().forEach(this::applyPart);
      } else if (!isDone(part)) {
        conflicts.add("an edit of " + subject(part) + " was left out: " + e.getMessage());
      }
    }
  }

  /** Whether the document is as the edit would make it: the other side did the same. */
  private boolean isDone(AnnotationEdit edit) {
    return switch (edit) {
      case CreateSpan create -> create.span().equals(document.snapshot().get(create.span().id()));
      case Link link -> link.relation().equals(document.snapshot().get(link.relation().id()));
      case SetDocumentLabel set -> set.label().equals(document.snapshot().get(set.label().id()));
      case DeleteSpan delete -> document.snapshot().get(delete.id()) == null;
      case Unlink unlink -> document.snapshot().get(unlink.id()) == null;
      case RemoveDocumentLabel remove -> document.snapshot().get(remove.id()) == null;
      default -> false;
    };
  }

  private static String subject(AnnotationEdit edit) {
    return switch (edit) {
      case CreateSpan create -> "span " + create.span().id();
      case DeleteSpan delete -> "span " + delete.id();
      case MoveBoundary move -> "span " + move.id();
      case SetCode set -> "annotation " + set.id();
      case SetAttribute set -> "annotation " + set.id();
      case SetMemo set -> "annotation " + set.id();
      case Link link -> "relation " + link.relation().id();
      case Unlink unlink -> "relation " + unlink.id();
      case SetEnds ends -> "relation " + ends.id();
      case SetDocumentLabel set -> "label " + set.label().id();
      case RemoveDocumentLabel remove -> "label " + remove.id();
      case Replace replace -> "annotation " + replace.annotation().id();
      case Batch batch ->
          batch.edits().isEmpty()
              ? "no annotation"
              : "several annotations (" + batch.edits().size() + ")";
    };
  }
}
