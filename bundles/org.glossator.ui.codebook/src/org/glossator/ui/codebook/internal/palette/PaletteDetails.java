package org.glossator.ui.codebook.internal.palette;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.ui.codebook.internal.paint.AccessibleName;
import org.glossator.ui.codebook.internal.palette.PaletteNode.CodeNode;
import org.glossator.ui.codebook.internal.palette.PaletteNode.LayerNode;
import org.glossator.ui.codebook.internal.text.CodeText;
import org.glossator.ui.codebook.internal.text.LayerText;
import org.glossator.ui.codebook.internal.text.RichText;
import org.glossator.ui.codebook.internal.text.RichTextView;

/** The pane below the list: what a code means and when it is used. Its size is remembered. */
final class PaletteDetails {
  private final SashForm sash;
  private final Composite list;
  private final PaletteSettings settings;
  private final RichTextView view;

  /**
   * @param sash holds the list already; the pane is added below it
   */
  PaletteDetails(SashForm sash, Composite list, PaletteSettings settings) {
    this.sash = sash;
    this.list = list;
    this.settings = settings;
    view =
        new RichTextView(sash, SWT.NONE, FontDescriptor.createFrom(JFaceResources.getDialogFont()));
    view.widget().setMargins(10, 8, 10, 8);
    AccessibleName.set(view.widget(), Messages.PaletteDetails_name);
    sash.setWeights(settings.weights());
    sash.setMaximizedControl(settings.showsDetails() ? null : list);
    view.widget().addListener(SWT.Resize, e -> rememberWeights());
  }

  boolean isShown() {
    return settings.showsDetails();
  }

  void setShown(boolean shown) {
    settings.showDetails(shown);
    sash.setMaximizedControl(shown ? null : list);
  }

  /** Tells about a row; null: says how to use the pane. */
  void show(Scheme scheme, PaletteNode node) {
    switch (node) {
      case CodeNode code -> show(code.code());
      case LayerNode layer -> view.show(LayerText.of(scheme, layer.layer()));
      case null, default ->
          view.show(
              new RichText.Builder()
                  .add(Messages.PaletteDetails_hint, RichText.Style.QUIET)
                  .build());
    }
  }

  void show(SchemeCode code) {
    view.show(CodeText.of(code));
  }

  String text() {
    return view.widget().getText();
  }

  private void rememberWeights() {
    if (sash.getMaximizedControl() == null && sash.getSize().y > 0) {
      settings.weights(sash.getWeights());
    }
  }
}
