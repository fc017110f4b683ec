package org.glossator.ui.codebook.internal.editor;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Remembers how the page with the codes is divided. UI thread only. */
final class PageDivision {
  private static final String WEIGHTS = "codebook.weights";

  private PageDivision() {}

  /** Divides a page as the last one was, and remembers how it is divided when it goes. */
  static void follow(CodesPage page) {
    String kept = settings().get(WEIGHTS);
    if (kept != null && kept.matches("[1-9]\\d{0,5} [1-9]\\d{0,5}")) {
      String[] numbers = kept.split(" ");
      page.weights(new int[] {Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])});
    }
    page.addDisposeListener(
        e -> settings().put(WEIGHTS, page.weights()[0] + " " + page.weights()[1]));
  }

  private static IDialogSettings settings() {
    return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PageDivision.class))
        .getDialogSettings();
  }
}
