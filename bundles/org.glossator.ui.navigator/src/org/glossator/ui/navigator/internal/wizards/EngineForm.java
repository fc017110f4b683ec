package org.glossator.ui.navigator.internal.wizards;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.engines.Engine;
import org.glossator.engines.ParameterSpec;

/** Fields for the parameters of one engine at a time; what was typed for the others is kept. */
final class EngineForm {
  private static final int LABEL_WIDTH = 400;

  private final ScrolledComposite scroll;
  private final Runnable onChange;

  /** What was typed, by {@code engine.parameter}. */
  private final Map<String, String> values = new LinkedHashMap<>();

  /** Why a value cannot be, by {@code engine.parameter}. */
  private final Map<String, String> wrong = new LinkedHashMap<>();

  EngineForm(Composite parent, Runnable onChange) {
    this.onChange = onChange;
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(680, 170).applyTo(scroll);
  }

  /**
   * What was typed for all engines, by {@code engine.parameter}, as {@code RunEngines} takes it.
   */
  Map<String, String> values() {
    return Map.copyOf(values);
  }

  /** Why something typed cannot be, or null. */
  String wrong() {
    return wrong.isEmpty() ? null : wrong.values().iterator().next();
  }

  /** Shows the fields of an engine, or none for null. */
  void show(Engine engine) {
    Control old = scroll.getContent();
    Composite form = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 4).spacing(8, 6).applyTo(form);
    if (engine != null) {
      if (engine.parameters().isEmpty()) {
        new Label(form, SWT.NONE).setText(Messages.Engines_noParameters);
      }
      engine.parameters().forEach(spec -> row(form, engine, spec));
    }
    scroll.setContent(form);
    scroll.setMinSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    if (old != null) {
      old.dispose();
    }
  }

  private void row(Composite form, Engine engine, ParameterSpec spec) {
    String key = engine.id() + '.' + spec.name();
    String value = values.getOrDefault(key, spec.defaultValue());
    switch (spec.kind()) {
      case YES_NO -> {
        Button check = new Button(form, SWT.CHECK | SWT.WRAP);
        check.setText(spec.description());
        check.setSelection(value.equals("yes"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
        check.addListener(SWT.Selection, e -> put(key, spec, check.getSelection() ? "yes" : "no"));
      }
      case CHOICE -> {
        label(form, spec);
        Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(spec.choices().toArray(String[]::new));
        combo.setText(value);
        combo.setToolTipText(spec.description());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        combo.addListener(SWT.Selection, e -> put(key, spec, combo.getText()));
      }
      default -> {
        label(form, spec);
        Text text = new Text(form, SWT.BORDER | SWT.SINGLE);
        text.setText(value);
        text.setToolTipText(spec.description());
        GridDataFactory.fillDefaults()
            .grab(true, false)
            .hint(160, SWT.DEFAULT)
            .align(SWT.FILL, SWT.CENTER)
            .applyTo(text);
        text.addListener(SWT.Modify, e -> put(key, spec, text.getText().strip()));
      }
    }
  }

  /** Descriptions may be long: they take lines of their own, and leave the fields their room. */
  private static void label(Composite form, ParameterSpec spec) {
    Label label = new Label(form, SWT.WRAP);
    label.setText(spec.description());
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .hint(LABEL_WIDTH, SWT.DEFAULT)
        .applyTo(label);
  }

  private void put(String key, ParameterSpec spec, String value) {
    String allowed = value.equals(spec.defaultValue()) ? null : spec.reasonAgainst(value);
    if (allowed == null) {
      wrong.remove(key);
      values.put(key, value);
    } else {
      wrong.put(key, Messages.bind(Messages.Engines_wrongValue, spec.description(), allowed));
    }
    onChange.run();
  }
}
