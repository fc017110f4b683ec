package org.glossator.ui.editor.internal.part;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.ui.base.VisibleSuggestions;
import org.glossator.ui.editor.internal.scene.GuestSpans;
import org.glossator.ui.editor.internal.scene.GuestSpans.Kind;
import org.glossator.ui.editor.internal.scene.GuestSpans.Pick;

/**
 * The spans of others on the text: what engines suggest, and the work of another annotator where
 * one was asked for. UI thread only.
 */
public final class Guests {
  private final SpanAnnotating annotating;
  private final Runnable changed = this::show;
  private VisibleSuggestions suggestions;
  private String other = "";
  private AnnotationSnapshot otherSpans;
  private int otherSelected;

  Guests(SpanAnnotating annotating) {
    this.annotating = annotating;
  }

  /** Follows what engines suggest. */
  void follow(VisibleSuggestions newSuggestions) {
    suggestions = newSuggestions;
    suggestions.addListener(changed);
    show();
  }

  void dispose() {
    if (suggestions != null) {
      suggestions.removeListener(changed);
    }
  }

  /** Name of the annotator whose spans are shown too; empty for none. */
  public String other() {
    return other;
  }

  /** Shows the spans of another annotator. */
  public void showOther(String annotator, AnnotationSnapshot spans) {
    other = annotator;
    otherSpans = spans;
    otherSelected = 0;
    show();
  }

  /** Shows nobody else's spans any more. */
  public void hideOther() {
    other = "";
    otherSpans = null;
    show();
  }

  private void show() {
    List<GuestSpans> shown = new ArrayList<>();
    if (suggestions != null && suggestions.snapshot().spans().size() > 0) {
      shown.add(
          new GuestSpans(Kind.SUGGESTION, "", suggestions.snapshot(), suggestions.selected()));
    }
    if (otherSpans != null) {
      shown.add(new GuestSpans(Kind.OTHER, other, otherSpans, otherSelected));
    }
    annotating.surface().setGuests(shown);
  }

  /** The mouse picked one of them. */
  void picked(Pick pick) {
    annotating.select(0, false);
    if (pick.kind() == Kind.SUGGESTION) {
      suggestions.select(pick.id(), false);
    } else {
      otherSelected = pick.id();
      show();
    }
  }

  /** Something of the document itself was selected. */
  void ownSelected() {
    if (otherSelected != 0) {
      otherSelected = 0;
      show();
    }
  }

  /** The spans that are shown, by whose they are; for the hover. */
  AnnotationSnapshot snapshot(Kind kind) {
    return kind == Kind.SUGGESTION ? suggestions.snapshot() : otherSpans;
  }
}
