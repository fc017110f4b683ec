package org.glossator.ui.editor.internal.part;

import java.util.Arrays;
import java.util.Comparator;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.UiLog;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * Where one was in each document, so that it opens there again. Bounded: of the documents that were
 * open longest ago nothing is known.
 */
final class PlaceMemory {
  private static final int MOST = 300;
  private static final String TOP = "top";
  private static final String CARET = "caret";
  private static final String WHEN = "when";

  private PlaceMemory() {}

  /**
   * @param top offset of the first character in view
   * @param caret offset of the caret
   */
  record Place(int top, int caret) {}

  /** Where one was; the document's begin where it was never open. */
  static Place of(DocumentInput input) {
    Preferences node = all().node(key(input));
    return new Place(node.getInt(TOP, 0), node.getInt(CARET, 0));
  }

  static void remember(DocumentInput input, Place place) {
    Preferences node = all().node(key(input));
    node.putInt(TOP, place.top());
    node.putInt(CARET, place.caret());
    node.putLong(WHEN, System.currentTimeMillis());
    try {
      forgetOldest();
      all().flush();
    } catch (BackingStoreException e) {
      UiLog.warning("the place in the document could not be remembered", e);
    }
  }

  private static void forgetOldest() throws BackingStoreException {
    String[] names = all().childrenNames();
    if (names.length <= MOST) {
      return;
    }
    Arrays.sort(names, Comparator.comparingLong(name -> all().node(name).getLong(WHEN, 0)));
    for (int i = 0; i < names.length - MOST; i++) {
      all().node(names[i]).removeNode();
    }
  }

  private static Preferences all() {
    return InstanceScope.INSTANCE.getNode(EditorPreferences.NODE).node("places");
  }

  /** A node's name must not hold slashes. */
  private static String key(DocumentInput input) {
    return (input.study() + ":" + input.document() + ":" + input.annotator()).replace('/', '|');
  }
}
