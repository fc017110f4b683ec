package org.glossator.ui.navigator.internal.wizards;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The dialog of a wizard that can be finished on its first page: its button says what it does. */
final class OnePageDialog extends WizardDialog {
  private final String doIt;

  OnePageDialog(Shell parent, IWizard wizard, String doIt) {
    super(parent, wizard);
    this.doIt = doIt;
    setHelpAvailable(false);
    setMinimumPageSize(560, 380);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    Button finish = getButton(IDialogConstants.FINISH_ID);
    finish.setText(doIt);
    setButtonLayoutData(finish); // its room was measured for the usual text
  }
}
