package org.glossator.ui.editor.internal.surface;

import java.util.List;
import org.glossator.annotation.Fragment;
import org.glossator.ui.editor.internal.scene.GuestSpans;

/** What a surface shows beside the annotations of its document. UI thread only. */
final class SurfaceMarks {
  private int[] foundBegins = {};
  private int[] foundEnds = {};
  private Fragment unit;
  private List<GuestSpans> guests = List.of();

  /** Forgets all of it: another text is shown. */
  void clear() {
    setFound(new int[0], new int[0]);
    unit = null;
    guests = List.of();
  }

  /** Places that were found, in text order. */
  void setFound(int[] begins, int[] ends) {
    foundBegins = begins;
    foundEnds = ends;
  }

  int[] foundBegins() {
    return foundBegins;
  }

  int[] foundEnds() {
    return foundEnds;
  }

  /** The unit that is being coded, or null. */
  void setUnit(Fragment newUnit) {
    unit = newUnit;
  }

  Fragment unit() {
    return unit;
  }

  void setGuests(List<GuestSpans> newGuests) {
    guests = List.copyOf(newGuests);
  }

  List<GuestSpans> guests() {
    return guests;
  }
}
