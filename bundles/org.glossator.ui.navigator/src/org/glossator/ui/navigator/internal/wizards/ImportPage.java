package org.glossator.ui.navigator.internal.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.glossator.formats.FormatRegistry;
import org.glossator.formats.ImportDocuments;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.Importer;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.DocumentPaths;
import org.glossator.study.Study;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.Icons;

/** What to import, and how to read it. */
final class ImportPage extends WizardPage {
  private final Study study;
  private final List<Path> given;
  private final FormatRegistry registry = GlossatorPlatform.formats();
  private final List<Importer> importers = registry.importers();

  private FileList files;
  private Combo format;
  private Combo encoding;
  private Combo annotator;
  private Text metadata;
  private Button strict;

  /** The table of metadata that was found among the files; one that was typed stays. */
  private String guessedTable = "";

  /** Whether the user has chosen the format: then it is not guessed any more. */
  private boolean formatChosen;

  /** What is in the folders and will be left out; null for nothing. */
  private String others;

  ImportPage(Study study, List<Path> given) {
    super("import", Messages.Import_title, Icons.title("import"));
    this.study = study;
    this.given = given;
    setDescription(Messages.bind(Messages.Import_description, study.title()));
  }

  @Override
  public void createControl(Composite parent) {
    Rows rows = Rows.in(parent);
    rows.topLabel(Messages.Import_files);
    files = new FileList(rows.composite(), this::filesChanged);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(files);
    format =
        rows.choice(
            Messages.Import_format,
            Messages.Import_formatToolTip,
            importers.stream().map(ImportPage::describe).toArray(String[]::new));
    metadata =
        rows.file(
            Messages.Import_metadata,
            Messages.Import_metadataToolTip,
            Messages.Import_metadata,
            "*.csv",
            "*.*");
    encoding =
        rows.suggestions(
            Messages.Import_encoding,
            Messages.Import_encodingToolTip,
            Encodings.COMMON.toArray(String[]::new));
    encoding.add(Messages.Import_encodingAuto, 0);
    encoding.select(0);
    annotator =
        rows.suggestions(
            Messages.Import_annotator,
            Messages.Import_annotatorToolTip,
            study.annotators().toArray(String[]::new));
    strict = rows.check(Messages.Import_strict, Messages.Import_strictToolTip);
    format.addListener(
        SWT.Selection,
        e -> {
          formatChosen = true;
          lookForOthers();
          validate();
        });
    for (Combo combo : new Combo[] {format, encoding, annotator}) {
      combo.addListener(SWT.Modify, e -> validate());
    }
    metadata.addListener(SWT.Modify, e -> validate());
    setControl(rows.composite());
    files.add(given);
  }

  /** Takes an encoding that was chosen elsewhere. */
  void setEncoding(String name) {
    encoding.setText(name);
  }

  /** Takes an annotator that was chosen elsewhere. */
  void setAnnotator(String name) {
    annotator.setText(name);
  }

  /**
   * The task with the fields filled in; only while the page is complete.
   *
   * @param values options of the format and names
   */
  ImportDocuments task(Map<String, String> values) {
    ImportOptions options =
        new ImportOptions(Encodings.of(encoding.getText()), null, strict.getSelection(), values);
    Path table = metadata.getText().isBlank() ? null : Path.of(metadata.getText().strip());
    return new ImportDocuments(
        study,
        files.paths().stream().filter(file -> !file.equals(table)).toList(),
        importers.get(format.getSelectionIndex()),
        annotator.getText().isBlank() ? null : annotator.getText().strip(),
        table,
        options,
        false);
  }

  private void filesChanged() {
    DroppedFiles meant = DroppedFiles.of(registry, files.paths());
    if (!formatChosen) {
      format.select(importers.indexOf(meant.importer()));
    }
    if (metadata.getText().equals(guessedTable)) {
      guessedTable = meant.metadata() == null ? "" : meant.metadata().toString();
      metadata.setText(guessedTable);
    }
    lookForOthers();
    validate();
  }

  /** Says what the folders have that this format does not read: nothing is left out silently. */
  private void lookForOthers() {
    Path table = guessedTable.isEmpty() ? null : Path.of(guessedTable);
    Map<String, Integer> ends =
        DroppedFiles.others(importers.get(format.getSelectionIndex()), files.paths(), table);
    others =
        ends.isEmpty()
            ? null
            : CountedText.bind(
                Messages.Import_others,
                ends.values().stream().mapToInt(Integer::intValue).sum(),
                ends.entrySet().stream()
                    .map(e -> e.getValue() + " " + e.getKey())
                    .collect(Collectors.joining(", ")));
  }

  private void validate() {
    String wrong = wrong();
    // an empty page is no mistake yet: the description says what to do
    setErrorMessage(wrong == null || files.paths().isEmpty() ? null : wrong);
    setMessage(others, INFORMATION);
    setPageComplete(wrong == null);
  }

  private String wrong() {
    if (files.paths().isEmpty()) {
      return Messages.Import_noFiles;
    }
    if (format.getSelectionIndex() < 0) {
      return Messages.Import_noFormat;
    }
    try {
      Encodings.of(encoding.getText());
    } catch (IllegalArgumentException e) {
      return Messages.bind(Messages.Import_noEncoding, encoding.getText());
    }
    String name = annotator.getText().strip();
    String reason = name.isEmpty() ? null : DocumentPaths.reasonAgainstOwner(name);
    if (reason != null) {
      return Messages.bind(Messages.Annotator_wrong, name, reason);
    }
    String table = metadata.getText().strip();
    if (!table.isEmpty() && !Files.isRegularFile(Path.of(table))) {
      return Messages.bind(Messages.Import_noMetadata, table);
    }
    return null;
  }

  private static String describe(Importer importer) {
    return Messages.bind(Messages.Format_line, importer.id(), importer.description());
  }
}
