package org.glossator.ui.codebook.internal.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  static String InputTexts_name;
  static String InputTexts_toolTip;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.editor.messages", Messages.class);
  }

  private Messages() {}
}
