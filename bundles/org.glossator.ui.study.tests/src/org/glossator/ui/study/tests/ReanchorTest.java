package org.glossator.ui.study.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.glossator.annotation.Span;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.UndoableChange;
import org.glossator.ui.study.internal.commands.ReanchorHandler;
import org.junit.jupiter.api.Test;

/** A text that was changed outside is accepted in the workbench, and given back. */
class ReanchorTest extends StudyFixture {
  private static final String DOCUMENT = "2024/d00";

  @Test
  void aChangedTextIsAcceptedAndTakenBack() throws Exception {
    ui.run(() -> OpenDocument.open(page, new DocumentInput(study.folder(), DOCUMENT, "ann")));
    ui.waitUntil("the document", () -> page.getActiveEditor() != null);
    Path text = study.layout().text(DOCUMENT);
    String before = Files.readString(text);
    Files.writeString(text, "Before. " + before);
    ui.start(this::accept);
    Shell question = ui.shell("Accept a changed text");
    ui.click(ui.button(question, "Accept the new text"));
    ui.waitUntil("the annotations to have moved", () -> begin() == 8);
    IOperationHistory history =
        PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    ui.waitUntil("the step", () -> history.getUndoOperation(UndoableChange.context()) != null);
    assertThat(history.getUndoOperation(UndoableChange.context()).getLabel())
        .isEqualTo("Move the annotations of " + DOCUMENT);
    ui.run(
        () -> {
          try {
            history.undo(UndoableChange.context(), null, null);
          } catch (org.eclipse.core.commands.ExecutionException e) {
            throw new IllegalStateException(e);
          }
        });
    Files.writeString(text, before);
    ui.waitUntil("the annotations to be where they were", () -> begin() == 0);
  }

  private void accept() {
    try {
      EvaluationContext context =
          new EvaluationContext(
              PlatformUI.getWorkbench()
                  .getService(org.eclipse.ui.handlers.IHandlerService.class)
                  .getCurrentState(),
              Map.of());
      context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, StructuredSelection.EMPTY);
      Command command =
          PlatformUI.getWorkbench()
              .getService(org.eclipse.ui.commands.ICommandService.class)
              .getCommand("org.glossator.command.reanchor");
      new ReanchorHandler().execute(new ExecutionEvent(command, Map.of(), null, context));
    } catch (org.eclipse.core.commands.ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the first annotation begins; -1 while text and annotations do not belong together. */
  private int begin() {
    try {
      Iterator<Span> spans = study.read(DOCUMENT, "ann").spans().iterator();
      return spans.hasNext() ? spans.next().begin() : -1;
    } catch (org.glossator.base.ProblemException e) {
      return -1;
    }
  }
}
