package org.glossator.ui.navigator;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.OpenStudies;
import org.glossator.study.Study;

/**
 * The open studies at the foot of the welcome page. They come after the page when the workbench
 * starts, and go when they are closed: the list follows. UI thread only.
 */
final class WelcomeStudies {
  private final ScrolledForm form;
  private final FormToolkit toolkit;
  private final IWorkbenchPartSite site;
  private final Composite holder;
  private final OpenStudies studies = GlossatorPlatform.openStudies();

  /** Adds the list to the form; it goes with it. */
  WelcomeStudies(ScrolledForm form, FormToolkit toolkit, IWorkbenchPartSite site) {
    this.form = form;
    this.toolkit = toolkit;
    this.site = site;
    holder = toolkit.createComposite(form.getBody());
    holder.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    TableWrapLayout layout = new TableWrapLayout();
    layout.leftMargin = 0;
    layout.rightMargin = 0;
    layout.topMargin = 0;
    layout.bottomMargin = 0;
    layout.verticalSpacing = 6;
    holder.setLayout(layout);
    Display display = holder.getDisplay();
    Runnable listener =
        () -> {
          if (!display.isDisposed()) {
            display.asyncExec(this::show);
          }
        };
    studies.addListener(listener);
    holder.addDisposeListener(e -> studies.removeListener(listener));
    show();
  }

  private void show() {
    if (holder.isDisposed()) {
      return;
    }
    for (Control child : holder.getChildren()) {
      child.dispose();
    }
    List<Study> open = studies.studies();
    if (!open.isEmpty()) {
      toolkit.createLabel(holder, Messages.Welcome_yours, SWT.WRAP);
      open.forEach(this::link);
    }
    form.reflow(true);
  }

  private void link(Study study) {
    ImageHyperlink link = WelcomePart.hyperlink(toolkit, holder, "study", study.title());
    link.setToolTipText(study.folder().toString());
    link.addHyperlinkListener(
        new HyperlinkAdapter() {
          @Override
          public void linkActivated(HyperlinkEvent e) {
            if (site.getPage().findView(CorpusView.ID) instanceof CorpusView view) {
              site.getPage().activate(view);
            }
          }
        });
  }
}
