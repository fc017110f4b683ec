package org.glossator.ui.codebook.internal.palette;

import java.util.Objects;
import org.eclipse.swt.widgets.Display;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentChange;
import org.glossator.ui.base.AnnotatingListener;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.Latest;

/**
 * What the palette knows of the document that is annotated: counts, kept up to date with each edit,
 * and the annotation that is selected. UI thread only; a whole document is counted off it.
 */
final class PaletteDocument implements AnnotatingListener {

  /** Learns what has changed. UI thread. */
  interface Listener {
    /** There are new counts. */
    void counted();

    /** An edit was applied. */
    void edited(DocumentChange change);

    /** Another annotation is selected. */
    void selected(int annotation);

    /** The codebook may be another one. */
    void codebookChanged();
  }

  /** Up to so many touched annotations are counted at once; more may take longer than a frame. */
  private static final int AT_ONCE = 2_000;

  private final Latest<CodeCounts> counting;
  private final Listener listener;
  private AnnotatingPart part;
  private CodeCounts counts = CodeCounts.NONE;
  private int selected;

  PaletteDocument(Display display, Listener listener) {
    this.listener = listener;
    counting = new Latest<>(display);
  }

  /** Follows another editor from now on; null: none. */
  void attach(AnnotatingPart newPart) {
    if (part != null) {
      part.removeListener(this);
    }
    part = newPart;
    counts = CodeCounts.NONE;
    selected = 0;
    counting.cancel();
    if (part != null) {
      part.addListener(this);
      count();
    }
  }

  /** The editor that is followed, or null. */
  AnnotatingPart part() {
    return part;
  }

  CodeCounts counts() {
    return counts;
  }

  @Override
  public void annotationsChanged(DocumentChange change) {
    if (counts.areOf(change.before()) && change.touched().size() <= AT_ONCE) {
      counting.cancel();
      counts = counts.after(change);
      listener.counted();
    } else {
      count();
    }
    listener.edited(change);
    Annotation was = change.before().get(selected);
    Annotation now = change.after().get(selected);
    if (was != null && now != null && !Objects.equals(was.code(), now.code())) {
      listener.selected(selected);
    }
  }

  @Override
  public void selectionChanged() {
    int now = part.selectedAnnotation();
    if (now != selected) {
      selected = now;
      listener.selected(now);
    }
  }

  @Override
  public void stateChanged() {
    listener.codebookChanged();
    if (!counts.areOf(snapshot())) {
      count(); // the session took in changes from the disk
    }
  }

  private void count() {
    AnnotationSnapshot snapshot = snapshot();
    counting.submit(
        () -> CodeCounts.of(snapshot),
        result -> {
          counts = result;
          listener.counted();
          if (!result.areOf(snapshot())) {
            count();
          }
        });
  }

  private AnnotationSnapshot snapshot() {
    return part.session().document().snapshot();
  }
}
