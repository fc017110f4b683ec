package org.glossator.ui.codebook.internal.editor;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;
import org.glossator.codebook.CodebookValidator;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Example;
import org.glossator.ui.codebook.internal.edits.CodebookWork;

/**
 * What is wrong with the codebook while it is edited: checked a moment after the last change, on
 * the UI thread, because the objects belong to it (500 codes take a few milliseconds).
 */
public final class LiveValidation {
  private static final int PAUSE_MILLIS = 250;

  private final CodebookWork work;
  private final Control owner;
  private final Consumer<List<Finding>> listener;
  private final Runnable check = this::checkNow;
  private final Map<EObject, Finding> worst = new IdentityHashMap<>();
  private List<Finding> findings = List.of();

  /**
   * @param owner the control that shows the findings: with it the checks end
   * @param listener gets the findings, the worst first, when they have changed
   */
  LiveValidation(CodebookWork work, Control owner, Consumer<List<Finding>> listener) {
    this.work = work;
    this.owner = owner;
    this.listener = listener;
    work.addListener(change -> later());
  }

  private void later() {
    if (!owner.isDisposed()) {
      owner.getDisplay().timerExec(-1, check);
      owner.getDisplay().timerExec(PAUSE_MILLIS, check);
    }
  }

  void checkNow() {
    if (owner.isDisposed()) {
      return;
    }
    List<Finding> found =
        CodebookValidator.validate(work.codebook()).stream()
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .toList();
    if (found.equals(findings)) {
      return;
    }
    findings = found;
    worst.clear();
    for (Finding finding : found) {
      worst.putIfAbsent(rowOf(finding.object()), finding);
    }
    listener.accept(found);
  }

  private static EObject rowOf(EObject object) {
    return object instanceof Example || object instanceof Choice ? object.eContainer() : object;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The worst finding about a thing that has a row in the tree, or null. */
  Finding worst(EObject object) {
    return worst.get(object);
  }
}
