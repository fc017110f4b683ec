package org.glossator.ui.navigator.internal.view;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.Icons;
import org.glossator.ui.navigator.internal.commands.CommandIds;
import org.glossator.ui.navigator.internal.wizards.AnnotatorDialog;

/** Who is coding, in the status line; a click chooses another annotator of the study. */
public final class AnnotatorControl extends WorkbenchWindowControlContribution {
  private final Consumer<AnnotatingPart> onPart = part -> show();
  private final Consumer<Path> onAnnotator = folder -> later();
  private final Runnable onList = this::later;
  private Display display;
  private ToolItem item;

  @Override
  protected Control createControl(Composite parent) {
    display = parent.getDisplay();
    ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
    item = new ToolItem(bar, SWT.DROP_DOWN);
    item.setImage(Icons.image("annotator"));
    item.setToolTipText(Messages.AnnotatorControl_toolTip);
    item.addListener(SWT.Selection, e -> showMenu());
    IWorkbenchWindow window = getWorkbenchWindow();
    ActivePart.of(window).addListener(onPart);
    CurrentAnnotator.addListener(onAnnotator);
    GlossatorPlatform.openStudies().addListener(onList);
    bar.addDisposeListener(
        e -> {
          ActivePart.of(window).removeListener(onPart);
          CurrentAnnotator.removeListener(onAnnotator);
          GlossatorPlatform.openStudies().removeListener(onList);
        });
    show();
    return bar;
  }

  private void later() {
    if (!display.isDisposed()) {
      display.asyncExec(this::show);
    }
  }

  private void show() {
    if (item.isDisposed()) {
      return;
    }
    String annotator = annotator();
    String shown = annotator == null ? Messages.AnnotatorControl_none : annotator;
    item.setEnabled(study() != null);
    if (!item.getText().equals(shown)) {
      item.setText(shown);
      item.getParent().requestLayout();
    }
  }

  private String annotator() {
    AnnotatingPart part = ActivePart.of(getWorkbenchWindow()).current();
    if (part != null) {
      return part.session().annotator();
    }
    Study study = study();
    return study == null ? null : CurrentAnnotator.in(study);
  }

  private Study study() {
    AnnotatingPart part = ActivePart.of(getWorkbenchWindow()).current();
    if (part != null) {
      return part.study();
    }
    List<Study> open = GlossatorPlatform.openStudies().studies();
    return open.size() == 1 ? open.getFirst() : null;
  }

  private void showMenu() {
    Study study = study();
    if (study == null) {
      return;
    }
    Menu menu = new Menu(item.getParent());
    String current = CurrentAnnotator.in(study);
    for (String annotator : study.annotators()) {
      MenuItem choice = new MenuItem(menu, SWT.RADIO);
      choice.setText(annotator);
      choice.setSelection(annotator.equals(current));
      choice.addListener(SWT.Selection, e -> choose(choice, study, annotator));
    }
    new MenuItem(menu, SWT.SEPARATOR);
    MenuItem other = new MenuItem(menu, SWT.PUSH);
    other.setText(Messages.AnnotatorControl_other);
    other.addListener(
        SWT.Selection, e -> Commands.run(getWorkbenchWindow(), CommandIds.CHOOSE_ANNOTATOR));
    Rectangle bounds = item.getBounds();
    menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y));
    // a menu disposed while its selection is delivered loses the selection
    menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private void choose(MenuItem choice, Study study, String annotator) {
    if (choice.getSelection()) { // a radio item tells the one that lost the choice too
      AnnotatorDialog.choose(getWorkbenchWindow(), study, annotator);
    }
  }
}
