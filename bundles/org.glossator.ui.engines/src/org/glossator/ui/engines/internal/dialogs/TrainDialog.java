package org.glossator.ui.engines.internal.dialogs;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.engines.Recommenders;
import org.glossator.engines.Recommenders.Trained;
import org.glossator.engines.TrainRecommender;
import org.glossator.study.Study;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.TaskJob;

/** Chooses a layer; training goes on in the background, and its figures are shown. */
final class TrainDialog extends TitleAreaDialog {
  private final List<SchemeLayer> layers = new ArrayList<>();
  private final List<Trained> trained;
  private Combo choice;
  private Label state;
  private SchemeLayer chosen;

  private TrainDialog(Shell shell, Study study) {
    super(shell);
    this.trained = Recommenders.of(study.folder());
    study.scheme().layers().stream()
        .filter(layer -> layer.kind() == LayerKind.SPAN)
        .forEach(layers::add);
    setHelpAvailable(false);
  }

  static void open(IWorkbenchWindow window, Study study) {
    TrainDialog dialog = new TrainDialog(window.getShell(), study);
    if (dialog.open() == OK && dialog.chosen != null) {
      SchemeLayer layer = dialog.chosen;
      new TaskJob<>(
              window.getShell().getDisplay(),
              Messages.Train_job,
              TrainRecommender.of(study, layer.id()))
          .onResult(report -> TrainingResultDialog.open(window, study, layer, report))
          .schedule();
    }
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Train_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.Train_title);
    setMessage(NLS.bind(Messages.Train_message, TrainRecommender.FEWEST_SPANS));
    Composite content = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(content);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    new Label(content, SWT.NONE).setText(Messages.Train_label);
    choice = new Combo(content, SWT.DROP_DOWN | SWT.READ_ONLY);
    layers.forEach(layer -> choice.add(layer.name()));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
    new Label(content, SWT.NONE);
    state = new Label(content, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
    choice.addListener(SWT.Selection, e -> showState());
    choice.select(0);
    showState();
    return area;
  }

  private void showState() {
    int index = choice.getSelectionIndex();
    chosen = index < 0 ? null : layers.get(index);
    Trained model =
        trained.stream()
            .filter(t -> chosen != null && t.report().layer().equals(chosen.id()))
            .findFirst()
            .orElse(null);
    state.setText(
        model == null
            ? Messages.Train_untrained
            : CountedText.bind(
                Messages.Train_trained,
                model.report().spans(),
                "%.2f".formatted(model.report().overall().f1())));
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.Train_do, true)
        .setEnabled(!layers.isEmpty());
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }
}
