package org.glossator.ui.editor.internal.views;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
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

  private final ScrolledComposite scrolled;
  private final Map<String, InspectorPage> pages = new LinkedHashMap<>(16, 0.75f, true);
  private InspectorPage seen;
  private boolean other;
  private boolean fresh;
  private int fittedHeights;
  private int fittedWidth;

  InspectorPages(Composite parent) {
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true); // who walks by Tab sees where he is
    scrolled.addListener(SWT.Resize, event -> fit(true));
  }

  ScrolledComposite control() {
    return scrolled;
  }

  /** Shows the page of a kind, the one that is there or a new one; the focus goes along. */
  <P extends InspectorPage> P turnTo(String kind, Class<P> type, Supplier<P> maker) {
    P page = type.cast(pages.get(kind));
    if (page == null) {
      page = maker.get();
      fresh = true;
      scrolled.getDisplay().timerExec(LAID_OUT_MS, () -> fresh = false);
      pages.put(kind, page);
      dropEldest();
    }
    other = page != seen;
    if (other) {
      boolean hadFocus = seen != null && !seen.form().isDisposed() && seen.hasFocus();
      seen = page;
      scrolled.setContent(page.form());
      page.form().setVisible(true);
      if (hadFocus && !page.focus()) {
        scrolled.forceFocus();
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

  /**
   * Makes room for what is shown. Laying all of it out costs more than showing it, and mostly the
   * wrapped texts are as high as those before.
   */
  void fit() {
    fit(other);
    other = false;
  }

  private void fit(boolean anew) {
    if (seen == null || seen.form().isDisposed()) {
      return;
    }
    int width = Math.max(100, scrolled.getClientArea().width);
    int heights = seen.heights(width);
    if (!anew && heights == fittedHeights && width == fittedWidth) {
      return;
    }
    fittedHeights = heights;
    fittedWidth = width;
    scrolled.setMinSize(0, seen.form().computeSize(width, SWT.DEFAULT).y);
    seen.form().layout(true, true);
  }
}
