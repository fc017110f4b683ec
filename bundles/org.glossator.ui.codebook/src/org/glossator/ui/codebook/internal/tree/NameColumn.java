package org.glossator.ui.codebook.internal.tree;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.glossator.codebook.CodeColours;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.ui.base.Icons;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.paint.CodebookIcons;
import org.glossator.ui.codebook.internal.paint.FittingLabels;
import org.glossator.ui.codebook.internal.paint.Swatches;
import org.glossator.ui.codebook.internal.paint.Tones;
import org.glossator.ui.codebook.internal.text.LayerText;

/** First column of the tree: what a thing is called, and a swatch before codes. */
final class NameColumn extends FittingLabels {
  private final Control owner;
  private final Swatches swatches;
  private final Map<Code, Integer> positions = new IdentityHashMap<>();
  private final Styler quiet = new QuietStyler();
  private final Styler bold = new BoldStyler();

  NameColumn(Control owner) {
    this.owner = owner;
    swatches = new Swatches(owner);
  }

  /** Learns the places of the codes, which give colours to those that have none of their own. */
  void structureChanged(Codebook codebook) {
    positions.clear();
    for (Layer layer : codebook.getLayers()) {
      List<Code> codes = CodeTree.codes(layer);
      for (int i = 0; i < codes.size(); i++) {
        positions.put(codes.get(i), i);
      }
    }
  }

  @Override
  public void update(ViewerCell cell) {
    EObject element = (EObject) cell.getElement();
    StyledString text = text(element);
    cell.setText(text.getString());
    cell.setStyleRanges(text.getStyleRanges());
    cell.setImage(image(element));
    super.update(cell);
  }

  private Image image(EObject element) {
    return switch (element) {
      case Codebook codebook -> Icons.image("codebook");
      case Layer layer -> CodebookIcons.of(layer.getKind());
      case Code code ->
          swatches.image(CodeColours.resolve(code.getColour(), positions.getOrDefault(code, 0)));
      case Attribute attribute -> CodebookIcons.image("attribute");
      default -> null;
    };
  }

  @Override
  protected StyledString text(Object row) {
    EObject element = (EObject) row;
    StyledString text = new StyledString();
    String name = CodeTree.name(element);
    String shown = name.isBlank() ? Messages.NameColumn_noName : name;
    switch (element) {
      case Codebook codebook -> {
        text.append(shown, bold);
        if (codebook.getVersion() != null) {
          text.append("  " + codebook.getVersion(), quiet);
        }
      }
      case Layer layer -> {
        text.append(shown, bold);
        if (layer.getKind() != LayerKind.SPAN) {
          text.append("  " + kind(layer.getKind()), quiet);
        }
      }
      case Code code -> {
        text.append(shown, code.isRetired() ? quiet : null);
        if (code.isRetired()) {
          text.append("  " + Messages.NameColumn_retired, quiet);
        }
      }
      case Attribute attribute -> {
        text.append(shown);
        text.append("  " + LayerText.kindName(attribute.getKind()), quiet);
      }
      default -> text.append(shown);
    }
    return text;
  }

  private static String kind(LayerKind kind) {
    return kind == LayerKind.RELATION ? Messages.NameColumn_relation : Messages.NameColumn_document;
  }

  private final class QuietStyler extends Styler {
    @Override
    public void applyStyles(TextStyle style) {
      style.foreground = Tones.quiet(owner);
    }
  }

  private static final class BoldStyler extends Styler {
    @Override
    public void applyStyles(TextStyle style) {
      style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }
  }
}
