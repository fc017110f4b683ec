package org.glossator.ui.study.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtchart.Chart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.NamedSet;
import org.glossator.study.workflow.Stint;
import org.glossator.study.workflow.WorkLog;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.study.StudyViews;
import org.glossator.ui.study.internal.commands.AssignDialog;
import org.glossator.ui.study.internal.commands.FindDocumentDialog;
import org.glossator.ui.study.internal.dashboard.DashboardView;
import org.glossator.ui.study.internal.panel.MetadataView;
import org.junit.jupiter.api.Test;

class PanelsTest extends StudyFixture {

  @Test
  void theDashboardShowsProgressCodesAndPace() throws Exception {
    Instant begin = Instant.parse("2026-01-10T10:00:00Z");
    WorkLog.append(study, "ann", new Stint(begin, begin.plusSeconds(1800), "2024/d00", 30));
    study.workflow().setState(List.of("2024/d02"), "ben", DocumentState.DISCUSSION);
    DashboardView view = (DashboardView) ui.get(() -> page.showView(StudyViews.DASHBOARD));
    ui.waitUntil("two plots", () -> UiHarness.all(view.body(), Chart.class).size() == 2);
    assertThat(ui.get(() -> labels(view))).contains("ann", "ben");
  }

  private static List<String> labels(DashboardView view) {
    return UiHarness.all(view.body(), Label.class).stream().map(Label::getText).toList();
  }

  @Test
  void metadataAreEditedBesideTheText() {
    MetadataView view = (MetadataView) ui.get(() -> page.showView(StudyViews.METADATA));
    ui.run(() -> OpenDocument.open(page, study, "2024/d00"));
    ui.waitUntil(
        "the title",
        () -> view.field("title") != null && view.field("title").getText().equals("Title l"));
    Text memo = ui.get(() -> view.field(MetadataView.MEMO));
    reach(memo);
    ui.run(() -> memo.setText("Read again"));
    reach(ui.get(() -> view.field("title")));
    ui.waitUntil(
        "saved",
        () -> study.documents().get("2024/d00").get(MetadataView.MEMO).equals("Read again"));
  }

  /** Scrolls to a field as a person would with the wheel, since the view is low, and clicks it. */
  private void reach(Text field) {
    ui.run(() -> FormToolkit.ensureVisible(field));
    ui.focus(field);
  }

  @Test
  void aDocumentIsFoundByItsTitle() {
    ui.start(() -> new FindDocumentDialog(ui.window().getShell(), page).open());
    Shell dialog = ui.shell("Find document");
    Text text = ui.get(() -> UiHarness.all(dialog, Text.class).getFirst());
    Table table = ui.get(() -> UiHarness.all(dialog, Table.class).getFirst());
    ui.run(() -> text.setText("title c"));
    ui.waitUntil("one document", () -> table.getItemCount() == 1);
    ui.focus(text);
    ui.input().keys("Return");
    ui.waitClosed(dialog);
    ui.waitUntil(
        "its editor",
        () -> page.getActiveEditor() != null && page.getActiveEditor().getTitle().contains("d09"));
  }

  @Test
  void aSetIsDealtOut() throws Exception {
    List<String> all = study.documents().entries().stream().map(d -> d.path()).toList();
    ui.run(
        () -> {
          try {
            study.workflow().saveSet(NamedSet.of("r1", "Round 1", all));
          } catch (org.glossator.base.ProblemException e) {
            throw new AssertionError(e);
          }
        });
    ui.start(() -> new AssignDialog(ui.window().getShell(), study).open());
    Shell dialog = ui.shell("Assign documents");
    ui.waitUntil(
        "a preview",
        () ->
            UiHarness.all(dialog, Label.class).stream()
                .anyMatch(l -> l.getText().contains("coded by several")));
    ui.click(ui.button(dialog, "Assign"));
    ui.waitClosed(dialog);
    Map<String, List<String>> dealt = study.workflow().sets().get("r1").assignments();
    assertThat(dealt.keySet()).containsExactly("ann", "ben");
    assertThat(dealt.values().stream().mapToInt(List::size).sum()).isEqualTo(12 + 3);
  }
}
