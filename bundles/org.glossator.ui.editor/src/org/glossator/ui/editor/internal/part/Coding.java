package org.glossator.ui.editor.internal.part;

import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.EditRefusedException;
import org.glossator.codebook.SchemeCode;
import org.glossator.ui.editor.internal.coding.Change;
import org.glossator.ui.editor.internal.coding.CodeEdits;
import org.glossator.ui.editor.internal.surface.TextSelection;

/** What keys and commands change in the document, with the codes that were used last. */
final class Coding {
  private final SpanAnnotating annotating;
  private final RecentCodes recent;
  private SchemeCode last;

  Coding(SpanAnnotating annotating) {
    this.annotating = annotating;
    recent = new RecentCodes(annotating.scheme().id());
  }

  RecentCodes recent() {
    return recent;
  }

  /** The code that was applied last, or null. */
  SchemeCode last() {
    return last;
  }

  /** Edits of the document as it is now. */
  CodeEdits edits() {
    return new CodeEdits(
        annotating.session().document().snapshot(),
        annotating.scheme(),
        annotating.units(),
        annotating.session()::newId);
  }

  /** See {@link SpanAnnotating#applyCode}. */
  boolean applyCode(String layer, String code) {
    if (!mayEdit()) {
      return false;
    }
    TextSelection selection = annotating.surface().selection();
    boolean done = perform(edits().apply(layer, code, selection.begin(), selection.end()));
    if (code != null && annotating.scheme().code(layer, code) != null) {
      last = annotating.scheme().code(layer, code);
      if (done) {
        recent.used(layer, code);
      }
    }
    if (done) {
      annotating.unitMode().coded(annotating.scheme().layer(layer));
    }
    return done;
  }

  /** Does what a command came to, selects its annotation and says what is to be said. */
  boolean perform(Change change) {
    if (change.isRefused()) {
      annotating.refuse(change.message());
      return false;
    }
    if (!perform(change.label(), change.edit())) {
      return false;
    }
    annotating.select(change.annotation(), false);
    annotating.say(change.message());
    return true;
  }

  /** See {@link SpanAnnotating#perform(String, AnnotationEdit)}. */
  boolean perform(String label, AnnotationEdit edit) {
    if (!mayEdit()) {
      return false;
    }
    if (annotating.edge().isActive()) {
      annotating.edge().release();
    }
    try {
      annotating.session().perform(label, edit);
      return true;
    } catch (EditRefusedException e) {
      annotating.refuse(e.getMessage());
      return false;
    }
  }

  /** Whether edits are possible; says why not. */
  boolean mayEdit() {
    if (annotating.session().isReadOnly()) {
      annotating.refuse(WorkState.lock(annotating.session()));
      return false;
    }
    return true;
  }
}
