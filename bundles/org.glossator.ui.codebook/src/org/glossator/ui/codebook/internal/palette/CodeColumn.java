package org.glossator.ui.codebook.internal.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.ui.codebook.internal.paint.CodebookIcons;
import org.glossator.ui.codebook.internal.paint.FittingLabels;
import org.glossator.ui.codebook.internal.paint.Swatches;
import org.glossator.ui.codebook.internal.paint.Tones;
import org.glossator.ui.codebook.internal.palette.PaletteNode.CodeNode;
import org.glossator.ui.codebook.internal.palette.PaletteNode.LayerNode;

/** First column of the palette: swatch and name of a code, name and kind of a layer. */
final class CodeColumn extends FittingLabels {
  private final Control owner;
  private final BooleanSupplier toolTips;
  private final Swatches swatches;
  private final Styler quiet = new QuietStyler();
  private final Styler bold = new BoldStyler();

  /**
   * @param toolTips whether there are tool tips at the moment
   */
  CodeColumn(Control owner, BooleanSupplier toolTips) {
    this.owner = owner;
    this.toolTips = toolTips;
    swatches = new Swatches(owner);
  }

  @Override
  public void update(ViewerCell cell) {
    PaletteNode node = (PaletteNode) cell.getElement();
    StyledString text = text(node);
    cell.setText(text.getString());
    cell.setStyleRanges(text.getStyleRanges());
    cell.setImage(image(node));
    super.update(cell);
  }

  private Image image(PaletteNode node) {
    return switch (node) {
      case CodeNode code -> swatches.image(code.code().colour());
      case LayerNode layer -> CodebookIcons.of(layer.layer().kind());
      case PaletteNode.RecentNode recent -> CodebookIcons.image("recent");
    };
  }

  @Override
  protected StyledString text(Object element) {
    StyledString text = new StyledString();
    switch ((PaletteNode) element) {
      case CodeNode code -> {
        text.append(code.code().name(), code.matches() ? null : quiet);
        if (code.recent()) {
          text.append("  " + code.layer().name(), quiet);
        }
      }
      case LayerNode layer -> {
        text.append(layer.layer().name(), bold);
        String hint = hint(layer.layer());
        text.append(hint.isEmpty() ? "" : "  " + hint, quiet);
      }
      case PaletteNode.RecentNode recent -> text.append(Messages.CodeColumn_recent, bold);
    }
    return text;
  }

  /** How the codes of a layer are used, where it is not the usual way. */
  private static String hint(SchemeLayer layer) {
    return switch (layer.kind()) {
      case SPAN -> "";
      case RELATION -> Messages.CodeColumn_relation;
      case DOCUMENT -> Messages.CodeColumn_document;
    };
  }

  @Override
  public String getToolTipText(Object element) {
    if (!toolTips.getAsBoolean()) {
      return null;
    }
    return switch ((PaletteNode) element) {
      case CodeNode code -> toolTip(code);
      case LayerNode layer -> toolTip(layer.layer());
      case PaletteNode.RecentNode recent -> Messages.CodeColumn_recentToolTip;
    };
  }

  private static String toolTip(CodeNode node) {
    SchemeCode code = node.code();
    List<String> lines = new ArrayList<>();
    lines.add(code.path());
    if (!code.definition().isBlank()) {
      lines.add(wrapped(code.definition()));
    }
    if (node.layer().kind() == LayerKind.DOCUMENT) {
      lines.add(Messages.CodeColumn_toggleToolTip);
    } else if (node.layer().kind() == LayerKind.RELATION) {
      lines.add(Messages.CodeApplier_howToLink);
    } else if (!code.shortcut().isEmpty()) {
      lines.add(NLS.bind(Messages.CodeColumn_keyToolTip, code.shortcut()));
    }
    return String.join("\n", lines);
  }

  private static String toolTip(SchemeLayer layer) {
    List<String> lines = new ArrayList<>();
    lines.add(layer.name());
    if (!layer.description().isBlank()) {
      lines.add(wrapped(layer.description()));
    }
    if (layer.kind() == LayerKind.RELATION) {
      lines.add(Messages.CodeApplier_howToLink);
    }
    return String.join("\n", lines);
  }

  /** Broken into lines that can be read: the platform's tool tips do not wrap by themselves. */
  private static String wrapped(String text) {
    return text.strip().replaceAll("(.{50,70}) ", "$1\n");
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
