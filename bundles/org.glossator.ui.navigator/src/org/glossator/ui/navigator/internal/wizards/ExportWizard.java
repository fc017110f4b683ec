package org.glossator.ui.navigator.internal.wizards;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.glossator.formats.ExportDataset;
import org.glossator.formats.ExportReport;
import org.glossator.platform.ExportLog;
import org.glossator.study.Study;
import org.glossator.ui.base.TaskJob;

/**
 * Exports the dataset of a study: a page, another for what its publishers know, then a job, then
 * what is in it and where.
 */
public final class ExportWizard extends Wizard {
  private final Shell shell;
  private final Study study;
  private final ExportPage page;
  private final PublicationPage publication = new PublicationPage();

  ExportWizard(Shell shell, Study study) {
    this.shell = shell;
    this.study = study;
    page = new ExportPage(study);
    setWindowTitle(Messages.Export_title);
  }

  /** Opens the wizard and waits until it is closed; the export goes on in the background. */
  public static void open(Shell shell, Study study) {
    new OnePageDialog(shell, new ExportWizard(shell, study), Messages.Export_doIt).open();
  }

  @Override
  public void addPages() {
    addPage(page);
    addPage(publication);
  }

  @Override
  public boolean performFinish() {
    ExportDataset task = page.task(publication.values());
    String format = task.exporter().id();
    page.remember();
    new TaskJob<>(shell.getDisplay(), Messages.bind(Messages.Export_job, study.title()), task)
        .onResult(report -> exported(format, report))
        .schedule();
    return true;
  }

  private void exported(String format, ExportReport report) {
    ExportLog.add(study.folder(), new ExportLog.Entry(format, report.folder()));
    new ExportResultDialog(shell.isDisposed() ? null : shell, study, format, report).open();
  }
}
