package org.glossator.ui.engines.internal.dialogs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.engines.EngineTrust;
import org.glossator.engines.InstallEngine;
import org.glossator.engines.InstalledEngines;
import org.glossator.engines.InstalledEngines.Installed;
import org.glossator.study.Study;
import org.glossator.ui.base.FileQuestions;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.base.TaskJob;

/** The engines of other people in a study: install, trust, map their types, remove. */
final class InstalledEnginesDialog extends TitleAreaDialog {
  private final Study study;
  private final EngineTrust trust = EngineTrust.ofUser();
  private final List<Installed> engines = new ArrayList<>();
  private Table table;
  private Button map;
  private Button trustIt;
  private Button remove;

  InstalledEnginesDialog(Shell shell, Study study) {
    super(shell);
    this.study = study;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Installed_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.Installed_title);
    setMessage(NLS.bind(Messages.Installed_message, study.title()));
    Composite content = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(content);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    table = new Table(content, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(440, 160).applyTo(table);
    column(Messages.Installed_name, 200);
    column(Messages.Installed_id, 140);
    column(Messages.Installed_trusted, 90);
    table.addListener(SWT.Selection, e -> enable());
    Composite buttons = new Composite(content, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().applyTo(buttons);
    ColumnButton.add(buttons, Messages.Installed_install, this::install);
    map = ColumnButton.add(buttons, Messages.Installed_map, this::map);
    map.setToolTipText(Messages.Installed_mapToolTip);
    trustIt = ColumnButton.add(buttons, Messages.Installed_trust, this::trust);
    remove = ColumnButton.add(buttons, Messages.Installed_remove, this::remove);
    refresh();
    return area;
  }

  private void column(String text, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(text);
    column.setWidth(width);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.Installed_close, true);
  }

  private void refresh() {
    List<Problem> problems = new ArrayList<>();
    engines.clear();
    engines.addAll(InstalledEngines.list(study.folder(), problems::add));
    setErrorMessage(problems.isEmpty() ? null : problems.getFirst().toString());
    table.removeAll();
    for (Installed engine : engines) {
      String trusted =
          trust.isTrusted(engine.fingerprint()) ? Messages.Installed_yes : Messages.Installed_no;
      new TableItem(table, SWT.NONE).setText(new String[] {engine.name(), engine.id(), trusted});
    }
    enable();
  }

  private Installed selected() {
    int index = table.getSelectionIndex();
    return index < 0 || index >= engines.size() ? null : engines.get(index);
  }

  private void enable() {
    Installed engine = selected();
    map.setEnabled(engine != null);
    remove.setEnabled(engine != null);
    trustIt.setEnabled(engine != null && !trust.isTrusted(engine.fingerprint()));
  }

  private void install() {
    FileDialog files = new FileDialog(getShell(), SWT.OPEN);
    files.setText(Messages.Installed_from);
    files.setFilterExtensions(new String[] {"*.pear;*.xml", "*.*"});
    files.setFilterNames(new String[] {Messages.Installed_files, Messages.Installed_allFiles});
    List<Path> chosen = FileQuestions.ask(files);
    if (chosen.isEmpty()) {
      return;
    }
    Path file = chosen.getFirst();
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xml")) {
      install(file, List.of());
      return;
    }
    JarsDialog jars = new JarsDialog(getShell(), file);
    if (jars.open() == OK) {
      install(file, jars.jars());
    }
  }

  /** Installs in the background, asks whether it is trusted, and opens its types. */
  private void install(Path file, List<Path> jars) {
    Shell shell = getShell();
    new TaskJob<>(
            shell.getDisplay(),
            Messages.Installed_running,
            new InstallEngine(file, jars, study.folder(), null, null))
        .onResult(
            engine -> {
              if (!shell.isDisposed()) {
                refresh();
                table.setSelection(engines.indexOf(engine));
                enable();
                trust();
                map();
              }
            })
        .onProblem(problem -> ProblemsDialog.open(null, Messages.Installed_title, problem))
        .schedule();
  }

  private void trust() {
    Installed engine = selected();
    boolean isYes =
        engine != null
            && MessageDialog.openQuestion(
                getShell(),
                Messages.Installed_title,
                NLS.bind(Messages.Installed_trustQuestion, engine.name()));
    if (isYes) {
      try {
        trust.trust(engine.fingerprint());
      } catch (ProblemException e) {
        ProblemsDialog.open(getShell(), Messages.Installed_title, e.problem());
      }
      int index = table.getSelectionIndex();
      refresh();
      table.setSelection(index);
      enable();
    }
  }

  private void map() {
    Installed engine = selected();
    if (engine == null) {
      return;
    }
    try {
      new MappingDialog(
              getShell(),
              engine,
              study.scheme(),
              InstalledEngines.types(engine),
              InstalledEngines.mapping(engine))
          .open();
    } catch (ProblemException e) {
      ProblemsDialog.open(getShell(), Messages.Installed_title, e.problem());
    }
  }

  private void remove() {
    Installed engine = selected();
    boolean isYes =
        engine != null
            && MessageDialog.openQuestion(
                getShell(),
                Messages.Installed_title,
                NLS.bind(Messages.Installed_removeQuestion, engine.name()));
    if (isYes) {
      try {
        InstalledEngines.remove(engine);
      } catch (ProblemException e) {
        ProblemsDialog.open(getShell(), Messages.Installed_title, e.problem());
      }
      refresh();
    }
  }
}
