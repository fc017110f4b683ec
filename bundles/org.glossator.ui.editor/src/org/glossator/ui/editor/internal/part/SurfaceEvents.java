package org.glossator.ui.editor.internal.part;

import org.glossator.codebook.SchemeCode;
import org.glossator.ui.editor.internal.scene.GuestSpans;
import org.glossator.ui.editor.internal.surface.SurfaceListener;

/** What is done on the surface with mouse and keys, as what it means for the annotations. */
final class SurfaceEvents implements SurfaceListener {
  private final SpanAnnotating annotating;

  SurfaceEvents(SpanAnnotating annotating) {
    this.annotating = annotating;
  }

  @Override
  public void selectionChanged() {
    annotating.relation().went(true);
    annotating.unitMode().show();
    annotating.tellSelection();
  }

  @Override
  public void guestPicked(GuestSpans.Pick guest) {
    annotating.guests().picked(guest);
  }

  @Override
  public void annotationPicked(int id) {
    annotating.select(id, false);
  }

  @Override
  public void typed(char character) {
    String key = String.valueOf(character);
    SchemeCode code = annotating.scheme().byShortcut(key);
    if (annotating.relation().isPending()) {
      annotating.relation().refuseKey(key);
    } else if (code == null) {
      annotating.refuse(Messages.bind(Messages.noSuchKey, key));
    } else {
      annotating.applyCode(code.layer(), code.id());
    }
  }

  @Override
  public void edgeDragged(int span, boolean begin, int offset, boolean done) {
    annotating.edge().dragged(span, begin, offset, done);
  }
}
