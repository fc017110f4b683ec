package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.base.ProblemException;
import org.glossator.study.DocumentSession;
import org.glossator.study.workflow.DocumentState;
import org.junit.jupiter.api.Test;

/** A document that its annotator marks as done while it is open, and opens again. */
class EditorLockUiTest extends EditorUiFixture {

  @Test
  void whatIsDoneSaysSoAboveTheTextAndTakesNoCodeUntilItIsOpenedAgain() throws ProblemException {
    mark(DocumentState.DONE);
    waitFor("the line above the text", () -> said("has marked this document as done"));
    caretAt("cooperation");
    assertThat(ui.get(() -> part.annotating().mayEdit())).isFalse();
    keys("x");

    mark(DocumentState.IN_PROGRESS);
    waitFor("the line to go", () -> !said("has marked this document as done"));
    keys("x");
    waitFor("the span of the second key alone", () -> snapshot().spans().size() == 1);
  }

  private void mark(DocumentState state) throws ProblemException {
    DocumentSession session = ui.get(() -> part.annotating().session());
    session
        .study()
        .workflow()
        .setState(List.of(session.documentPath()), session.annotator(), state);
  }

  private boolean said(String words) {
    List<Control> all = new ArrayList<>(List.of(ui.window().getShell()));
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Label label
          && label.isVisible()
          && label.getText().contains(words)) {
        return true;
      }
      if (all.get(i) instanceof Composite composite) {
        all.addAll(List.of(composite.getChildren()));
      }
    }
    return false;
  }
}
