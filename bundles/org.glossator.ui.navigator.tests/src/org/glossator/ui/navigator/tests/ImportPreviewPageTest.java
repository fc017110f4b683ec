package org.glossator.ui.navigator.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.study.Study;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.navigator.internal.wizards.ImportWizard;
import org.junit.jupiter.api.Test;

/** The second page of the import: documents of an archive, their encoding, what they declare. */
class ImportPreviewPageTest extends WorkbenchFixture {
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  private Path archive() throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(
        "c/annotation.conf",
        "[entities]\nShared_Burden\n\tUnused\n".getBytes(StandardCharsets.US_ASCII));
    files.put("c/a.txt", "Gr\u00F6\u00DFe two".getBytes(Charset.forName("windows-1252")));
    files.put("c/a.ann", "T1\tNovel 6 9\ttwo\n".getBytes(StandardCharsets.US_ASCII));
    Path archive = folder.resolve("corpus.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return archive;
  }

  private static boolean has(Shell dialog, String text) {
    for (Table table : UiHarness.all(dialog, Table.class)) {
      for (TableItem item : table.getItems()) {
        for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
          if (item.getText(column).contains(text)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Test
  void showsDocumentsEncodingAndDeclaredTypesOfAnArchive() throws Exception {
    Study study = open("Security");
    Path archive = archive();
    ui.start(() -> ImportWizard.open(ui.window().getShell(), study, List.of(archive)));
    Shell dialog = ui.shell("Import documents");
    Combo format = ui.field(dialog, "Format:", Combo.class);
    ui.run(
        () -> {
          for (int i = 0; i < format.getItemCount(); i++) {
            if (format.getItem(i).startsWith("brat")) {
              format.select(i);
              format.notifyListeners(SWT.Selection, null);
            }
          }
        });
    Combo annotator = ui.field(dialog, "Annotator:", Combo.class);
    ui.run(() -> annotator.setText("ann"));
    Button next = ui.button(dialog, "Next >");
    ui.click(next);
    ui.waitUntil("the document", () -> has(dialog, "c/a"));
    ui.waitUntil("a type that is declared only", () -> has(dialog, "Unused"));
    ui.waitUntil("a type that is used only", () -> has(dialog, "Novel"));
    ui.waitUntil("the text", () -> Dialogs.message(dialog).contains("Gr\u00F6\u00DFe two"));
    ui.waitUntil("the guess", () -> has(dialog, "windows-1252"));

    Combo encoding =
        ui.find(
            dialog,
            Combo.class,
            c -> c.isVisible() && List.of(c.getItems()).contains(CYRILLIC.name()));
    ui.run(
        () -> {
          encoding.setText(CYRILLIC.name());
          encoding.notifyListeners(SWT.Selection, null);
        });
    String wrong =
        new String("Gr\u00F6\u00DFe two".getBytes(Charset.forName("windows-1252")), CYRILLIC);
    ui.waitUntil("another reading", () -> Dialogs.message(dialog).contains(wrong));
    ui.run(
        () -> {
          encoding.select(0);
          encoding.notifyListeners(SWT.Selection, null);
        });
    ui.waitUntil("the first", () -> Dialogs.message(dialog).contains("Gr\u00F6\u00DFe two"));

    ui.click(ui.button(dialog, "Import"));
    ui.waitClosed(dialog);
    Shell report = ui.shell("Import documents");
    ui.waitUntil("the report", () -> Dialogs.message(report).contains("1 document"));
    ui.input().keys("Escape");
    ui.item(tree, "Security", "c", "a");
    assertThat(study.text("c/a")).isEqualTo("Gr\u00F6\u00DFe two");
    assertThat(study.scheme().layer("Span").code("Unused").parent()).isEqualTo("Shared_Burden");
    assertThat(study.scheme().layer("Span").code("Novel")).isNotNull();
  }

  @Test
  void asksWhoseTheAnnotationsAreWhereTheFilesDoNotSay() throws Exception {
    Study study = open("Security");
    Files.writeString(folder.resolve("a.txt"), "Nobody knows who said it.");
    Path file = Files.writeString(folder.resolve("a.ann"), "T1\tNovel 0 6\tNobody\n");
    ui.start(() -> ImportWizard.open(ui.window().getShell(), study, List.of(file)));
    Shell dialog = ui.shell("Import documents");
    ui.click(ui.button(dialog, "Next >"));
    ui.waitUntil("the document", () -> has(dialog, "Novel"));
    ui.waitUntil(
        "the question",
        () -> Dialogs.message(dialog).contains("do not say whose these annotations are"));
    Button doIt = ui.button(dialog, "Import");
    assertThat(ui.get(doIt::isEnabled)).isFalse();
    Combo annotator =
        ui.find(
            dialog,
            Combo.class,
            c -> c.isVisible() && String.valueOf(c.getToolTipText()).contains("do not say whose"));
    ui.run(() -> annotator.setText("ann"));
    ui.waitUntil(
        "the answer taken", () -> Dialogs.message(dialog).contains("The first 1 document;"));
    ui.click(doIt);
    ui.waitClosed(dialog);
    ui.item(tree, "Security", "a");
    assertThat(study.annotatorsOf("a")).contains("ann");
  }
}
