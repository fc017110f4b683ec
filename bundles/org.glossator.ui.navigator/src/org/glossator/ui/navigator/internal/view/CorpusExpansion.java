package org.glossator.ui.navigator.internal.view;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IMemento;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.navigator.internal.model.FolderNode;
import org.glossator.ui.navigator.internal.model.StudyNode;

/**
 * Remembers which studies and folders are open in the tree, from one start to the next. A study
 * that was not there before is opened with its first folder, so that documents are in sight.
 */
public final class CorpusExpansion {
  private static final String STUDY = "expandedStudy";
  private static final String FOLDER = "expandedFolder";
  private static final String PATH = "path";

  /** No more folders of a study than this are remembered. */
  private static final int LIMIT = 200;

  /** Folders that were open by study; a study that was seen has an entry even if it was closed. */
  private final Map<Path, Set<String>> remembered = new HashMap<>();

  /**
   * @param memento what was saved, or null
   */
  public CorpusExpansion(IMemento memento) {
    if (memento == null) {
      return;
    }
    for (IMemento study : memento.getChildren(STUDY)) {
      Set<String> folders = new LinkedHashSet<>();
      for (IMemento folder : study.getChildren(FOLDER)) {
        folders.add(folder.getString(PATH));
      }
      try {
        remembered.put(Path.of(study.getString(PATH)), folders);
      } catch (InvalidPathException | NullPointerException e) {
        UiLog.warning("the expansion of a study was not remembered well", e);
      }
    }
  }

  /** Expands studies as they were, or, for those not seen before, to their first documents. */
  void expand(TreeViewer viewer, List<StudyNode> studies) {
    for (StudyNode study : studies) {
      Set<String> folders = remembered.get(study.folder());
      if (folders == null) {
        viewer.expandToLevel(study, 1);
        study.children().stream()
            .filter(FolderNode.class::isInstance)
            .findFirst()
            .ifPresent(folder -> viewer.expandToLevel(folder, 1));
      } else {
        for (String folder : folders) {
          viewer.setExpandedState(folder.isEmpty() ? study : new FolderNode(study, folder), true);
        }
      }
    }
  }

  /** Saves what is open now. */
  public void save(IMemento memento, TreeViewer viewer) {
    Map<Path, Set<String>> open = new HashMap<>();
    for (Object element : viewer.getExpandedElements()) {
      if (element instanceof StudyNode study) {
        open.computeIfAbsent(study.folder(), p -> new LinkedHashSet<>()).add("");
      } else if (element instanceof FolderNode folder) {
        Path key = folder.study().folder();
        Set<String> folders = open.computeIfAbsent(key, p -> new LinkedHashSet<>());
        if (folders.size() < LIMIT) {
          folders.add(folder.path());
        }
      }
    }
    open.forEach(
        (study, folders) -> {
          IMemento child = memento.createChild(STUDY);
          child.putString(PATH, study.toString());
          folders.forEach(f -> child.createChild(FOLDER).putString(PATH, f));
        });
  }
}
