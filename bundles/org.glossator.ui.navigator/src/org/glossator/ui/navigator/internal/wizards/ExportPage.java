package org.glossator.ui.navigator.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardContainer2;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.glossator.base.OffsetUnit;
import org.glossator.base.ProblemException;
import org.glossator.codebook.SchemeLayer;
import org.glossator.formats.DocumentGlob;
import org.glossator.formats.ExportDataset;
import org.glossator.formats.Exporter;
import org.glossator.formats.Split;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.UserFolders;
import org.glossator.study.DocumentPaths;
import org.glossator.study.Study;
import org.glossator.ui.base.Icons;

/** What to export, in which format, where to. */
final class ExportPage extends WizardPage {
  private static final String NODE = "org.glossator.ui.navigator";
  private static final String LAST_FORMAT = "export.format";
  private static final String USUAL_FORMAT = "jsonl";
  private static final String USUAL_SPLIT = "80,10,10";

  private final Study study;
  private final List<Exporter> exporters = GlossatorPlatform.formats().exporters();
  private final List<OffsetUnit> units = new ArrayList<>();

  private Combo format;
  private Text target;
  private Button overwrite;
  private CheckList annotators;
  private CheckList layers;
  private Text documents;
  private Combo unit;
  private Button noText;
  private OptionForm options;
  private Button split;
  private Text parts;
  private Spinner seed;

  /** What the fields of the division say, while they say something. */
  private Split division;

  /** Which documents are wanted, while the field says something; null for all. */
  private DocumentGlob chosen;

  /** Whether the target was typed or picked: then it does not follow the format any more. */
  private boolean targetChosen;

  private boolean following;

  ExportPage(Study study) {
    super("export", Messages.Export_title, Icons.title("export"));
    this.study = study;
    setDescription(Messages.bind(Messages.Export_description, study.title()));
  }

  @Override
  public void createControl(Composite parent) {
    Rows rows = Rows.in(parent);
    format =
        rows.choice(
            Messages.Import_format,
            Messages.Export_formatToolTip,
            exporters.stream().map(ExportPage::describe).toArray(String[]::new));
    target =
        rows.folder(Messages.Export_target, Messages.Export_targetToolTip, Messages.Export_target);
    overwrite = rows.check(Messages.Export_overwrite, Messages.Export_overwriteToolTip);
    rows.topLabel(Messages.Export_what);
    createLists(rows.composite());
    documents = rows.text(Messages.Export_documents, Messages.Export_documentsToolTip);
    documents.setMessage(Messages.Export_documentsHint);
    unit = rows.choice(Messages.Export_unit, Messages.Export_unitToolTip);
    noText = rows.check(Messages.Export_noText, Messages.Export_noTextToolTip);
    rows.label("");
    options = new OptionForm(rows.composite(), this::validate);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(options);
    rows.label("");
    createSplit(rows.composite());

    select(InstanceScope.INSTANCE.getNode(NODE).get(LAST_FORMAT, USUAL_FORMAT));
    formatChanged();
    format.addListener(SWT.Selection, e -> formatChanged());
    target.addListener(SWT.Modify, e -> targetChanged());
    for (Button button : new Button[] {overwrite, split}) {
      button.addListener(SWT.Selection, e -> validate());
    }
    for (Text text : new Text[] {documents, parts}) {
      text.addListener(SWT.Modify, e -> validate());
    }
    seed.addListener(SWT.Modify, e -> validate());
    annotators.onChange(this::validate);
    layers.onChange(this::validate);
    setControl(rows.composite());
    validate();
  }

  private void createLists(Composite parent) {
    Composite both = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(both);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).minSize(200, 80).applyTo(both);
    new Label(both, SWT.NONE).setText(Messages.Export_annotators);
    new Label(both, SWT.NONE).setText(Messages.Export_layers);
    annotators = new CheckList(both, 1, Messages.Export_annotatorsToolTip);
    study.annotators().forEach(a -> annotators.add(a, a, true));
    layers = new CheckList(both, 1, Messages.Export_layersToolTip);
    for (SchemeLayer layer : study.scheme().layers()) {
      layers.add(layer.id(), layer.name(), true);
    }
  }

  private void createSplit(Composite parent) {
    Composite row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
    split = new Button(row, SWT.CHECK);
    split.setText(Messages.Export_split);
    split.setToolTipText(Messages.Export_splitToolTip);
    parts = new Text(row, SWT.BORDER | SWT.SINGLE);
    parts.setText(USUAL_SPLIT);
    GridDataFactory.swtDefaults().hint(80, SWT.DEFAULT).applyTo(parts);
    new Label(row, SWT.NONE).setText(Messages.Export_seed);
    seed = new Spinner(row, SWT.BORDER);
    seed.setMaximum(Integer.MAX_VALUE);
    seed.setSelection(1);
    seed.setToolTipText(Messages.Export_seedToolTip);
    GridDataFactory.swtDefaults().hint(70, SWT.DEFAULT).applyTo(seed);
  }

  /**
   * The task with the fields filled in; only while the page is complete.
   *
   * @param more values beside the options of the format
   */
  ExportDataset task(Map<String, String> more) {
    Map<String, String> values = new LinkedHashMap<>(options.values());
    values.putAll(more);
    return new ExportDataset(
        study,
        exporter(),
        Path.of(target.getText().strip()),
        annotators.isAll() ? List.of() : annotators.ticked(),
        layers.isAll() ? List.of() : layers.ticked(),
        chosen,
        units.get(unit.getSelectionIndex()),
        noText.getSelection(),
        split.getSelection() ? division : null,
        overwrite.getSelection(),
        values);
  }

  /** Remembers the format for the next time. */
  void remember() {
    IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
    node.put(LAST_FORMAT, exporter().id()); // flushed with the others when the workbench ends
  }

  private Exporter exporter() {
    return exporters.get(format.getSelectionIndex());
  }

  private void select(String id) {
    for (int i = 0; i < exporters.size(); i++) {
      if (exporters.get(i).id().equals(id)) {
        format.select(i);
      }
    }
    if (format.getSelectionIndex() < 0) {
      format.select(0);
    }
  }

  private void formatChanged() {
    units.clear();
    Arrays.stream(OffsetUnit.values()).filter(exporter()::supports).forEach(units::add);
    unit.setItems(units.stream().map(ExportPage::name).toArray(String[]::new));
    unit.select(units.indexOf(exporter().defaultUnit()));
    unit.setEnabled(units.size() > 1);
    options.show(exporter().options());
    options.getParent().layout(true, true);
    if (getContainer() instanceof IWizardContainer2 container) {
      container.updateSize(); // else many options would push the lists together
    }
    if (!targetChosen) {
      following = true;
      target.setText(proposal().toString());
      following = false;
    }
    validate();
  }

  /** A folder that is not there yet, so that nothing has to be decided about an older dataset. */
  private Path proposal() {
    String name = DocumentPaths.safe(study.title().replace('/', '-') + " - " + exporter().id());
    Path exports = UserFolders.studies().resolve("Exports");
    Path proposed = exports.resolve(name);
    for (int i = 2; inUse(proposed); i++) {
      proposed = exports.resolve(name + ' ' + i);
    }
    return proposed;
  }

  private void targetChanged() {
    if (!following) {
      targetChosen = true;
      validate();
    }
  }

  private void validate() {
    boolean parted = split.getSelection();
    parts.setEnabled(parted);
    seed.setEnabled(parted);
    String wrong = wrong();
    setErrorMessage(wrong);
    setPageComplete(wrong == null);
  }

  private String wrong() {
    String typed = target.getText().strip();
    Path folder;
    try {
      folder = Path.of(typed);
    } catch (InvalidPathException e) {
      return Messages.bind(Messages.NewStudy_noPath, typed, e.getReason());
    }
    if (typed.isEmpty() || !folder.isAbsolute()) {
      return Messages.Export_notAbsolute;
    }
    if (folder.startsWith(study.folder())) {
      return Messages.Export_inside;
    }
    if (!overwrite.getSelection() && inUse(folder)) {
      return Messages.bind(Messages.Export_inUse, folder);
    }
    if (annotators.ticked().isEmpty()) {
      return Messages.Export_noAnnotator;
    }
    if (layers.ticked().isEmpty()) {
      return Messages.Export_noLayer;
    }
    String wrong = wrongDocuments();
    if (wrong != null) {
      return wrong;
    }
    if (split.getSelection()) {
      try {
        division = Split.of(parts.getText().strip(), seed.getSelection());
      } catch (ProblemException e) {
        return Messages.bind(Messages.Export_noSplit, parts.getText());
      }
    }
    return null;
  }

  private String wrongDocuments() {
    String pattern = documents.getText().strip();
    chosen = null;
    if (pattern.isEmpty()) {
      return null;
    }
    try {
      chosen = DocumentGlob.of(pattern);
    } catch (ProblemException e) {
      return Messages.bind(Messages.Export_noPattern, pattern);
    }
    return study.documents().entries().stream().anyMatch(d -> chosen.test(d.path()))
        ? null
        : Messages.bind(Messages.Export_noDocument, pattern);
  }

  private static boolean inUse(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Files.exists(folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isPresent();
    } catch (IOException e) {
      return false; // the task says what is the matter with it
    }
  }

  private static String name(OffsetUnit unit) {
    return switch (unit) {
      case CODEPOINT -> Messages.Export_codepoint;
      case UTF16 -> Messages.Export_utf16;
      case UTF8 -> Messages.Export_utf8;
    };
  }

  private static String describe(Exporter exporter) {
    return Messages.bind(Messages.Format_line, exporter.id(), exporter.description());
  }
}
