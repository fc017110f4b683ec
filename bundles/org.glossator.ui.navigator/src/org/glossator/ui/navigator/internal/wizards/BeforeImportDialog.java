package org.glossator.ui.navigator.internal.wizards;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.glossator.base.Problem;
import org.glossator.formats.ImportReport;
import org.glossator.ui.base.CountedText;

/**
 * What is to be known of files before anything is imported, each with its file and line; asks
 * whether to go on.
 */
final class BeforeImportDialog extends TitleAreaDialog {
  private final ImportReport report;

  private BeforeImportDialog(Shell shell, ImportReport report) {
    super(shell);
    this.report = report;
  }

  /** Asks, if there is anything to tell; true to go on. */
  static boolean agree(Shell shell, ImportReport report) {
    return report.problems().isEmpty() || new BeforeImportDialog(shell, report).open() == Window.OK;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.BeforeImport_title);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.BeforeImport_title);
    setMessage(
        CountedText.bind(
            Messages.BeforeImport_message, report.documents(), report.problems().count()),
        IMessageProvider.WARNING);
    Composite area = (Composite) super.createDialogArea(parent);
    Composite content = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(content);
    Text text = new Text(content, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    List<Problem> problems = report.problems().list();
    text.setText(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    GridDataFactory.fillDefaults().grab(true, true).hint(620, 240).applyTo(text);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.BeforeImport_ok, true);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.BeforeImport_back, false);
  }
}
