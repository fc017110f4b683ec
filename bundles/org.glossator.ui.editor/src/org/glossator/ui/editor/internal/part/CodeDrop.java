package org.glossator.ui.editor.internal.part;

import java.util.function.Supplier;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.glossator.annotation.Fragment;
import org.glossator.codebook.SchemeCode;
import org.glossator.ui.editor.internal.surface.SpanSurface;
import org.glossator.ui.editor.internal.surface.TextSelection;

/**
 * A code that is dropped on the text: on the selection it is applied to the selection, elsewhere to
 * the word under the mouse, which is selected while the code is over it. What is dropped is text:
 * the layer's id, a tab, the code's id.
 */
final class CodeDrop extends DropTargetAdapter {
  private final SpanSurface surface;
  private final Supplier<SpanAnnotating> annotating;
  private TextSelection before;

  private CodeDrop(SpanSurface surface, Supplier<SpanAnnotating> annotating) {
    this.surface = surface;
    this.annotating = annotating;
  }

  static void attach(SpanSurface surface, Supplier<SpanAnnotating> annotating) {
    DropTarget target = new DropTarget(surface, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
    target.setTransfer(TextTransfer.getInstance());
    target.addDropListener(new CodeDrop(surface, annotating));
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    before = surface.selection();
    choose(event);
  }

  @Override
  public void dragOver(DropTargetEvent event) {
    event.feedback = DND.FEEDBACK_NONE;
    choose(event);
  }

  @Override
  public void dragOperationChanged(DropTargetEvent event) {
    choose(event);
  }

  @Override
  public void dragLeave(DropTargetEvent event) {
    // also comes before a drop, which must not lose what is selected then
    surface
        .getDisplay()
        .asyncExec(
            () -> {
              if (before != null && !surface.isDisposed()) {
                surface.select(before.anchor(), before.caret());
                before = null;
              }
            });
  }

  private void choose(DropTargetEvent event) {
    Fragment target = annotating.get() == null || before == null ? null : target(event);
    event.detail = target == null ? DND.DROP_NONE : DND.DROP_COPY;
    if (target != null) {
      surface.select(target.begin(), target.end());
    } else if (before != null) {
      surface.select(before.anchor(), before.caret());
    }
  }

  private Fragment target(DropTargetEvent event) {
    Point at = surface.toControl(event.x, event.y);
    int character = surface.characterAt(at.x, at.y);
    if (character < 0) {
      return null;
    }
    if (!before.isEmpty() && character >= before.begin() && character < before.end()) {
      return new Fragment(before.begin(), before.end());
    }
    return annotating.get().units().wordAt(character);
  }

  @Override
  public void drop(DropTargetEvent event) {
    SpanAnnotating now = annotating.get();
    Fragment target = now == null || before == null ? null : target(event);
    SchemeCode code = now == null ? null : code(now, event.data);
    if (target == null || code == null) {
      event.detail = DND.DROP_NONE;
      return;
    }
    before = null;
    surface.setFocus();
    surface.select(target.begin(), target.end());
    now.applyCode(code.layer(), code.id());
  }

  private static SchemeCode code(SpanAnnotating now, Object dropped) {
    if (!(dropped instanceof String text)) {
      return null;
    }
    String[] parts = text.split("\t", -1);
    SchemeCode code = parts.length == 2 ? now.scheme().code(parts[0], parts[1]) : null;
    if (code == null) {
      now.refuse(Messages.droppedNoCode);
    }
    return code;
  }
}
