package org.glossator.ui.editor.internal.part;

import java.util.List;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.ui.editor.internal.coding.Change;
import org.glossator.ui.editor.internal.coding.EdgeEdits;
import org.glossator.ui.editor.internal.scene.SceneOptions.Edge;

/**
 * Moving an edge of a span: by keys from taking hold to letting go, or by the mouse. Until it is kept the
 * document is as it was; what is seen is a snapshot with the moved edge.
 */
public final class EdgeMode {
  /** How far a key moves an edge. */
  public enum Step {
    CHARACTER,
    WORD,
    SENTENCE
  }

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
    start(chosen, left);
    annotating.select(chosen.id(), false);
    annotating.surface().setSelected(chosen.id(), left ? Edge.BEGIN : Edge.END);
    annotating.surface().reveal(left ? chosen.begin() : chosen.end());
    annotating.edgeContext(true);
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
    TextUnits units = annotating.units();
    int at = offset();
    int to =
        switch (step) {
          case CHARACTER -> right ? units.nextCluster(at) : units.previousCluster(at);
          case WORD -> word(units, at, right);
          case SENTENCE -> sentence(units, at, right);
        };
    show(EdgeEdits.moved(span.withFragments(fragments), begin, bounded(to)));
    annotating.surface().reveal(offset());
  }

  /** An end goes to ends of words, a begin to begins. */
  private int word(TextUnits units, int at, boolean right) {
    if (begin) {
      return right ? units.nextWord(at) : units.previousWord(at);
    }
    int probe = right ? units.nextWord(at) : at;
    Fragment word = right ? units.wordAt(Math.max(0, at)) : null;
    if (right) {
      if (word != null && word.end() > at) {
        return word.end();
      }
      Fragment next = units.wordAt(probe);
      return next == null ? length() : next.end();
    }
    Fragment here = units.wordAt(Math.max(0, units.previousWord(at) - 1));
    int previous = units.previousWord(at);
    int before = units.previousWord(previous);
    Fragment target = before < previous ? units.wordAt(before) : here;
    return target == null ? previous : target.end();
  }

  private int sentence(TextUnits units, int at, boolean right) {
    if (begin) {
      return right ? units.nextSentence(at) : units.previousSentence(at);
    }
    if (right) {
      Fragment here = units.sentenceAt(at);
      if (here != null && here.end() > at) {
        return here.end();
      }
      Fragment next = units.sentenceAt(units.nextSentence(at));
      return next == null ? length() : next.end();
    }
    int first = units.previousSentence(at);
    Fragment before = units.sentenceAt(units.previousSentence(first));
    return before == null || before.end() >= at ? first : before.end();
  }

  private int bounded(int offset) {
    return Math.max(0, Math.min(offset, length()));
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
    int to =
        EdgeEdits.snapped(
            annotating.units(),
            annotating.session().document().text(),
            annotating.scheme(),
            dragged,
            left,
            offset);
    show(EdgeEdits.moved(dragged, left, to));
    if (done) {
      keep();
    }
  }

  private void show(List<Fragment> moved) {
    fragments = moved;
    AnnotationDocument preview =
        new AnnotationDocument(annotating.session().document().snapshot());
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
    annotating.edgeContext(false);
    annotating.surface().setSnapshot(annotating.session().document().snapshot());
  }
}
