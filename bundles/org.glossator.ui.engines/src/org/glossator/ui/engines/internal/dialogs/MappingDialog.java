package org.glossator.ui.engines.internal.dialogs;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.engines.InstalledEngines;
import org.glossator.engines.InstalledEngines.Installed;
import org.glossator.engines.InstalledEngines.OutputType;
import org.glossator.engines.OutputMapping;
import org.glossator.engines.OutputMapping.Rule;
import org.glossator.ui.base.ProblemsDialog;

/** A row a type of an engine: its layer, its code, the features that say code and confidence. */
final class MappingDialog extends TitleAreaDialog {
  private final Installed engine;
  private final List<OutputType> types;
  private final OutputMapping mapping;
  private final List<SchemeLayer> layers = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /** The fields of one type. */
  private record Row(OutputType type, Combo layer, Combo code, Combo value, Combo confidence) {}

  MappingDialog(
      Shell shell, Installed engine, Scheme scheme, List<OutputType> types, OutputMapping mapping) {
    super(shell);
    this.engine = engine;
    this.types = types;
    this.mapping = mapping;
    scheme.layers().stream().filter(l -> l.kind() == LayerKind.SPAN).forEach(layers::add);
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(NLS.bind(Messages.Mapping_title, engine.name()));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(NLS.bind(Messages.Mapping_title, engine.name()));
    setMessage(types.isEmpty() ? Messages.Mapping_noTypes : Messages.Mapping_message);
    ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(760, 240).applyTo(scroll);
    Composite form = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(5).margins(12, 12).spacing(8, 6).applyTo(form);
    for (String head :
        List.of(
            Messages.Mapping_type,
            Messages.Mapping_layer,
            Messages.Mapping_code,
            Messages.Mapping_value,
            Messages.Mapping_confidence)) {
      new Label(form, SWT.NONE).setText(head);
    }
    types.forEach(type -> addRow(form, type));
    scroll.setContent(form);
    scroll.setMinSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    return area;
  }

  private void addRow(Composite form, OutputType type) {
    Label name = new Label(form, SWT.NONE);
    name.setText(type.name().substring(type.name().lastIndexOf('.') + 1));
    name.setToolTipText(type.name());
    Row row = new Row(type, combo(form), combo(form), combo(form), combo(form));
    row.layer().add(Messages.Mapping_none);
    layers.forEach(layer -> row.layer().add(layer.name()));
    for (Combo features : List.of(row.value(), row.confidence())) {
      features.add(Messages.Mapping_none);
      type.features().forEach(features::add);
    }
    rows.add(row);
    row.layer().addListener(SWT.Selection, e -> fillCodes(row));
    Rule rule =
        mapping.rules().stream()
            .filter(r -> r.type().equals(type.name()) && r.value().isEmpty())
            .findFirst()
            .orElse(Rule.of(type.name(), "", ""));
    row.layer().select(1 + index(layers.stream().map(SchemeLayer::id).toList(), rule.layer()));
    fillCodes(row);
    SchemeLayer layer = layer(row);
    if (layer != null) {
      row.code()
          .select(1 + index(layer.codes().stream().map(SchemeCode::id).toList(), rule.code()));
    }
    row.value().select(1 + type.features().indexOf(rule.valueFeature()));
    row.confidence().select(1 + type.features().indexOf(rule.confidenceFeature()));
  }

  private static int index(List<String> ids, String id) {
    return ids.indexOf(id);
  }

  private static Combo combo(Composite form) {
    Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    return combo;
  }

  private SchemeLayer layer(Row row) {
    int index = row.layer().getSelectionIndex();
    return index < 1 ? null : layers.get(index - 1);
  }

  private void fillCodes(Row row) {
    row.code().removeAll();
    row.code().add(Messages.Mapping_anyCode);
    SchemeLayer layer = layer(row);
    if (layer != null) {
      layer.codes().forEach(code -> row.code().add(code.name()));
    }
    row.code().select(0);
    row.code().setEnabled(layer != null);
    row.value().setEnabled(layer != null);
    row.confidence().setEnabled(layer != null);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    List<Rule> rules = new ArrayList<>();
    // rules for single values are written by hand; they stay, and count first
    mapping.rules().stream().filter(r -> !r.value().isEmpty()).forEach(rules::add);
    for (Row row : rows) {
      SchemeLayer layer = layer(row);
      if (layer != null) {
        int code = row.code().getSelectionIndex();
        rules.add(
            new Rule(
                row.type().name(),
                chosen(row.value()),
                "",
                layer.id(),
                code < 1 ? "" : layer.codes().get(code - 1).id(),
                chosen(row.confidence())));
      }
    }
    try {
      InstalledEngines.saveMapping(engine, new OutputMapping(rules));
      super.okPressed();
    } catch (ProblemException e) {
      ProblemsDialog.open(getShell(), Messages.Installed_title, e.problem());
    }
  }

  private static String chosen(Combo combo) {
    return combo.getSelectionIndex() < 1 ? "" : combo.getText();
  }
}
