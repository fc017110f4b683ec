package org.glossator.ui.editor.internal.suggestions;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.glossator.base.Task;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.engines.AcceptanceLog;
import org.glossator.engines.CorpusSuggestion;
import org.glossator.engines.DecideSuggestions;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.study.StudyHistory;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.editor.internal.table.RowsPanel;

/** What can be done in the view of suggestions: tool bar, menu, keys. UI thread only. */
final class SuggestionActions {
  private final SuggestionsView view;
  private final RowsPanel<CorpusSuggestion> panel;
  private final Step accept = new Step("accept", Messages.accept, () -> decide(true, null));
  private final Step reject = new Step("reject", Messages.reject, () -> decide(false, null));
  private final Step reopen = new Step("refresh", Messages.reopen, this::reopen);
  private final Step acceptShown = new Step("accept", Messages.acceptShown, this::acceptShown);
  private final Step acceptSure = new Step("filter", Messages.acceptSure, this::acceptSure);
  private final Step log = new Step("dashboard", Messages.log, this::showLog);
  private final Step export = new Step("export", Messages.logExport, this::exportLog);
  private final Step undo = new Step("undo", Messages.undo, () -> travel(true));
  private final Step redo = new Step("redo", Messages.redo, () -> travel(false));
  private boolean working;

  SuggestionActions(SuggestionsView view, RowsPanel<CorpusSuggestion> panel) {
    this.view = view;
    this.panel = panel;
    panel.table().addListener(SWT.KeyDown, this::key);
    panel.table().addListener(SWT.MenuDetect, event -> fillMenu());
  }

  private static final class Step extends Action {
    private final Runnable run;

    Step(String icon, String text, Runnable run) {
      super(text, Icons.descriptor(icon));
      setToolTipText(text.replace("&", "").replaceAll("\\t.*", ""));
      this.run = run;
    }

    @Override
    public void run() {
      run.run();
    }
  }

  void fill(IActionBars bars) {
    IToolBarManager tools = bars.getToolBarManager();
    tools.add(accept);
    tools.add(reject);
    tools.add(new Separator());
    tools.add(undo);
    tools.add(redo);
    tools.add(new Separator());
    tools.add(log);
    for (Step step : List.of(acceptShown, acceptSure, reopen)) {
      bars.getMenuManager().add(step);
    }
    bars.getMenuManager().add(new Separator());
    bars.getMenuManager().add(log);
    bars.getMenuManager().add(export);
    bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), new Step("refresh", "", this::read));
    update();
  }

  private void read() {
    if (view.corpus() != null) {
      view.corpus().readAll();
    }
  }

  /** Which of them are possible depends on what is selected. */
  void update() {
    List<CorpusSuggestion> selected = panel.selection();
    boolean ready = view.corpus() != null && !working;
    boolean open = selected.stream().anyMatch(row -> row.decision() == null);
    accept.setEnabled(ready && open);
    reject.setEnabled(ready && open);
    reopen.setEnabled(ready && selected.stream().anyMatch(row -> row.decision() != null));
    acceptShown.setEnabled(ready && panel.rows().size() > 0);
    acceptSure.setEnabled(ready && AcceptSureDialog.isUseful(view.corpus().all()));
    log.setEnabled(view.corpus() != null);
    export.setEnabled(view.corpus() != null);
    undo.setEnabled(ready);
    redo.setEnabled(ready);
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.F9 -> accept.run();
      case SWT.F10, SWT.DEL -> reject.run();
      default -> {
        return;
      }
    }
    event.doit = false;
  }

  private void fillMenu() {
    Menu menu = panel.table().getMenu();
    for (MenuItem item : menu.getItems()) {
      if (item.getData() == this || item.getData() == null) {
        item.dispose();
      }
    }
    int at = 0;
    for (Step step : List.of(accept, reject, reopen, acceptShown, acceptSure)) {
      MenuItem item = new MenuItem(menu, SWT.PUSH, at++);
      item.setText(step.getText());
      item.setEnabled(step.isEnabled());
      item.setData(this);
      item.addListener(SWT.Selection, event -> step.run());
    }
    MenuItem as = new MenuItem(menu, SWT.CASCADE, 1);
    as.setText(Messages.acceptAs);
    as.setEnabled(accept.isEnabled());
    as.setData(this);
    Menu codes = new Menu(menu);
    as.setMenu(codes);
    for (SchemeCode code : otherCodes()) {
      MenuItem item = new MenuItem(codes, SWT.PUSH);
      item.setText(code.path().replace("&", "&&"));
      item.addListener(SWT.Selection, event -> decide(true, code.id()));
    }
  }

  /** The codes of the layer that all selected suggestions are of. */
  private List<SchemeCode> otherCodes() {
    List<String> layers =
        panel.selection().stream().map(row -> row.annotation().layer()).distinct().toList();
    if (layers.size() != 1 || view.corpus() == null) {
      return List.of();
    }
    SchemeLayer layer = view.corpus().study().scheme().layer(layers.getFirst());
    return layer == null
        ? List.of()
        : layer.codes().stream().filter(code -> !code.retired()).toList();
  }

  private void decide(boolean isAccepted, String code) {
    List<CorpusSuggestion> open =
        panel.selection().stream().filter(row -> row.decision() == null).toList();
    decide(open, isAccepted ? Decision.ACCEPTED : Decision.REJECTED, code);
  }

  private void reopen() {
    decide(panel.selection().stream().filter(row -> row.decision() != null).toList(), null, null);
  }

  private List<CorpusSuggestion> shown() {
    List<CorpusSuggestion> open = new ArrayList<>();
    for (int i = 0; i < panel.rows().size(); i++) {
      if (panel.rows().get(i).decision() == null) {
        open.add(panel.rows().get(i));
      }
    }
    return open;
  }

  private void acceptShown() {
    List<CorpusSuggestion> open = shown();
    if (ask(Messages.bind(Messages.askShown, number(open.size())))) {
      decide(open, Decision.ACCEPTED, null);
    }
  }

  /** All of a code that an engine is sure enough of; the selected one's are proposed. */
  private void acceptSure() {
    List<CorpusSuggestion> selected = panel.selection();
    AcceptSureDialog dialog =
        new AcceptSureDialog(
            panel.getShell(),
            view.corpus().study().scheme(),
            view.corpus().all(),
            selected.isEmpty() ? null : selected.getFirst());
    if (dialog.open() == Window.OK) {
      decide(dialog.chosen(), Decision.ACCEPTED, null);
    }
  }

  private static String number(int count) {
    return NumberFormat.getIntegerInstance().format(count);
  }

  private boolean ask(String question) {
    return MessageDialog.openQuestion(panel.getShell(), Messages.askTitle, question);
  }

  private void decide(List<CorpusSuggestion> rows, Decision decision, String code) {
    if (rows.isEmpty() || working) {
      return;
    }
    int next = panel.rowTable().selected();
    DocumentSuggestions inText = decision == null ? null : view.inText(rows);
    List<Integer> ids = inText == null ? List.of() : ids(inText, rows);
    if (inText != null && ids.size() == rows.size()) {
      if (decision == Decision.ACCEPTED) {
        inText.accept(ids, code);
      } else {
        inText.reject(ids);
      }
      view.corpus().documentChanged(rows.getFirst().document());
      goOn(next);
      return;
    }
    String label =
        Messages.bind(
            decision == null
                ? Messages.stepReopenMany
                : decision == Decision.ACCEPTED ? Messages.stepAcceptMany : Messages.stepRejectMany,
            Integer.toString(rows.size()));
    CorpusSuggestions corpus = view.corpus();
    run(
        label,
        new DecideSuggestions(
            corpus.study(),
            corpus.annotator(),
            label,
            rows.stream().map(CorpusSuggestion::key).toList(),
            decision,
            code),
        outcome -> {
          StatusLine.say(view.getSite(), label);
          if (!outcome.problems().isEmpty()) {
            ProblemsDialog.open(panel.getShell(), label, label, outcome.problems());
          }
          goOn(next);
        });
  }

  private static List<Integer> ids(DocumentSuggestions inText, List<CorpusSuggestion> rows) {
    List<Integer> ids = new ArrayList<>();
    for (CorpusSuggestion row : rows) {
      int id = inText.find(row.engine(), row.annotation().id());
      if (id != 0) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** Where a decided row was, the next one is selected: a list is worked off from one place. */
  private void goOn(int row) {
    panel.goOnAt(row);
  }

  /** Takes back or does again what was decided last in the corpus as a whole. */
  private void travel(boolean back) {
    StudyHistory history = view.corpus().study().history();
    run(
        back ? Messages.undoing : Messages.redoing,
        progress -> back ? history.undo(progress) : history.redo(progress),
        outcome ->
            StatusLine.say(
                view.getSite(), outcome.files() == 0 ? Messages.nothingToUndo : Messages.done));
  }

  private <R> void run(String name, Task<R> task, Consumer<R> then) {
    working = true;
    update();
    Job job =
        new TaskJob<>(panel.getDisplay(), name, task)
            .onResult(
                result -> {
                  if (!panel.isDisposed()) {
                    then.accept(result);
                  }
                })
            .onEnd(
                () -> {
                  working = false;
                  if (!panel.isDisposed()) {
                    update();
                  }
                });
    job.schedule();
  }

  private void exportLog() {
    CorpusSuggestions corpus = view.corpus();
    LogExport.ask(
        panel.getShell(),
        new AcceptanceLog(corpus.study(), null),
        what -> StatusLine.say(view.getSite(), what));
  }

  private void showLog() {
    CorpusSuggestions corpus = view.corpus();
    new AcceptanceLogDialog(panel.getShell(), corpus.study(), corpus.annotator()).open();
  }
}
