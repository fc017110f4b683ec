package org.glossator.ui.editor.internal.surface;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  public static String accessibleName;

  static {
    NLS.initializeMessages("org.glossator.ui.editor.internal.surface.messages", Messages.class);
  }

  private Messages() {}
}
