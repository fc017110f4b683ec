package org.glossator.ui.navigator.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.glossator.base.Problem;
import org.glossator.formats.ImportReport;
import org.glossator.formats.ImportReport.TextChanges;
import org.glossator.study.Study;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.base.StatusLine;

/** Shows what an import did: how much came in, what was changed, what was left out and why. */
final class ImportResult {
  private ImportResult() {}

  /**
   * Shows the report and waits until it is closed. Where everything came in as it was, there is
   * nothing to read, and the status line says so.
   */
  static void show(Study study, ImportReport report) {
    List<Problem> lines = new ArrayList<>(report.problems().list());
    additions(report).forEach(lines::add);
    changes(report.changes()).forEach(lines::add);
    if (lines.isEmpty()) {
      StatusLine.say(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), summary(study, report));
      return;
    }
    long hidden = report.problems().count() - report.problems().list().size();
    new ProblemsDialog(
            null, Messages.Import_title, summary(study, report), lines, lines.size() + hidden)
        .open();
  }

  static String summary(Study study, ImportReport report) {
    String what =
        CountedText.bind(
            Messages.ImportResult_summary,
            new Object[] {
              report.documents(), study.title(), report.filesImported(), report.files()
            });
    if (report.spans() + report.relations() + report.labels() == 0) {
      return what;
    }
    return what
        + ' '
        + CountedText.bind(
            Messages.ImportResult_annotations,
            new Object[] {report.spans(), report.relations(), report.labels()});
  }

  private static List<Problem> additions(ImportReport report) {
    return report.additions().stream()
        .map(
            a ->
                Problem.info(
                    Messages.ImportResult_codebook,
                    Messages.bind(
                        Messages.ImportResult_added, new Object[] {a.kind(), a.id(), a.layer()})))
        .toList();
  }

  private static List<Problem> changes(TextChanges changes) {
    List<Problem> lines = new ArrayList<>();
    add(lines, changes.byteOrderMarks(), Messages.ImportResult_byteOrderMarks);
    add(lines, changes.lineEnds(), Messages.ImportResult_lineEnds);
    add(lines, changes.controlCharacters(), Messages.ImportResult_controlCharacters);
    add(lines, changes.loneSurrogates(), Messages.ImportResult_loneSurrogates);
    return lines;
  }

  private static void add(List<Problem> lines, long count, String text) {
    if (count > 0) {
      lines.add(Problem.info(Messages.ImportResult_texts, Messages.bind(text, count)));
    }
  }
}
