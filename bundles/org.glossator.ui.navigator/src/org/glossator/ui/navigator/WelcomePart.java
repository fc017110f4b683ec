package org.glossator.ui.navigator;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.EditorPart;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.navigator.internal.commands.CommandIds;
import org.glossator.ui.navigator.internal.wizards.FileDrop;
import org.glossator.ui.navigator.internal.wizards.NewStudyWizard;

/**
 * The page of a first start: look at the sample study, make one of your own, open one, read the
 * guide. Files that are dropped on it begin a new study. UI thread only.
 */
public final class WelcomePart extends EditorPart {
  /** Id of the editor. */
  public static final String ID = "org.glossator.ui.navigator.welcome";

  private static final String GUIDE = "org.eclipse.ui.help.helpContents";

  private FormToolkit toolkit;
  private ScrolledForm form;

  /** Shows the page. */
  public static void open(IWorkbenchPage page) {
    try {
      page.openEditor(WelcomeInput.INSTANCE, ID);
    } catch (PartInitException e) {
      UiLog.error("the welcome page cannot be shown", e);
    }
  }

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(Messages.Welcome_title);
  }

  @Override
  public void createPartControl(Composite parent) {
    toolkit = new FormToolkit(parent.getDisplay());
    form = toolkit.createScrolledForm(parent);
    form.setText(Messages.Welcome_heading);
    Composite body = form.getBody();
    TableWrapLayout layout = new TableWrapLayout();
    layout.leftMargin = 8; // where the heading begins
    layout.topMargin = 18;
    layout.verticalSpacing = 6;
    body.setLayout(layout);
    text(Messages.Welcome_text);
    link("study", Messages.Welcome_sample, Messages.Welcome_sampleText, CommandIds.OPEN_SAMPLE);
    link("new-study", Messages.Welcome_new, Messages.Welcome_newText, CommandIds.NEW_STUDY);
    link("open", Messages.Welcome_open, Messages.Welcome_openText, CommandIds.OPEN_STUDY);
    link("help", Messages.Welcome_guide, Messages.Welcome_guideText, GUIDE);
    new WelcomeStudies(form, toolkit, getSite());
    FileDrop.on(form, this::dropped);
    FileDrop.on(body, this::dropped);
  }

  private void dropped(List<Path> files) {
    NewStudyWizard.open(getSite().getWorkbenchWindow(), files);
  }

  private void text(String text) {
    Label label = toolkit.createLabel(form.getBody(), text, SWT.WRAP);
    TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
    data.maxWidth = 560;
    label.setLayoutData(data);
  }

  private void link(String icon, String title, String explanation, String command) {
    ImageHyperlink link = hyperlink(toolkit, form.getBody(), icon, title);
    link.addHyperlinkListener(
        new HyperlinkAdapter() {
          @Override
          public void linkActivated(HyperlinkEvent e) {
            Commands.run(getSite(), command);
          }
        });
    Label label = toolkit.createLabel(form.getBody(), explanation, SWT.WRAP);
    TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
    data.indent = 22;
    data.maxWidth = 540;
    label.setLayoutData(data);
  }

  /** A link in bold with an icon before it. */
  static ImageHyperlink hyperlink(
      FormToolkit toolkit, Composite parent, String icon, String title) {
    ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.NONE);
    link.setImage(Icons.image(icon));
    link.setText(title);
    link.setUnderlined(false);
    link.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    return link;
  }

  @Override
  public void setFocus() {
    for (var child : form.getBody().getChildren()) {
      if (child instanceof ImageHyperlink) {
        child.setFocus();
        return;
      }
    }
  }

  @Override
  public void dispose() {
    if (toolkit != null) {
      toolkit.dispose();
    }
    super.dispose();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // nothing to save
  }

  @Override
  public void doSaveAs() {
    // nothing to save
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
