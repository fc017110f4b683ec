package org.glossator.ui.navigator.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The card of a dataset as it is written: few systems have a program for Markdown. */
final class CardDialog extends Dialog {
  private final String title;
  private final String card;

  /**
   * @param file the card
   * @throws IOException if it cannot be read
   */
  CardDialog(Shell parent, Path file) throws IOException {
    super(parent);
    title = file.toString();
    card = Files.readString(file);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    text.setFont(JFaceResources.getTextFont());
    text.setText(card);
    GridDataFactory.fillDefaults().grab(true, true).hint(760, 480).applyTo(text);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }
}
