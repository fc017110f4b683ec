package org.glossator.ui.navigator.internal.wizards;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineReport;
import org.glossator.engines.EngineReport.EngineResult;
import org.glossator.engines.EngineTrust;
import org.glossator.engines.InstalledEngines;
import org.glossator.engines.RunEngines;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.base.UiLog;
import org.osgi.service.prefs.BackingStoreException;

/** Chooses engines, their settings and documents, and runs them in the background. */
public final class RunEnginesDialog extends TitleAreaDialog {
  private static final String ONLY_SELECTED = "engines.onlySelected";

  private final Study study;
  private final List<String> selected;
  private final List<Engine> engines;

  private CheckList list;
  private Group settings;
  private EngineForm form;
  private Button onlySelected;
  private Button accept;
  private RunEngines task;

  RunEnginesDialog(Shell shell, Study study, List<String> selected) {
    super(shell);
    this.study = study;
    this.selected = List.copyOf(selected);
    // installed ones that are not trusted yet are left out: Study > Installed engines asks for them
    this.engines =
        InstalledEngines.registry(
                GlossatorPlatform.engines(),
                study.folder(),
                EngineTrust.ofUser(),
                problem -> UiLog.warning(problem.toString(), null))
            .engines();
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  /**
   * Opens the dialog, and runs what was chosen.
   *
   * @param selected paths of the documents that are selected, may be empty
   */
  public static void open(IWorkbenchWindow window, Study study, List<String> selected) {
    RunEnginesDialog dialog = new RunEnginesDialog(window.getShell(), study, selected);
    if (dialog.open() != OK) {
      return;
    }
    new TaskJob<>(window.getShell().getDisplay(), Messages.Engines_job, dialog.task)
        .onResult(report -> show(window, report))
        .schedule();
  }

  private static void show(IWorkbenchWindow window, EngineReport report) {
    StringJoiner summary = new StringJoiner(" ");
    for (EngineResult result : report.engines()) {
      summary.add(
          CountedText.bind(
              Messages.Engines_result,
              new Object[] {
                result.engine(), result.documents(), result.proposed(), result.accepted()
              }));
      result
          .leftOut()
          .forEach(
              (why, count) -> summary.add(Messages.bind(Messages.Engines_leftOut, count, why)));
    }
    if (report.problems().isEmpty()) {
      StatusLine.say(window, summary.toString());
    } else {
      new ProblemsDialog(
              window.getShell(),
              Messages.Engines_title,
              summary.toString(),
              report.problems(),
              report.problemCount())
          .open();
    }
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Engines_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.Engines_title);
    setMessage(Messages.bind(Messages.Engines_message, study.title()));
    Composite content = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(content);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    list = new CheckList(content, 1, Messages.Engines_listToolTip);
    for (Engine engine : engines) {
      list.add(
          engine.id(),
          Messages.bind(Messages.Format_line, engine.name(), engine.description()),
          false);
    }
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(680, list.table().getItemHeight() * Math.clamp(engines.size(), 3, 8))
        .applyTo(list.table()); // all are seen: which there are is the question here
    settings = new Group(content, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(settings);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(settings);
    form = new EngineForm(settings, this::validate);
    createChoices(content);
    list.onChange(this::selectionChanged);
    list.table().select(0);
    showSettings();
    return area;
  }

  @Override
  public void create() {
    super.create();
    list.table().setFocus(); // Space ticks, the arrows walk
  }

  private void createChoices(Composite parent) {
    int all = study.documents().size();
    onlySelected = new Button(parent, SWT.RADIO);
    onlySelected.setText(Messages.bind(Messages.Engines_selected, selected.size()));
    onlySelected.setEnabled(!selected.isEmpty());
    Button everything = new Button(parent, SWT.RADIO);
    everything.setText(Messages.bind(Messages.Engines_all, all));
    boolean some = !selected.isEmpty() && choices().getBoolean(ONLY_SELECTED, false);
    (some ? onlySelected : everything).setSelection(true);
    accept = new Button(parent, SWT.CHECK);
    accept.setText(Messages.bind(Messages.Engines_accept, annotator()));
    accept.setToolTipText(Messages.Engines_acceptToolTip);
    accept.setEnabled(annotator() != null);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.Engines_run, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    validate();
  }

  @Override
  protected void okPressed() {
    List<String> ids = list.ticked();
    Predicate<String> documents =
        onlySelected.getSelection() ? Set.copyOf(selected)::contains : path -> true;
    RunEngines usual =
        RunEngines.of(study, engines.stream().filter(e -> ids.contains(e.id())).toList());
    if (!selected.isEmpty()) {
      remember(onlySelected.getSelection());
    }
    task =
        new RunEngines(
            study,
            usual.engines(),
            documents,
            annotator(),
            usual.jobs(),
            accept.getSelection(),
            form.values());
    super.okPressed();
  }

  /** What is selected may be so by chance: proposed is what was chosen last, at first all. */
  private static IEclipsePreferences choices() {
    return InstanceScope.INSTANCE.getNode("org.glossator.ui.navigator");
  }

  private static void remember(boolean some) {
    choices().putBoolean(ONLY_SELECTED, some);
    try {
      choices().flush();
    } catch (BackingStoreException e) {
      UiLog.warning("the choice of documents could not be remembered", e);
    }
  }

  private String annotator() {
    return CurrentAnnotator.in(study);
  }

  private void selectionChanged() {
    showSettings();
    validate();
  }

  private void showSettings() {
    int index = list.table().getSelectionIndex();
    Engine engine = index < 0 || index >= engines.size() ? null : engines.get(index);
    settings.setText(engine == null ? "" : Messages.bind(Messages.Engines_settings, engine.name()));
    form.show(engine);
  }

  private void validate() {
    Button run = getButton(IDialogConstants.OK_ID);
    if (run == null) {
      return; // the fields are made before the buttons
    }
    String wrong = form.wrong();
    setErrorMessage(wrong);
    run.setEnabled(wrong == null && !list.ticked().isEmpty());
  }
}
