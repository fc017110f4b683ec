package org.glossator.ui.editor.internal.part;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.codebook.SchemeCode;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.base.Commands;
import org.glossator.ui.editor.internal.coding.LikelyCodes;
import org.glossator.ui.editor.internal.popup.CodeBar;
import org.glossator.ui.editor.internal.popup.QuickItem;
import org.glossator.ui.editor.internal.surface.SpanSurface;
import org.glossator.ui.editor.internal.surface.SurfaceListener;

/** Offers likely codes where the mouse has selected text. Whoever types never sees it. */
final class SelectionBar implements SurfaceListener {
  private static final int MOST = 4;

  private final SpanEditorPart part;
  private final SpanSurface surface;
  private final CodeBar<SchemeCode> bar;

  SelectionBar(SpanEditorPart part, CodePaint colours) {
    this.part = part;
    surface = part.surface();
    bar = new CodeBar<>(surface, colours);
    surface.addSurfaceListener(this);
    surface.addListener(SWT.KeyDown, event -> bar.hide());
    surface.addListener(SWT.MouseDown, event -> bar.hide());
    surface.addListener(SWT.FocusOut, event -> bar.hide());
  }

  @Override
  public void selectionChanged() {
    bar.hide();
  }

  @Override
  public void viewMoved() {
    bar.hide();
  }

  @Override
  public void selectedByMouse(int x, int y) {
    SpanAnnotating annotating = part.annotating();
    if (annotating == null || annotating.session().isReadOnly() || !EditorPreferences.codeBar()) {
      return;
    }
    List<QuickItem<SchemeCode>> items = new ArrayList<>();
    for (SchemeCode code : likely(annotating)) {
      items.add(new QuickItem<>(code, code.name(), "", code.shortcut(), code.colour()));
    }
    if (items.isEmpty()) {
      return;
    }
    items.add(new QuickItem<>(null, Messages.moreCodes, "", "", null));
    Rectangle caret = surface.placeOf(annotating.caret());
    Rectangle place = caret == null ? new Rectangle(x, y, 1, 20) : caret;
    bar.show(new Point(x, place.y), place.height, items, code -> apply(annotating, code));
  }

  private static List<SchemeCode> likely(SpanAnnotating annotating) {
    return LikelyCodes.of(
        annotating.scheme(),
        annotating.session().document().snapshot(),
        annotating.suggestions().snapshot(),
        annotating.recent().codes(annotating.scheme()),
        annotating.selectionBegin(),
        annotating.selectionEnd(),
        MOST);
  }

  private void apply(SpanAnnotating annotating, SchemeCode code) {
    surface.setFocus();
    if (code == null) {
      Commands.run(part.getSite(), "org.glossator.command.quickPalette");
    } else {
      annotating.applyCode(code.layer(), code.id());
    }
  }
}
