package org.glossator.ui.study.internal.commands;

import java.util.ArrayList;
import java.util.List;
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
import org.glossator.platform.CurrentAnnotator;
import org.glossator.study.Study;
import org.glossator.study.workflow.NamedSet;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.UndoableChange;

/** Asks for the name of a set of documents and saves it; a name that is there adds to that set. */
public final class SaveSetDialog extends TitleAreaDialog {
  private final Study study;
  private final List<String> documents;
  private Combo name;
  private Button blind;

  private SaveSetDialog(Shell shell, Study study, List<String> documents) {
    super(shell);
    this.study = study;
    this.documents = documents;
  }

  /** Opens it for some documents. */
  public static void open(Shell shell, Study study, List<String> documents) {
    new SaveSetDialog(shell, study, documents).open();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.SaveSet_title);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.SaveSet_title);
    setMessage(CountedText.bind(Messages.SaveSet_message, documents.size()));
    Composite area = (Composite) super.createDialogArea(parent);
    Composite form = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(form);
    new Label(form, SWT.NONE).setText(Messages.SaveSet_name);
    name = new Combo(form, SWT.DROP_DOWN);
    name.setItems(
        study.workflow().sets().all().stream().map(NamedSet::name).toArray(String[]::new));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
    name.addListener(SWT.Modify, e -> check());
    new Label(form, SWT.NONE);
    blind = new Button(form, SWT.CHECK);
    blind.setText(Messages.SaveSet_blind);
    blind.setToolTipText(Messages.SaveSet_blindTip);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.SaveSet_save, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    check();
  }

  private NamedSet existing() {
    return study.workflow().sets().all().stream()
        .filter(s -> s.name().equals(name.getText().strip()))
        .findFirst()
        .orElse(null);
  }

  private void check() {
    NamedSet existing = existing();
    setMessage(
        existing == null
            ? CountedText.bind(Messages.SaveSet_message, documents.size())
            : NLS.bind(Messages.SaveSet_adds, existing.name(), existing.documents().size()));
    if (existing != null) {
      blind.setSelection(existing.blind());
    }
    if (getButton(IDialogConstants.OK_ID) != null) {
      getButton(IDialogConstants.OK_ID)
          .setEnabled(!name.getText().isBlank() && !documents.isEmpty());
    }
  }

  @Override
  protected void okPressed() {
    NamedSet before = existing();
    NamedSet after;
    if (before == null) {
      after = NamedSet.of(freeId(name.getText()), name.getText().strip(), documents);
    } else {
      List<String> all = new ArrayList<>(before.documents());
      all.addAll(documents);
      after = before.withDocuments(all);
    }
    NamedSet wanted = after.withBlind(blind.getSelection());
    boolean done =
        UndoableChange.now(
            NLS.bind(Messages.SaveSet_step, wanted.name()),
            () -> study.workflow().saveSet(wanted),
            () -> {
              if (before == null) {
                study.workflow().removeSet(wanted.id());
              } else {
                study.workflow().saveSet(before);
              }
            });
    if (done) {
      super.okPressed();
    }
  }

  private String freeId(String wanted) {
    String id = CurrentAnnotator.idFrom(wanted.strip().toLowerCase(java.util.Locale.ROOT));
    String free = id;
    for (int i = 2; study.workflow().sets().get(free) != null; i++) {
      free = id + "-" + i;
    }
    return free;
  }
}
