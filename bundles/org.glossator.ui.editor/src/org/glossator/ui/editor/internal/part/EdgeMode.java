package org.glossator.ui.editor.internal.part;

import java.util.List;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.ui.editor.internal.coding.Change;
import org.glossator.ui.editor.internal.coding.EdgeEdits;
import org.glossator.ui.editor.internal.coding.EdgeSteps;
import org.glossator.ui.editor.internal.coding.EdgeSteps.Step;
import org.glossator.ui.editor.internal.scene.SceneOptions.Edge;

/**
 * Moving an edge of a span: by keys from taking hold to letting go, or by the mouse. Until it is
 * kept the document is as it was; what is seen is a snapshot with the moved edge.
 */
public final class EdgeMode {
  private final SpanAnnotating annotating;
  private Span span;
  private boolean begin;
  private List<Fragment> fragments;

  EdgeMode(SpanAnnotating annotating) {
    this.annotating = annotating;
  }

  /** Whether an edge is held by the keyboard or the mouse. */
  public boolean isActive() {
    return span != null;
  }

  /** Takes hold of an edge of the selected span, else of the innermost at the caret. */
  public void hold(boolean left) {
    if (!annotating.mayEdit()) {
      return;
    }
    release();
    Span chosen = annotating.chosenSpan();
    if (chosen == null) {
      annotating.refuse(Messages.edgeNeedsSpan);
      return;
    }
    annotating.select(chosen.id(), false);
    start(chosen, left);
    annotating.surface().setSelected(chosen.id(), left ? Edge.BEGIN : Edge.END);
    annotating.surface().reveal(left ? chosen.begin() : chosen.end());
    annotating.keysChanged();
    annotating.say(Messages.edgeHelp);
  }

  private void start(Span chosen, boolean left) {
    span = chosen;
    begin = left;
    fragments = chosen.fragments();
  }

  /** Moves the held edge by one step. */
  public void move(Step step, boolean right) {
    if (span == null) {
      return;
    }
    int to = EdgeSteps.step(annotating.units(), length(), begin, offset(), step, right);
    show(EdgeEdits.moved(span.withFragments(fragments), begin, to));
    annotating.surface().reveal(offset());
  }

  private int length() {
    return annotating.surface().length();
  }

  private int offset() {
    return begin ? fragments.getFirst().begin() : fragments.getLast().end();
  }

  /** The mouse drags an edge. */
  void dragged(int id, boolean left, int offset, boolean done) {
    if (!annotating.mayEdit()) {
      return;
    }
    Span dragged = annotating.session().document().snapshot().span(id);
    if (dragged == null) {
      return;
    }
    if (span == null || span.id() != id || begin != left) {
      release();
      start(dragged, left);
    }
    int to = EdgeEdits.snapped(annotating.units(), annotating.scheme(), dragged, left, offset);
    show(EdgeEdits.moved(dragged, left, to));
    if (done) {
      keep();
    }
  }

  private void show(List<Fragment> moved) {
    fragments = moved;
    AnnotationDocument preview = new AnnotationDocument(annotating.session().document().snapshot());
    try {
      preview.apply(new AnnotationEdit.MoveBoundary(span.id(), moved));
      annotating.surface().setSnapshot(preview.snapshot());
    } catch (EditRefusedException e) {
      annotating.refuse(e.getMessage());
    }
  }

  /** Lets go where the edge is now. */
  public void keep() {
    if (span == null) {
      return;
    }
    Span before = span;
    List<Fragment> moved = fragments;
    end();
    if (!moved.equals(before.fragments())) {
      Change change =
          EdgeEdits.move(
              annotating.session().document().snapshot(), annotating.scheme(), before.id(), moved);
      annotating.perform(change);
    } else {
      annotating.say("");
    }
    annotating.select(before.id(), false);
  }

  /** Lets go and leaves the edge where it was. */
  public void release() {
    if (span != null) {
      int id = span.id();
      end();
      annotating.surface().setSelected(id, Edge.NONE);
      annotating.say("");
    }
  }

  private void end() {
    span = null;
    fragments = null;
    annotating.keysChanged();
    annotating.surface().setSnapshot(annotating.session().document().snapshot());
  }
}
