package org.glossator.ui.editor.internal.part;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.osgi.service.prefs.Preferences;

/** The codes that were used last, for one codebook, over restarts. UI thread only. */
public final class RecentCodes {
  private static final int MOST = 12;
  private static final String SEPARATOR = "\n";

  private final Preferences node;
  private final String key;
  private final List<String> recent = new ArrayList<>();

  RecentCodes(String codebook) {
    node = InstanceScope.INSTANCE.getNode(EditorPreferences.NODE).node("recent");
    key = codebook.isEmpty() ? "codebook" : codebook.replace('/', '|');
    String stored = node.get(key, "");
    if (!stored.isEmpty()) {
      recent.addAll(List.of(stored.split(SEPARATOR)));
    }
  }

  void used(String layer, String code) {
    String name = layer + '\t' + code;
    recent.remove(name);
    recent.addFirst(name);
    while (recent.size() > MOST) {
      recent.removeLast();
    }
    node.put(key, String.join(SEPARATOR, recent));
  }

  /** Those that the codebook still offers, the last first. */
  public List<SchemeCode> codes(Scheme scheme) {
    List<SchemeCode> codes = new ArrayList<>();
    for (String name : recent) {
      int tab = name.indexOf('\t');
      SchemeCode code =
          tab < 0 ? null : scheme.code(name.substring(0, tab), name.substring(tab + 1));
      if (code != null && !code.retired()) {
        codes.add(code);
      }
    }
    return codes;
  }
}
