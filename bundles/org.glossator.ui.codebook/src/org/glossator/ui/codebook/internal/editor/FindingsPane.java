package org.glossator.ui.codebook.internal.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.ui.codebook.internal.edits.CodebookWork;
import org.glossator.ui.codebook.internal.edits.QuickFix;
import org.glossator.ui.codebook.internal.edits.QuickFixes;
import org.glossator.ui.codebook.internal.paint.AccessibleName;
import org.glossator.ui.codebook.internal.paint.CodebookIcons;
import org.glossator.ui.codebook.internal.paint.FindingLook;

/** The list of what is wrong: Enter goes there, the context menu mends what it can. */
final class FindingsPane extends Composite {
  private static final int LINES = 4;

  private final CodebookWork work;
  private final Label heading;
  private final Table table;

  /**
   * @param goTo shows the thing and field that a finding is about
   */
  FindingsPane(Composite parent, CodebookWork work, Consumer<Finding> goTo) {
    super(parent, SWT.NONE);
    this.work = work;
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
    heading = new Label(this, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(heading);
    table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(100, LINES * table.getItemHeight())
        .applyTo(table);
    AccessibleName.set(table, Messages.FindingsPane_name);
    table.addListener(SWT.DefaultSelection, e -> goTo.accept((Finding) e.item.getData()));
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fillMenu);
    table.setMenu(menu.createContextMenu(table));
  }

  void show(List<Finding> findings) {
    heading.setText(
        findings.size() == 1
            ? Messages.FindingsPane_one
            : NLS.bind(Messages.FindingsPane_many, findings.size()));
    table.setRedraw(false);
    try {
      table.setItemCount(findings.size());
      for (int i = 0; i < findings.size(); i++) {
        Finding finding = findings.get(i);
        TableItem item = table.getItem(i);
        item.setData(finding);
        item.setImage(CodebookIcons.of(finding.severity()));
        String sentence = FindingLook.sentence(finding);
        item.setText(
            finding.place().isEmpty()
                ? sentence
                : NLS.bind(Messages.FindingsPane_line, finding.place(), sentence));
      }
    } finally {
      table.setRedraw(true);
    }
  }

  private void fillMenu(IMenuManager menu) {
    for (TableItem item : table.getSelection()) {
      for (QuickFix fix : QuickFixes.of(work, (Finding) item.getData())) {
        menu.add(new FixAction(fix));
      }
    }
  }

  private static final class FixAction extends Action {
    private final QuickFix fix;

    FixAction(QuickFix fix) {
      super(fix.label().replace("&", "&&"));
      this.fix = fix;
    }

    @Override
    public void run() {
      fix.run();
    }
  }
}
