package org.glossator.ui.codebook.internal.editor;

import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;

/** What the tab of a codebook is called. */
public final class InputTexts {
  private InputTexts() {}

  public static String name() {
    return Messages.InputTexts_name;
  }

  public static String toolTip(Path study) {
    return NLS.bind(Messages.InputTexts_toolTip, study);
  }
}
