package org.glossator.app.internal;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Keeps the preference pages that a researcher has a use for: ours, and the one of the keys. */
final class PreferencePages {
  private static final String KEYS = "org.eclipse.ui.preferencePages.Keys";
  private static final String OURS = "org.glossator.";

  private PreferencePages() {}

  static void keepOurs(PreferenceManager pages) {
    IPreferenceNode keys = null;
    for (IPreferenceNode root : pages.getRootSubNodes()) {
      IPreferenceNode found = find(root);
      if (found != null) {
        keys = found;
      }
      if (!root.getId().startsWith(OURS)) {
        pages.remove(root);
      }
    }
    if (keys != null) {
      pages.addToRoot(keys);
    }
  }

  private static IPreferenceNode find(IPreferenceNode node) {
    if (node.getId().equals(KEYS)) {
      return node;
    }
    for (IPreferenceNode child : node.getSubNodes()) {
      IPreferenceNode found = find(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
