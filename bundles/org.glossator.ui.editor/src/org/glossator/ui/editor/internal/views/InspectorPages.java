package org.glossator.ui.editor.internal.views;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/**
 * The pages of the inspector, one of them seen. Those of the last few kinds of annotation are kept:
 * making them takes longer than a frame, which somebody who codes one span after the other would
 * feel at each key.
 */
final class InspectorPages {
  private static final int KEPT = 6;

  /** After so long a page that was just made is on the screen. */
  static final int LAID_OUT_MS = 40;

  private final FieldsScroll scroll;
  private final Map<String, InspectorPage> pages = new LinkedHashMap<>(16, 0.75f, true);
  private InspectorPage seen;
  private boolean fresh;

  InspectorPages(Composite parent) {
    scroll = new FieldsScroll(parent);
  }

  ScrolledComposite control() {
    return scroll.control();
  }

  /** Shows the page of a kind, the one that is there or a new one; the focus goes along. */
  <P extends InspectorPage> P turnTo(String kind, Class<P> type, Supplier<P> maker) {
    P page = type.cast(pages.get(kind));
    if (page == null) {
      page = maker.get();
      fresh = true;
      control().getDisplay().timerExec(LAID_OUT_MS, () -> fresh = false);
      pages.put(kind, page);
      dropEldest();
    }
    if (page != seen) {
      boolean hadFocus = seen != null && !seen.form().isDisposed() && seen.hasFocus();
      seen = page;
      control().setContent(page.form());
      page.form().setVisible(true);
      if (hadFocus && !page.focus()) {
        control().forceFocus();
      }
      pages.values().forEach(each -> each.form().setVisible(each == seen));
    }
    return page;
  }

  /** Whether the page is not on the screen yet: GTK takes the focus from it when it gets there. */
  boolean isFresh() {
    return fresh;
  }

  private void dropEldest() {
    Iterator<InspectorPage> eldest = pages.values().iterator();
    while (pages.size() > KEPT) {
      InspectorPage page = eldest.next();
      if (page != seen) { // it may have the focus
        page.form().dispose();
        eldest.remove();
      }
    }
  }

  /** Another document or codebook: the fields would hold on to what was. */
  void forget() {
    pages.values().forEach(page -> page.form().dispose());
    pages.clear();
    seen = null;
  }

  /** Makes room for what is shown. */
  void fit() {
    if (seen != null && !seen.form().isDisposed()) {
      scroll.show(seen.form(), seen.wrapped());
    }
  }
}
