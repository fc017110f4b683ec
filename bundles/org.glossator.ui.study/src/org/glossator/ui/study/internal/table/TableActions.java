package org.glossator.ui.study.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.Study;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.study.internal.commands.SaveSetDialog;

/** What can be done in the table of documents beside looking. */
final class TableActions {
  private final DocumentsView view;
  private final DocumentsGrid grid;
  private final IViewSite site;

  TableActions(DocumentsView view, DocumentsGrid grid, IViewSite site) {
    this.view = view;
    this.grid = grid;
    this.site = site;
  }

  void fillToolBar(IToolBarManager bar) {
    bar.add(action(Messages.Action_saveSet, Messages.Action_saveSetTip, "bookmark", this::saveSet));
    bar.add(action(Messages.Action_export, Messages.Action_exportTip, "export", this::export));
  }

  /**
   * Paste and Delete of the menu and their keys act on cells while the table itself has the focus:
   * in the box above it and in the editor of a cell they are those of the text field.
   */
  void fillGlobal(IActionBars bars) {
    Action paste = action(Messages.Action_paste, null, null, this::paste);
    Action clear = action(Messages.Action_clear, null, null, this::clear);
    grid.control().addListener(SWT.FocusIn, e -> handle(bars, paste, clear));
    grid.control().addListener(SWT.FocusOut, e -> handle(bars, null, null));
  }

  private static void handle(IActionBars bars, Action paste, Action clear) {
    bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
    bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), clear);
    bars.updateActionBars();
  }

  void fillContext(IMenuManager menu) {
    List<TableRow.Document> selected = grid.selectedDocuments();
    Action open = action(Messages.Action_open, null, "document", this::open);
    open.setEnabled(!selected.isEmpty());
    menu.add(open);
    menu.add(new Separator());
    Action paste = action(Messages.Action_paste, null, null, this::paste);
    paste.setEnabled(grid.pasteOrigin() != null);
    menu.add(paste);
    Action clear = action(Messages.Action_clear, null, null, this::clear);
    clear.setEnabled(grid.pasteOrigin() != null);
    menu.add(clear);
    menu.add(new Separator());
    menu.add(action(Messages.Action_saveSet, null, "bookmark", this::saveSet));
    menu.add(action(Messages.Action_export, null, "export", this::export));
  }

  void fillColumns(IMenuManager menu) {
    List<TableColumn> columns = grid.columns();
    for (int i = 1; i < columns.size(); i++) {
      int index = i;
      boolean hidden = grid.hiding().isColumnIndexHidden(i);
      Action action =
          new Action(columns.get(i).title().replace("&", "&&"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
              if (isChecked()) {
                grid.hiding().showColumnIndexes(index);
              } else {
                grid.hiding().hideColumnIndexes(index);
              }
            }
          };
      action.setChecked(!hidden);
      menu.add(action);
    }
  }

  private static Action action(String text, String tip, String icon, Runnable run) {
    Action action =
        new Action(text) {
          @Override
          public void run() {
            run.run();
          }
        };
    action.setToolTipText(tip);
    if (icon != null) {
      action.setImageDescriptor(Icons.descriptor(icon));
    }
    return action;
  }

  void key(Event e) {
    if (grid.control().getActiveCellEditor() != null) {
      return;
    }
    if (e.stateMask == SWT.MOD1 && (e.keyCode == 'v' || e.keyCode == 'V')) {
      paste();
      e.doit = false;
    } else if (e.stateMask == 0 && e.keyCode == SWT.DEL) {
      clear();
      e.doit = false;
    } else if (e.stateMask == 0 && e.keyCode == SWT.CR) {
      open();
      e.doit = false;
    }
  }

  void edited(TableRow.Document row, TableColumn column, String value) {
    new MetadataEdits(row.openStudy())
        .set(row.documentPath(), column.id(), value)
        .apply(NLS.bind(Messages.Edit_one, column.title()));
  }

  private void open() {
    for (TableRow.Document document : grid.selectedDocuments()) {
      OpenDocument.open(site.getPage(), document.openStudy(), document.documentPath());
    }
  }

  /**
   * Puts cells of a spreadsheet over those that begin with the selected one. One cell goes into all
   * that are selected. What falls on a column that cannot be edited is left out, and told.
   */
  void paste() {
    int[] origin = grid.pasteOrigin();
    Study study = view.study();
    if (origin == null || study == null) {
      return;
    }
    var clipboard = new org.eclipse.swt.dnd.Clipboard(grid.control().getDisplay());
    Object content;
    try {
      content = clipboard.getContents(TextTransfer.getInstance());
    } finally {
      clipboard.dispose();
    }
    if (content instanceof String text && !text.isEmpty()) {
      paste(Clipboard.read(text), origin, study);
    }
  }

  private void paste(List<List<String>> cells, int[] origin, Study study) {
    MetadataEdits edits = new MetadataEdits(study);
    int left = 0;
    if (cells.size() == 1 && cells.getFirst().size() == 1) {
      left = fill(edits, cells.getFirst().getFirst());
    } else {
      for (int r = 0; r < cells.size(); r++) {
        TableRow row = origin[1] + r < grid.rows().size() ? grid.rows().get(origin[1] + r) : null;
        List<String> values = cells.get(r);
        for (int c = 0; c < values.size(); c++) {
          TableColumn column = grid.columnAt(origin[0] + c);
          if (row instanceof TableRow.Document document && column != null && column.isEditable()) {
            edits.set(document.documentPath(), column.id(), values.get(c));
          } else {
            left++;
          }
        }
      }
    }
    edits.apply(CountedText.bind(Messages.Edit_paste, edits.size()));
    StatusLine.say(
        site,
        left == 0
            ? NLS.bind(Messages.Paste_done, edits.size())
            : CountedText.bind(Messages.Paste_left, edits.size(), left));
  }

  private int fill(MetadataEdits edits, String value) {
    int left = 0;
    for (int[] cell : grid.selectedCells()) {
      TableColumn column = grid.columns().get(cell[1]);
      if (column.isEditable() && grid.rows().get(cell[0]) instanceof TableRow.Document document) {
        edits.set(document.documentPath(), column.id(), value);
      } else {
        left++;
      }
    }
    return left;
  }

  private void clear() {
    if (view.study() != null) {
      MetadataEdits edits = new MetadataEdits(view.study());
      fill(edits, "");
      edits.apply(CountedText.bind(Messages.Edit_clear, edits.size()));
    }
  }

  /** The selected documents; all that are shown where only one is selected. */
  private List<TableRow.Document> selectedOrAll() {
    List<TableRow.Document> selected = grid.selectedDocuments();
    return selected.size() > 1 ? selected : TableModel.documents(grid.rows());
  }

  private void saveSet() {
    if (view.study() != null) {
      SaveSetDialog.open(
          site.getShell(),
          view.study(),
          selectedOrAll().stream().map(TableRow.Document::documentPath).toList());
    }
  }

  private void export() {
    Study study = view.study();
    TableModel model = view.model();
    if (study == null || model == null) {
      return;
    }
    FileDialog dialog = new FileDialog(site.getShell(), SWT.SAVE);
    dialog.setFileName("documents.csv");
    dialog.setFilterExtensions(new String[] {"*.csv", "*.*"});
    dialog.setOverwrite(true);
    String file = dialog.open();
    if (file == null) {
      return;
    }
    List<TableRow.Document> rows = selectedOrAll();
    List<TableColumn> columns =
        grid.columns().stream()
            .filter(c -> !grid.hiding().isColumnIndexHidden(grid.columns().indexOf(c)))
            .toList();
    new TaskJob<Integer>(
            site.getShell().getDisplay(),
            Messages.Action_export,
            progress -> {
              try {
                return TableExport.write(
                    Path.of(file), rows, columns, model, view.grid().facts(), progress);
              } catch (IOException e) {
                throw new ProblemException(
                    Problem.error(file, Messages.Export_failed, String.valueOf(e.getMessage())));
              }
            })
        .onResult(n -> StatusLine.say(site, CountedText.bind(Messages.Export_done, n, file)))
        .schedule();
  }
}
