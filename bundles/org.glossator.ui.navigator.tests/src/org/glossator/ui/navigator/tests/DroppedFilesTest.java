package org.glossator.ui.navigator.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.formats.FormatRegistry;
import org.glossator.ui.navigator.internal.wizards.DroppedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody means who drops files, by their names alone. */
class DroppedFilesTest {
  private final FormatRegistry registry = FormatRegistry.builtIn();

  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  private DroppedFiles drop(Path... paths) {
    return DroppedFiles.of(registry, List.of(paths));
  }

  @Test
  void theFormatOfTheMostFilesCounts() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : List.of("a.docx", "b.docx", "c.pdf")) {
      files.add(file(name));
    }
    DroppedFiles dropped = DroppedFiles.of(registry, files);
    assertThat(dropped.importer().id()).isEqualTo("docx");
    assertThat(dropped.paths()).isEqualTo(files);
    assertThat(dropped.metadata()).isNull();
  }

  @Test
  void aTableBesideDocumentsIsTheirMetadata() throws IOException {
    Path text = file("a.docx");
    Path table = file("metadata.csv");
    DroppedFiles dropped = drop(text, table);
    assertThat(dropped.importer().id()).isEqualTo("docx");
    assertThat(dropped.paths()).containsExactly(text);
    assertThat(dropped.metadata()).isEqualTo(table);
  }

  @Test
  void aTableInADroppedFolderIsFoundAndTheFolderStays() throws IOException {
    file("texts/a.txt");
    file("texts/deep/b.txt");
    Path table = file("texts/list.TSV");
    Path texts = folder.resolve("texts");
    DroppedFiles dropped = drop(texts);
    assertThat(dropped.importer().id()).isEqualTo("txt");
    assertThat(dropped.metadata()).isEqualTo(table);
    assertThat(dropped.paths()).containsExactly(texts);
  }

  @Test
  void aTableAloneIsACorpusInATable() throws IOException {
    Path table = file("corpus.csv");
    DroppedFiles dropped = drop(table);
    assertThat(dropped.importer().id()).isEqualTo("csv");
    assertThat(dropped.metadata()).isNull();
    assertThat(dropped.paths()).containsExactly(table);
  }

  @Test
  void textsWithTheirAnnotationsBesideThemAreBrat() throws IOException {
    for (String name : List.of("a.txt", "a.ann", "b.txt", "b.ann", "c.txt", "annotation.conf")) {
      file("corpus/" + name);
    }
    DroppedFiles dropped = drop(folder.resolve("corpus"));
    assertThat(dropped.importer().id()).isEqualTo("brat");
  }

  @Test
  void whatAFolderHasOfOtherFormatsIsCounted() throws IOException {
    for (String name : List.of("a.txt", "a.ann", "c.txt", "d.docx", "e.bin", "t.csv", ".hidden")) {
      file("mix/" + name);
    }
    List<Path> paths = List.of(folder.resolve("mix"));
    Path table = folder.resolve("mix/t.csv");
    assertThat(DroppedFiles.others(registry.importer("brat"), paths, table))
        .containsExactly(entry(".bin", 1), entry(".docx", 1), entry(".txt", 1));
    assertThat(DroppedFiles.others(registry.importer("txt"), paths, null).keySet())
        .containsExactly(".ann", ".bin", ".csv", ".docx");
  }

  @Test
  void whatNoFormatKnowsIsTakenForText() throws IOException {
    assertThat(drop(file("notes.xyz")).importer().id()).isEqualTo("txt");
    assertThat(drop(folder.resolve("gone")).importer().id()).isEqualTo("txt");
  }
}
