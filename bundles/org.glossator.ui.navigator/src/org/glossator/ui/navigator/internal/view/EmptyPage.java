package org.glossator.ui.navigator.internal.view;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.glossator.ui.base.Commands;
import org.glossator.ui.navigator.internal.commands.CommandIds;
import org.glossator.ui.navigator.internal.wizards.FileDrop;
import org.glossator.ui.navigator.internal.wizards.NewStudyWizard;

/** What the view shows while no study is open: what to do. */
public final class EmptyPage extends Composite {

  public EmptyPage(Composite parent, IWorkbenchPartSite site) {
    super(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(14, 18).spacing(0, 10).applyTo(this);
    Label text = new Label(this, SWT.WRAP);
    text.setText(Messages.EmptyPage_text);
    GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
    link(site, Messages.EmptyPage_sample, CommandIds.OPEN_SAMPLE);
    link(site, Messages.EmptyPage_new, CommandIds.NEW_STUDY);
    link(site, Messages.EmptyPage_open, CommandIds.OPEN_STUDY);
    FileDrop.on(this, files -> NewStudyWizard.open(site.getWorkbenchWindow(), files));
  }

  private void link(IWorkbenchPartSite site, String text, String command) {
    Link link = new Link(this, SWT.NONE);
    link.setText("<a>" + text + "</a>");
    link.addListener(SWT.Selection, e -> Commands.run(site, command));
  }
}
