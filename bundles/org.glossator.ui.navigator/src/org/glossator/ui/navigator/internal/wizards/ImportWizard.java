package org.glossator.ui.navigator.internal.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.glossator.formats.ImportDocuments;
import org.glossator.study.Study;
import org.glossator.ui.base.TaskJob;

/** Imports documents into a study: a page, a preview if it is wanted, then a job, then a report. */
public final class ImportWizard extends Wizard {
  private final Study study;
  private final ImportPage page;
  private final ImportPreviewPage preview;
  private final Display display;

  ImportWizard(Shell shell, Study study, List<Path> files) {
    this.study = study;
    display = shell.getDisplay();
    page = new ImportPage(study, files);
    preview =
        new ImportPreviewPage(
            study, () -> page.task(Map.of()), page::setEncoding, page::setAnnotator);
    setWindowTitle(Messages.Import_title);
  }

  /** Opens the wizard and waits until it is closed; the import goes on in the background. */
  public static void open(Shell shell, Study study, List<Path> files) {
    new OnePageDialog(shell, new ImportWizard(shell, study, files), Messages.Import_doIt).open();
  }

  @Override
  public void addPages() {
    addPage(page);
    addPage(preview);
  }

  /** The preview needs no look. */
  @Override
  public boolean canFinish() {
    // the first page may have changed what the preview asked for, so there the report says it
    boolean first = getContainer().getCurrentPage() == page;
    return page.isPageComplete() && (first || preview.isPageComplete());
  }

  @Override
  public boolean performFinish() {
    ImportDocuments task = page.task(preview.values());
    String name = Messages.bind(Messages.Import_job, study.title());
    new TaskJob<>(display, name, task)
        .onResult(report -> ImportResult.show(study, report))
        .schedule();
    return true;
  }
}
