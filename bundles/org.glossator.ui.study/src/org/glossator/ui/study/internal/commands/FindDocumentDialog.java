package org.glossator.ui.study.internal.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.study.query.DocumentQuery;
import org.glossator.study.query.StudyFacts;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Latest;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.study.internal.table.DocumentHistory;

/**
 * Finds a document of any open study by its title: type, arrow down, Enter. Without text it shows
 * what was open last.
 */
public final class FindDocumentDialog extends Dialog {
  private static final int MOST = 500;

  private record Found(Study study, DocumentEntry document) {}

  private final IWorkbenchPage page;
  private Latest<List<Found>> finding;
  private List<Found> shown = List.of();
  private Text text;
  private Table table;

  public FindDocumentDialog(Shell shell, IWorkbenchPage page) {
    super(shell);
    this.page = page;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Find_title);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    finding = new Latest<>(area.getDisplay());
    text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    text.setMessage(Messages.Find_message);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, true).hint(620, 320).applyTo(table);
    int[] widths = {330, 160, 110};
    for (int width : widths) {
      new TableColumn(table, SWT.NONE).setWidth(width);
    }
    table.addListener(
        SWT.SetData, e -> fill((TableItem) e.item, table.indexOf((TableItem) e.item)));
    table.addListener(SWT.DefaultSelection, e -> okPressed());
    text.addListener(SWT.Modify, e -> find());
    text.addListener(SWT.DefaultSelection, e -> okPressed());
    text.addListener(
        SWT.KeyDown,
        e -> {
          int step = e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0;
          if (step != 0 && !shown.isEmpty()) {
            int to = Math.clamp(table.getSelectionIndex() + step, 0, shown.size() - 1);
            table.setSelection(to);
            e.doit = false;
          }
        });
    find();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.Find_open, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  private void fill(TableItem item, int index) {
    if (index >= shown.size()) {
      return;
    }
    Found found = shown.get(index);
    item.setText(
        new String[] {
          found.document().displayName(), found.document().path(), found.study().title()
        });
    item.setImage(Icons.image("document"));
  }

  private void find() {
    String typed = text.getText();
    finding.submit(() -> search(typed), this::show);
  }

  private static List<Found> search(String typed) {
    List<Found> found = new ArrayList<>();
    if (typed.isBlank()) {
      for (DocumentHistory.Entry entry : DocumentHistory.recent()) {
        Study study = GlossatorPlatform.studies().ifOpen(entry.study());
        DocumentEntry document = study == null ? null : study.documents().get(entry.document());
        if (document != null) {
          found.add(new Found(study, document));
        }
      }
      return found;
    }
    DocumentQuery query = DocumentQuery.ofTitles(typed);
    for (Study study : GlossatorPlatform.openStudies().studies()) {
      StudyFacts facts = new StudyFacts(study, CurrentAnnotator.in(study), study.counts());
      for (DocumentEntry document : study.documents().entries()) {
        if (query.test(document, facts)) {
          found.add(new Found(study, document));
        }
      }
    }
    // what begins with the words typed is more likely to be meant than what holds them somewhere
    String lower = typed.strip().toLowerCase(java.util.Locale.ROOT);
    found.sort(
        Comparator.comparing(
            f -> !f.document().displayName().toLowerCase(java.util.Locale.ROOT).startsWith(lower)));
    return found.size() > MOST ? List.copyOf(found.subList(0, MOST)) : found;
  }

  private void show(List<Found> found) {
    if (table.isDisposed()) {
      return;
    }
    shown = found;
    table.setItemCount(found.size());
    table.clearAll();
    if (!found.isEmpty()) {
      table.setSelection(0);
    }
  }

  @Override
  protected void okPressed() {
    int at = table.getSelectionIndex();
    if (at < 0 || at >= shown.size()) {
      return;
    }
    Found found = shown.get(at);
    super.okPressed();
    OpenDocument.open(page, found.study(), found.document().path());
  }

  @Override
  public boolean close() {
    if (finding != null) {
      finding.cancel();
    }
    return super.close();
  }
}
