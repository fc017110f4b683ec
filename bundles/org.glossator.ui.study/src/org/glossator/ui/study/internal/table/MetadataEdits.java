package org.glossator.ui.study.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.ui.base.UndoableChange;

/** Changes of metadata as one step of undo. */
public final class MetadataEdits {
  private final Study study;
  private final Map<String, DocumentEntry> changed = new LinkedHashMap<>();
  private final Map<String, DocumentEntry> before = new LinkedHashMap<>();

  public MetadataEdits(Study study) {
    this.study = study;
  }

  /** Gives a document a value in a column; what it has already is no change. */
  public MetadataEdits set(String document, String column, String value) {
    DocumentEntry entry = changed.getOrDefault(document, study.documents().get(document));
    if (entry != null && !entry.get(column).equals(value)) {
      before.putIfAbsent(document, study.documents().get(document));
      changed.put(document, entry.with(column, value));
    }
    return this;
  }

  /** How many documents change. */
  public int size() {
    return changed.size();
  }

  /** Does it, in the background; a failure is told. */
  public void apply(String label) {
    if (changed.isEmpty()) {
      return;
    }
    List<DocumentEntry> after = new ArrayList<>(changed.values());
    List<DocumentEntry> old = new ArrayList<>(before.values());
    UndoableChange.inBackground(
        label, () -> study.updateDocuments(after), () -> study.updateDocuments(old));
  }
}
