package org.glossator.ui.engines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.engines.Recommenders;
import org.glossator.study.NewDocument;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.engines.EnginesUi;
import org.junit.jupiter.api.Test;

class TrainDialogTest extends EnginesFixture {

  @Test
  void saysThatThereIsTooLittleToLearnFrom() throws Exception {
    ui.start(() -> Commands.run(ui.window(), EnginesUi.TRAIN));
    ui.click(ui.button(ui.shell("Train recommender"), "Train"));
    Shell problem = ui.shell("Training a recommender"); // tells the problem
    ui.run(problem::close);
    ui.waitClosed(problem);
    assertThat(Recommenders.of(study.folder())).isEmpty();
  }

  @Test
  void showsHowWellItDoesAndRunsIt() throws Exception {
    for (int d = 0; d < 6; d++) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (int s = 0; s < 6; s++) {
        text.append("They speak of a ");
        int begin = text.length();
        text.append("shared task");
        spans.add(Span.of(100 + s, begin, text.length(), "Frame", "shared-responsibility"));
        text.append(" today. ");
      }
      study.addDocuments(List.of(NewDocument.of("t" + d, text.toString())));
      study.writeAnnotations("t" + d, "ann", AnnotationSnapshot.of(study.text("t" + d), spans));
    }
    study.addDocuments(List.of(NewDocument.of("new", "It is a shared task today.")));
    ui.start(() -> Commands.run(ui.window(), EnginesUi.TRAIN));
    ui.click(ui.button(ui.shell("Train recommender"), "Train"));
    Shell result = ui.shell("Training");
    Table table = ui.get(() -> UiHarness.all(result, Table.class).getFirst());
    assertThat(ui.get(() -> table.getItem(0).getText(0))).isEqualTo("shared-responsibility");
    assertThat(ui.get(() -> table.getItem(0).getText(1))).isEqualTo("36");
    assertThat(ui.get(table::getItemCount)).isEqualTo(3);
    ui.click(ui.button(result, "Run it on the corpus"));
    ui.waitUntil("suggestions", () -> study.suggestions().has("new", "recommender"));
  }
}
