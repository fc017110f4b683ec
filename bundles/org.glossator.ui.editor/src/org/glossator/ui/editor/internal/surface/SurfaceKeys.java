package org.glossator.ui.editor.internal.surface;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Keys that move the caret, and characters that are codes. Commands have their own bindings. */
final class SurfaceKeys {
  private final SpanSurface surface;

  SurfaceKeys(SpanSurface surface) {
    this.surface = surface;
    surface.addListener(SWT.KeyDown, this::pressed);
    surface.addListener(SWT.Traverse, SurfaceKeys::traverse);
  }

  /** Tab and Enter belong to annotating, not to walking through the window. */
  private static void traverse(Event event) {
    switch (event.detail) {
      case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
        boolean walksOut = (event.stateMask & SWT.CTRL) != 0;
        event.doit = walksOut;
      }
      case SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS -> event.doit = true;
      default -> event.doit = false;
    }
  }

  private void pressed(Event event) {
    Movement movement = movement(event.keyCode, event.stateMask & ~SWT.SHIFT);
    if (movement != null) {
      surface.move(movement, (event.stateMask & SWT.SHIFT) != 0);
      event.doit = false;
      return;
    }
    boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
    if (plain && event.character > ' ' && event.character != SWT.DEL) {
      surface.listeners().forEach(listener -> listener.typed(event.character));
      event.doit = false;
    }
  }

  private static Movement movement(int key, int modifiers) {
    if (modifiers == 0) {
      return switch (key) {
        case SWT.ARROW_LEFT -> Movement.LEFT;
        case SWT.ARROW_RIGHT -> Movement.RIGHT;
        case SWT.ARROW_UP -> Movement.UP;
        case SWT.ARROW_DOWN -> Movement.DOWN;
        case SWT.HOME -> Movement.LINE_BEGIN;
        case SWT.END -> Movement.LINE_END;
        case SWT.PAGE_UP -> Movement.PAGE_UP;
        case SWT.PAGE_DOWN -> Movement.PAGE_DOWN;
        default -> null;
      };
    }
    if (modifiers == SWT.MOD1) {
      return switch (key) {
        case SWT.ARROW_LEFT -> Movement.WORD_LEFT;
        case SWT.ARROW_RIGHT -> Movement.WORD_RIGHT;
        case SWT.ARROW_UP -> Movement.PARAGRAPH_BACK;
        case SWT.ARROW_DOWN -> Movement.PARAGRAPH_FORTH;
        case SWT.HOME -> Movement.TEXT_BEGIN;
        case SWT.END -> Movement.TEXT_END;
        default -> null;
      };
    }
    if (modifiers == SWT.ALT) {
      return switch (key) {
        case SWT.ARROW_UP -> Movement.SENTENCE_BACK;
        case SWT.ARROW_DOWN -> Movement.SENTENCE_FORTH;
        default -> null;
      };
    }
    return null;
  }
}
