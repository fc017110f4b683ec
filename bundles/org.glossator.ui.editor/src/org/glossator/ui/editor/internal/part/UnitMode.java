package org.glossator.ui.editor.internal.part;

import java.util.List;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.FixedUnit;
import org.glossator.codebook.model.LayerKind;

/**
 * Coding unit by unit: the sentence or paragraph at the caret is grounded, Up and Down walk from
 * one to the next, a code's key codes it and goes on. On by itself where a codebook has fixed units
 * only, and from the first code of such a layer; UI thread only.
 */
public final class UnitMode {
  private final SpanAnnotating annotating;
  private String layer;

  UnitMode(SpanAnnotating annotating) {
    this.annotating = annotating;
  }

  /** Turns it on where there is nothing else that the codebook's spans could be. */
  void begin() {
    List<SchemeLayer> spans =
        annotating.scheme().layers().stream().filter(l -> l.kind() == LayerKind.SPAN).toList();
    if (!spans.isEmpty() && spans.size() == layers().size()) {
      start(spans.getFirst());
    }
  }

  /** The layers of fixed units. */
  public List<SchemeLayer> layers() {
    return annotating.scheme().layers().stream()
        .filter(l -> l.kind() == LayerKind.SPAN && l.fixedUnit() != FixedUnit.NONE)
        .toList();
  }

  public boolean isActive() {
    return layer() != null;
  }

  private SchemeLayer layer() {
    SchemeLayer found = layer == null ? null : annotating.scheme().layer(layer);
    return found == null || found.fixedUnit() == FixedUnit.NONE ? null : found;
  }

  /** Codes units of a layer from now on. */
  public void start(SchemeLayer chosen) {
    layer = chosen.id();
    annotating.keysChanged();
    show();
    annotating.say(Messages.bind(Messages.unitHelp, chosen.name()));
  }

  /** Ends it. */
  public void end() {
    layer = null;
    annotating.surface().setUnit(null);
    annotating.keysChanged();
    annotating.say("");
  }

  /** Grounds the unit at the caret. */
  void show() {
    SchemeLayer units = layer();
    annotating.surface().setUnit(units == null ? null : unitAt(units, annotating.caret()));
  }

  private Fragment unitAt(SchemeLayer units, int offset) {
    return units.fixedUnit() == FixedUnit.SENTENCE
        ? annotating.units().sentenceAt(offset)
        : annotating.units().paragraphAt(offset);
  }

  /** Goes to the next unit or the one before. */
  public void walk(boolean forth) {
    SchemeLayer units = layer();
    if (units != null) {
      to(next(units, annotating.caret(), forth));
    }
  }

  /** A code of that layer was applied at the caret: goes on to the next unit. */
  void coded(SchemeLayer coded) {
    if (coded == null || coded.fixedUnit() == FixedUnit.NONE) {
      return;
    }
    if (layer() == null || !coded.id().equals(layer)) {
      start(coded);
    }
    to(next(coded, annotating.selectionBegin(), true));
  }

  private int next(SchemeLayer units, int from, boolean forth) {
    TextUnits text = annotating.units();
    boolean sentences = units.fixedUnit() == FixedUnit.SENTENCE;
    Fragment here = unitAt(units, from);
    int at = here == null ? from : here.begin();
    if (forth) {
      return sentences ? text.nextSentence(at) : text.nextParagraph(at);
    }
    return sentences ? text.previousSentence(at) : text.previousParagraph(at);
  }

  private void to(int offset) {
    annotating.surface().select(offset, offset);
    annotating.surface().reveal(offset);
    show();
  }
}
