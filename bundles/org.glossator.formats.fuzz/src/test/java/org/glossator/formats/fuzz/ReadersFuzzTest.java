package org.glossator.formats.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.formats.CodebookReading;
import org.glossator.formats.FormatRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Every reader against Jazzer. In the suite the inputs that are kept in the resources are read,
 * good ones and those that broke a reader once; {@code releng/fuzz.sh} looks for new ones.
 */
@EnabledIf(
    value = "org.glossator.formats.fuzz.NativeFuzzer#isThere",
    disabledReason = "Jazzer has no native library for this machine")
class ReadersFuzzTest {

  @FuzzTest
  void conll(byte[] input) {
    FuzzedReader.read("conll", input);
  }

  @FuzzTest
  void csv(byte[] input) {
    FuzzedReader.read("csv", input);
  }

  @FuzzTest
  void doccano(byte[] input) {
    FuzzedReader.read("doccano", input);
  }

  @FuzzTest
  void html(byte[] input) {
    FuzzedReader.read("html", input);
  }

  @FuzzTest
  void jsoncas(byte[] input) {
    FuzzedReader.read("jsoncas", input);
  }

  @FuzzTest
  void jsonl(byte[] input) {
    FuzzedReader.read("jsonl", input);
  }

  @FuzzTest
  void labelstudio(byte[] input) {
    FuzzedReader.read("labelstudio", input);
  }

  @FuzzTest
  void pdf(byte[] input) {
    FuzzedReader.read("pdf", input);
  }

  @FuzzTest
  void prodigy(byte[] input) {
    FuzzedReader.read("prodigy", input);
  }

  @FuzzTest
  void rtf(byte[] input) {
    FuzzedReader.read("rtf", input);
  }

  @FuzzTest
  void txt(byte[] input) {
    FuzzedReader.read("txt", input);
  }

  @FuzzTest
  void webannoTsv(byte[] input) {
    FuzzedReader.read("webanno-tsv", input);
  }

  @FuzzTest
  void brat(byte[] input) {
    FuzzedReader.read("brat", input);
  }

  @FuzzTest
  void w3c(byte[] input) {
    FuzzedReader.read("w3c", input);
  }

  @FuzzTest
  void xmi(byte[] input) {
    FuzzedReader.read("xmi", input);
  }

  @FuzzTest
  void semeval2020(byte[] input) {
    FuzzedReader.read("semeval-2020-11", input);
  }

  @FuzzTest
  void semeval2023(byte[] input) {
    FuzzedReader.read("semeval-2023-3", input);
  }

  @FuzzTest
  void docx(byte[] input) {
    FuzzedReader.read("docx", input);
  }

  @FuzzTest
  void odt(byte[] input) {
    FuzzedReader.read("odt", input);
  }

  @FuzzTest
  void qdpx(byte[] input) {
    FuzzedReader.read("qdpx", input);
  }

  @FuzzTest
  void inception(byte[] input) {
    FuzzedReader.read("inception", input);
  }

  @FuzzTest
  void docxArchive(byte[] input) {
    FuzzedReader.readAsIs("docx", "f.docx", input);
  }

  @FuzzTest
  void odtArchive(byte[] input) {
    FuzzedReader.readAsIs("odt", "f.odt", input);
  }

  @FuzzTest
  void qdpxArchive(byte[] input) {
    FuzzedReader.readAsIs("qdpx", "f.qdpx", input);
  }

  @FuzzTest
  void inceptionArchive(byte[] input) {
    FuzzedReader.readAsIs("inception", "f.zip", input);
  }

  @FuzzTest
  void zipOfTexts(byte[] input) {
    FuzzedReader.readAsIs("txt", "f.zip", input);
  }

  @FuzzTest
  void codebook(byte[] input) {
    FuzzedReader.readCodebook("codebook", input);
  }

  @FuzzTest
  void codebookQdc(byte[] input) {
    FuzzedReader.readCodebook("qdc", input);
  }

  @FuzzTest
  void codebookJson(byte[] input) {
    FuzzedReader.readCodebook("json", input);
  }

  @FuzzTest
  void codebookCsv(byte[] input) {
    FuzzedReader.readCodebook("csv", input);
  }

  @FuzzTest
  void codebookTypesystem(byte[] input) {
    FuzzedReader.readCodebook("typesystem", input);
  }

  @Test
  void everyReaderIsFuzzed() {
    Set<String> names =
        Arrays.stream(ReadersFuzzTest.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(FuzzTest.class))
            .map(Method::getName)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    FormatRegistry.builtIn()
        .importers()
        .forEach(
            importer ->
                assertThat(names)
                    .as(importer.id())
                    .anyMatch(n -> importer.id().replace("-", "").startsWith(n)));
    CodebookReading.FORMATS.forEach(
        format ->
            assertThat(names).anyMatch(n -> n.equals("codebook" + format) || n.equals(format)));
  }
}
