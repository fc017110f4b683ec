package org.glossator.ui.navigator.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.glossator.study.Study;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.tests.LeakWatch;
import org.glossator.ui.navigator.internal.commands.CommandIds;
import org.junit.jupiter.api.Test;

class LeakTest extends WorkbenchFixture {

  @Test
  void dialogsAndDocumentsThatAreClosedLeaveNoResources() throws Exception {
    Study study = open("Security", "a", "b");
    try (LeakWatch watch = new LeakWatch()) {
      for (int round = 0; round < 3; round++) {
        openAndClose(CommandIds.NEW_STUDY, "New study");
        openAndClose(CommandIds.IMPORT, "Import documents");
        openAndClose(CommandIds.EXPORT, "Export dataset");
        openAndClose(CommandIds.RUN_ENGINES, "Run engines");
        ui.run(() -> OpenDocument.open(page, study, "a"));
        ui.run(() -> OpenDocument.open(page, study, "b"));
        ui.settle();
        ui.run(() -> page.closeAllEditors(false));
      }
      List<Error> ours =
          watch.leaks().stream()
              .filter(
                  leak ->
                      Arrays.stream(leak.getStackTrace())
                          .anyMatch(s -> s.getClassName().startsWith("org.glossator.")))
              .toList();
      assertThat(ours).isEmpty();
    }
  }

  private void openAndClose(String command, String title) {
    ui.start(() -> Commands.run(ui.window(), command));
    Shell dialog = ui.shell(title);
    ui.run(dialog::close);
    ui.waitClosed(dialog);
  }
}
