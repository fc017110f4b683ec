package org.glossator.ui.study.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.base.Progress;
import org.glossator.study.DocumentTable;
import org.glossator.study.Study;
import org.glossator.study.workflow.AssignDocuments;
import org.glossator.study.workflow.AssignmentPlan;
import org.glossator.study.workflow.NamedSet;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.UndoableChange;

/** Deals the documents of a set out to annotators; shows beforehand who would get how many. */
public final class AssignDialog extends TitleAreaDialog {
  private final Study study;
  private final List<NamedSet> sets;
  private Combo set;
  private Table annotators;
  private Spinner overlap;
  private Spinner coders;
  private Combo stratify;
  private Spinner seed;
  private Button keep;
  private Button blind;
  private Label preview;

  public AssignDialog(Shell shell, Study study) {
    super(shell);
    this.study = study;
    this.sets = study.workflow().sets().all();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Assign_title);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.Assign_title);
    setMessage(Messages.Assign_message);
    Composite area = (Composite) super.createDialogArea(parent);
    Composite form = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(form);
    set = combo(form, Messages.Assign_set, sets.stream().map(NamedSet::name).toList());
    new Label(form, SWT.NONE);
    blind = new Button(form, SWT.CHECK);
    blind.setText(Messages.SaveSet_blind);
    blind.setToolTipText(Messages.SaveSet_blindTip);
    label(form, Messages.Assign_annotators);
    annotators = new Table(form, SWT.CHECK | SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 90).applyTo(annotators);
    for (String annotator : study.annotators()) {
      TableItem item = new TableItem(annotators, SWT.NONE);
      item.setText(annotator);
      item.setChecked(true);
    }
    annotators.addListener(SWT.Selection, e -> update());
    overlap = spinner(form, Messages.Assign_overlap, 0, 100, 20);
    coders = spinner(form, Messages.Assign_coders, 2, 9, 2);
    List<String> columns = new ArrayList<>(List.of(Messages.Assign_noStrata));
    study.documents().columns().stream()
        .filter(c -> !c.equals(DocumentTable.PATH) && !c.equals(DocumentTable.SHA256))
        .forEach(columns::add);
    stratify = combo(form, Messages.Assign_stratify, columns);
    seed = spinner(form, Messages.Assign_seed, 0, Integer.MAX_VALUE, 1);
    new Label(form, SWT.NONE);
    keep = new Button(form, SWT.CHECK);
    keep.setText(Messages.Assign_keep);
    keep.addListener(SWT.Selection, e -> update());
    label(form, Messages.Assign_preview);
    preview = new Label(form, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(320, 48).applyTo(preview);
    set.addListener(SWT.Selection, e -> setChosen());
    return area;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    setChosen();
    return contents;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.Assign_ok, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  private static void label(Composite form, String text) {
    Label label = new Label(form, SWT.NONE);
    label.setText(text);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
  }

  private Combo combo(Composite form, String text, List<String> items) {
    label(form, text);
    Combo combo = new Combo(form, SWT.READ_ONLY);
    combo.setItems(items.toArray(String[]::new));
    combo.select(0);
    combo.addListener(SWT.Selection, e -> update());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    return combo;
  }

  private Spinner spinner(Composite form, String text, int min, int max, int value) {
    label(form, text);
    Spinner spinner = new Spinner(form, SWT.BORDER);
    spinner.setValues(value, min, max, 0, 1, 10);
    spinner.addListener(SWT.Modify, e -> update());
    return spinner;
  }

  private NamedSet chosen() {
    return set.getSelectionIndex() < 0 ? null : sets.get(set.getSelectionIndex());
  }

  private void setChosen() {
    if (chosen() != null) {
      blind.setSelection(chosen().blind());
      keep.setSelection(!chosen().assignments().isEmpty());
    }
    update();
  }

  private List<String> checked() {
    List<String> checked = new ArrayList<>();
    for (TableItem item : annotators.getItems()) {
      if (item.getChecked()) {
        checked.add(item.getText());
      }
    }
    return checked;
  }

  private AssignmentPlan plan() {
    return new AssignmentPlan(
        checked(), overlap.getSelection() / 100.0, coders.getSelection(), seed.getSelection());
  }

  private AssignDocuments task() {
    String column = stratify.getSelectionIndex() <= 0 ? "" : stratify.getText();
    return new AssignDocuments(study, chosen().id(), plan(), column, keep.getSelection());
  }

  private void update() {
    String error =
        chosen() == null
            ? Messages.Assign_noSets
            : checked().isEmpty() ? Messages.Assign_noAnnotators : null;
    setErrorMessage(error);
    if (getButton(IDialogConstants.OK_ID) != null) {
      getButton(IDialogConstants.OK_ID).setEnabled(error == null);
    }
    preview.setText(error == null ? describe(task().preview()) : "");
  }

  private static String describe(NamedSet dealt) {
    StringJoiner text = new StringJoiner(", ");
    Map<String, Integer> times = new LinkedHashMap<>();
    dealt
        .assignments()
        .forEach(
            (annotator, documents) -> {
              text.add(annotator + " " + documents.size());
              documents.forEach(d -> times.merge(d, 1, Integer::sum));
            });
    long doubled = times.values().stream().filter(n -> n > 1).count();
    return CountedText.bind(Messages.Assign_result, text, doubled);
  }

  @Override
  protected void okPressed() {
    NamedSet before = chosen();
    AssignDocuments task = task();
    boolean wanted = blind.getSelection();
    boolean done =
        UndoableChange.now(
            NLS.bind(Messages.Assign_step, before.name()),
            () -> {
              NamedSet after = task.run(Progress.NONE);
              if (after.blind() != wanted) {
                study.workflow().saveSet(after.withBlind(wanted));
              }
            },
            () -> study.workflow().saveSet(before));
    if (done) {
      super.okPressed();
    }
  }
}
