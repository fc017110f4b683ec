package org.glossator.ui.navigator.internal.wizards;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.study.DocumentPaths;
import org.glossator.study.Study;
import org.glossator.study.model.AnnotatorRole;
import org.glossator.ui.base.TaskJob;

/** Chooses who codes in a study; a name that is new becomes an annotator of the study. */
public final class AnnotatorDialog extends TitleAreaDialog {
  private final Study study;
  private Combo name;
  private String chosen;

  AnnotatorDialog(Shell shell, Study study) {
    super(shell);
    this.study = study;
    setHelpAvailable(false);
  }

  /** Opens the dialog and does what was chosen. */
  public static void open(IWorkbenchWindow window, Study study) {
    AnnotatorDialog dialog = new AnnotatorDialog(window.getShell(), study);
    if (dialog.open() == OK) {
      choose(window, study, dialog.chosen);
    }
  }

  /** Makes somebody the annotator of a study, adding them to it where they are new. */
  public static void choose(IWorkbenchWindow window, Study study, String annotator) {
    if (study.annotators().contains(annotator)) {
      CurrentAnnotator.choose(study, annotator);
      return;
    }
    new TaskJob<Void>(
            window.getShell().getDisplay(),
            Messages.bind(Messages.Annotator_job, annotator),
            progress -> {
              study.addAnnotator(annotator, annotator, AnnotatorRole.CODER);
              return null;
            })
        .onResult(done -> CurrentAnnotator.choose(study, annotator))
        .schedule();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Annotator_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.Annotator_title);
    setMessage(Messages.bind(Messages.Annotator_message, study.title()));
    Rows rows = Rows.in(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.composite());
    List<String> annotators = study.annotators();
    name =
        rows.suggestions(
            Messages.Annotator_name,
            Messages.Annotator_nameToolTip,
            annotators.toArray(String[]::new));
    String current = CurrentAnnotator.in(study);
    name.setText(current == null ? CurrentAnnotator.name() : current);
    name.addListener(SWT.Modify, e -> validate());
    return area;
  }

  @Override
  protected void okPressed() {
    chosen = name.getText().strip();
    super.okPressed();
  }

  private void validate() {
    String typed = name.getText().strip();
    String reason =
        typed.isEmpty() ? Messages.NewStudy_noAnnotator : DocumentPaths.reasonAgainstOwner(typed);
    setErrorMessage(reason == null ? null : Messages.bind(Messages.Annotator_wrong, typed, reason));
    getButton(IDialogConstants.OK_ID).setEnabled(reason == null);
  }
}
