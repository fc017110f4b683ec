package org.glossator.ui.editor.internal.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.glossator.annotation.DocumentLabel;
import org.glossator.codebook.CodeColour;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;

/**
 * The labels of a document as chips in the bar above its text: from the left, as many as there is
 * room for, and after them one for another label where the codebook has layers for labels.
 */
public final class LabelChips {
  /** Room between the edge of a chip and its text, in points. */
  public static final int PAD = 8;

  private static final int GAP = 8;

  /**
   * A chip.
   *
   * @param label id of the label; 0 for the chip that asks for another one
   * @param x left edge in points
   * @param width in points
   * @param colour null for the chip that asks for another one
   */
  public record Chip(int label, String name, int x, int width, CodeColour colour) {}

  private LabelChips() {}

  /**
   * @param another text of the chip that asks for another label
   * @param left where the first begins, in points
   * @param limit where the last ends at most
   * @param textWidth width of a text in points
   */
  public static List<Chip> place(
      List<DocumentLabel> labels,
      Scheme scheme,
      String another,
      int left,
      int limit,
      ToIntFunction<String> textWidth) {
    List<Chip> chips = new ArrayList<>();
    CodeLook look = new CodeLook(scheme);
    int x = left;
    for (DocumentLabel label : labels) {
      SchemeLayer layer = scheme.layer(label.layer());
      String name = (layer == null ? label.layer() : layer.name()) + ": " + look.name(label);
      int width = textWidth.applyAsInt(name) + 2 * PAD;
      if (x + width > limit) {
        break;
      }
      chips.add(new Chip(label.id(), name, x, width, look.colour(label)));
      x += width + GAP;
    }
    int width = textWidth.applyAsInt(another) + 2 * PAD;
    boolean mayHaveLabels = scheme.layers().stream().anyMatch(l -> l.kind() == LayerKind.DOCUMENT);
    if (mayHaveLabels && x + width <= limit) {
      chips.add(new Chip(0, another, x, width, null));
    }
    return chips;
  }
}
