package org.glossator.ui.editor.internal.suggestions;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.engines.CorpusSuggestion;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.editor.internal.scene.CodeLook;

/**
 * Asks for a code and a confidence, and tells how many open suggestions of the corpus that is as
 * one chooses.
 */
final class AcceptSureDialog extends Dialog {
  private static final int PERCENT = 100;

  private final Scheme scheme;
  private final CodeLook look;
  private final CorpusSuggestion from;

  /** Open suggestions by layer and code, in the order of the codebook. */
  private final Map<Kind, List<CorpusSuggestion>> byCode = new LinkedHashMap<>();

  private final List<Kind> kinds;
  private Combo code;
  private Spinner percent;
  private Label count;
  private List<CorpusSuggestion> chosen = List.of();

  /**
   * @param code null for suggestions without one
   */
  private record Kind(String layer, String code) {
    static Kind of(CorpusSuggestion row) {
      return new Kind(row.annotation().layer(), row.annotation().code());
    }
  }

  /**
   * @param all the suggestions of the corpus; of them the open ones count
   * @param from whose code and confidence are proposed; null for the first code
   */
  AcceptSureDialog(Shell parent, Scheme scheme, List<CorpusSuggestion> all, CorpusSuggestion from) {
    super(parent);
    this.scheme = scheme;
    this.look = new CodeLook(scheme);
    this.from = from;
    for (SchemeLayer layer : scheme.layers()) {
      layer.codes().forEach(c -> byCode.put(new Kind(layer.id(), c.id()), new ArrayList<>()));
    }
    for (CorpusSuggestion row : all) {
      if (row.decision() == null) {
        byCode.computeIfAbsent(Kind.of(row), kind -> new ArrayList<>()).add(row);
      }
    }
    byCode.values().removeIf(List::isEmpty);
    kinds = List.copyOf(byCode.keySet());
  }

  /** The suggestions that were chosen. */
  List<CorpusSuggestion> chosen() {
    return chosen;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.askTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.sureCode);
    code = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
    kinds.forEach(kind -> code.add(name(kind)));
    code.select(from == null ? 0 : Math.max(0, kinds.indexOf(Kind.of(from))));
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(code);
    new Label(area, SWT.NONE).setText(Messages.sureConfidence);
    percent = new Spinner(area, SWT.BORDER);
    percent.setValues(from == null ? 75 : percent(from), 0, PERCENT, 0, 1, 10);
    count = new Label(area, SWT.NONE);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(count);
    code.addListener(SWT.Selection, event -> choose());
    percent.addListener(SWT.Selection, event -> choose());
    percent.addListener(SWT.Modify, event -> choose());
    return area;
  }

  private String name(Kind kind) {
    CorpusSuggestion first = byCode.get(kind).getFirst();
    SchemeLayer layer = scheme.layer(kind.layer());
    return Messages.bind(
        Messages.sureLine,
        layer == null ? kind.layer() : layer.name(),
        look.name(first.annotation()));
  }

  /** Rounded down, so that the suggestion itself is among those that are at least as sure. */
  private static int percent(CorpusSuggestion row) {
    return (int) Math.floor(row.sureness() * PERCENT + 1e-9);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.sureAccept, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    choose();
  }

  private void choose() {
    int least = percent.getSelection();
    Kind kind = kinds.get(code.getSelectionIndex());
    chosen = byCode.get(kind).stream().filter(row -> percent(row) >= least).toList();
    long documents = chosen.stream().map(CorpusSuggestion::document).distinct().count();
    count.setText(
        chosen.isEmpty()
            ? Messages.sureNone
            : CountedText.bind(Messages.sureCount, number(chosen.size()), number(documents)));
    getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
  }

  private static String number(long count) {
    return NumberFormat.getIntegerInstance().format(count);
  }

  /** Whether there is anything to choose from. */
  static boolean isUseful(List<CorpusSuggestion> all) {
    return all.stream().map(CorpusSuggestion::decision).anyMatch(Objects::isNull);
  }
}
