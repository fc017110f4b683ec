package org.glossator.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.NewDocument;
import org.junit.jupiter.api.Test;

class RutaRulesTest extends OnAStudy {
  private static final String BURDEN_RULE =
      "W{REGEXP(\"burden\") -> CREATE(Frame, \"code\" = \"burden\", \"confidence\" = 0.7,"
          + " \"memo\" = \"rule 1\", \"text\" = \"x\")};\n";

  @Test
  void makesSuggestionsOfRules() throws Exception {
    rules("a.ruta", BURDEN_RULE);
    EngineReport report = runWith(ruta(), Map.of());
    assertThat(report.problems()).isEmpty();
    assertThat(report.of("ruta").proposed()).isEqualTo(12);
    assertThat(report.of("ruta").counts()).containsExactly(Map.entry("Frame/burden", 12L));
    Span span = study.suggestions().read("d2", "ruta").spans().first();
    assertThat(span.confidence()).isEqualTo(0.7);
    assertThat(span.memo()).isEqualTo("rule 1");
    assertThat(span.attributes()).containsEntry("text", new AttributeValue.Text("x"));
    assertThat(study.text("d2").substring(span.begin(), span.end())).isEqualTo("burden");
  }

  @Test
  void letsFilesUseWhatOthersDeclareAndTheSentencesOfTheSegmenter() throws Exception {
    rules("a.ruta", "DECLARE Heavy(STRING note);\nW{REGEXP(\"burden\") -> Heavy};\n");
    rules(
        "b.ruta",
        "Sentence{CONTAINS(Heavy) -> CREATE(Frame, \"code\" = \"threat\")};\n// DECLARE Nothing\n");
    EngineReport report =
        new RunEngines(
                study,
                EngineRegistry.builtIn().require(List.of("segmenter", "ruta")),
                null,
                null,
                2,
                false,
                Map.of())
            .run(org.glossator.base.Progress.NONE);
    assertThat(report.problems()).isEmpty();
    assertThat(report.of("ruta").proposed()).isEqualTo(12);
    assertThat(report.of("ruta").counts()).containsEntry("Heavy", 12L);
    assertThat(runWith(ruta(), Map.of("rules", "b")).of("ruta").proposed()).isZero();
  }

  @Test
  void readsWordListsOfTheFolder() throws Exception {
    rules(
        "a.ruta",
        "WORDLIST heavy = 'heavy.txt';\nDECLARE H;\nDocument{-> MARKFAST(H, heavy)};\n"
            + "H{-> CREATE(Frame, \"code\" = \"burden\")};\n");
    assertThat(RutaRules.check(study.folder(), "a.ruta", read("a.ruta"), study.scheme()))
        .extracting(Problem::toString)
        .containsExactly(
            "engines/ruta/a.ruta:1: the word list heavy.txt is not there (put it into the folder"
                + " engines/ruta of the study)");
    Files.writeString(RutaRules.folder(study.folder()).resolve("heavy.txt"), "burden\nthreat\n");
    assertThat(runWith(ruta(), Map.of()).of("ruta").proposed()).isEqualTo(18);
  }

  @Test
  void findsPhrasesOfSeveralWordsOfAList() throws Exception {
    study.addDocuments(List.of(NewDocument.of("phrase", "A Heavy  Burden for all.\n")));
    rules(
        "a.ruta",
        "WORDLIST heavy = 'heavy.txt';\nDocument{-> MARKFAST(Frame, heavy, true)};\n"
            + "\"for\" W{-> CREATE(Frame, \"code\" = \"threat\")};\n");
    Files.writeString(RutaRules.folder(study.folder()).resolve("heavy.txt"), "heavy burden\n");
    runWith(ruta(), Map.of());
    assertThat(study.suggestions().read("phrase", "ruta").spans())
        .extracting(span -> study.text("phrase").substring(span.begin(), span.end()))
        .containsExactly("Heavy  Burden", "all");
  }

  @Test
  void tellsTheLineOfAnError() {
    assertThat(check("DECLARE Foo;\n\nCW{-> Foo;\nW;\n"))
        .isEqualTo(":3: at \";\" there should be \"}\" (correct the rule)");
    assertThat(check("// Bar\n\nCW{-> Bar};\n"))
        .startsWith(":3: there is no type Bar (declare it with DECLARE");
    assertThat(check("\n\nCW{-> CREATE(Frame, \"kode\" = \"x\")};\n"))
        .startsWith(":3: Frame has no feature kode");
    assertThat(check("DECLARE A;\nCW{REGEXP(\"(x\") -> A};\n"))
        .startsWith(":2: the regular expression is none: Unclosed group");
    assertThat(check("DECLARE A;\n%%\n")).startsWith(":2: at \"%\" there should be a rule");
    assertThat(check("DECLARE A;\n\"abc{-> A};\nW;\n"))
        .startsWith(":2: there is something that is no word of the language");
    assertThat(check("SCRIPT other;\nDocument{-> CALL(other)};\n"))
        .startsWith(":1: other.ruta is not there");
    assertThat(RutaRules.check(study.folder(), "x.ruta", BURDEN_RULE, study.scheme())).isEmpty();
    assertThat(
            RutaRules.check(
                study.folder(), "x.ruta", RutaRules.template(study.scheme()), study.scheme()))
        .isEmpty();
  }

  @Test
  void doesNotRunWithAnErrorAndLeavesTheStudyAsItWas() throws Exception {
    rules("a.ruta", BURDEN_RULE);
    runWith(ruta(), Map.of());
    Map<String, String> before = suggestionFiles();
    rules("b.ruta", "CW{-> Bar};\n");
    assertThatThrownBy(() -> runWith(ruta(), Map.of()))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("engines/ruta/b.ruta:1: there is no type Bar");
    assertThat(suggestionFiles()).isEqualTo(before);
    Files.write(
        RutaRules.folder(study.folder()).resolve("b.ruta"),
        "// Beh\u00f6rde\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> runWith(ruta(), Map.of()))
        .hasMessage("engines/ruta/b.ruta: is not UTF-8 (save the rules as UTF-8)");
  }

  @Test
  void saysThatThereAreNoRules() {
    assertThatThrownBy(() -> runWith(ruta(), Map.of()))
        .hasMessageContaining("the study has no rules");
  }

  @Test
  void proposesWordsOfTheCodebook() {
    assertThat(RutaRules.vocabulary(study.scheme()))
        .contains("Frame", "\"burden\"", "\"stance\"".replace("stance", "choice"), "CREATE", "CW");
  }

  private String check(String rules) {
    List<Problem> problems = RutaRules.check(study.folder(), "x.ruta", rules, study.scheme());
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().path()).isEqualTo("engines/ruta/x.ruta");
    return problems.getFirst().toString().substring("engines/ruta/x.ruta".length());
  }

  private static Engine ruta() {
    return EngineRegistry.builtIn().find("ruta");
  }

  private String read(String name) throws IOException {
    return Files.readString(RutaRules.folder(study.folder()).resolve(name));
  }

  private void rules(String name, String text) throws IOException {
    Path folder = RutaRules.folder(study.folder());
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), text);
  }
}
