package org.glossator.ui.editor.internal.suggestions;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.glossator.base.Report;
import org.glossator.base.ReportCsv;
import org.glossator.base.Task;
import org.glossator.ui.base.FileQuestions;
import org.glossator.ui.base.TaskJob;

/** Asks for a file, and writes the acceptance log to it as CSV. */
final class LogExport {
  private LogExport() {}

  /**
   * Does it; nothing happens if no file is chosen. UI thread.
   *
   * @param log makes the report, in the background
   * @param then is told what was done in one line, on the UI thread
   */
  static void ask(Shell shell, Task<Report> log, Consumer<String> then) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(Messages.logExportTitle);
    dialog.setFilterExtensions(new String[] {"*.csv"});
    dialog.setFileName("acceptance.csv");
    dialog.setOverwrite(true);
    for (Path file : FileQuestions.ask(dialog)) {
      new TaskJob<>(
              shell.getDisplay(),
              Messages.logExportTitle,
              progress -> ReportCsv.write(log.run(progress), file))
          .onResult(done -> then.accept(Messages.bind(Messages.logSaved, file)))
          .schedule();
    }
  }
}
