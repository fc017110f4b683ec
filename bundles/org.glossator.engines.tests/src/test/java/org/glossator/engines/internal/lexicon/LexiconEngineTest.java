package org.glossator.engines.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.SnapUnit;
import org.glossator.engines.EngineRegistry;
import org.glossator.engines.EngineReport;
import org.glossator.engines.RunEngines;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.study.model.EngineParameter;
import org.glossator.study.model.EngineSettings;
import org.glossator.study.model.StudyFactory;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lexicon engine as it runs on a study. */
class LexiconEngineTest {
  private static final String TEXT =
      "Security is a shared  responsibility. Shared responsibilities 👍🏽 bind us.\n"
          + "The burden of war is unfair.\n";

  @TempDir Path folder;
  private Study study;

  @BeforeEach
  void makeStudy() throws ProblemException {
    Codebook codebook = TestCodebooks.allKinds();
    Layer frame = codebook.getLayers().getFirst();
    cue(frame, "shared-responsibility", "shared responsibility");
    cue(frame, "burden", "burden");
    cue(frame, "burden", "burden of war");
    cue(frame, "threat", "responsib*");
    study = StudyStore.create(folder.resolve("study"), new NewStudy("", codebook, List.of("anna")));
    study.addDocuments(List.of(NewDocument.of("d1", TEXT)));
  }

  private static void cue(Layer layer, String id, String phrase) {
    Code code =
        layer.getCodes().stream().filter(c -> c.getId().equals(id)).findFirst().orElseThrow();
    code.getCuePhrases().add(phrase);
  }

  @AfterEach
  void close() throws ProblemException {
    study.close();
  }

  @Test
  void proposesCuePhrases() throws ProblemException {
    EngineReport report = run(Map.of());
    assertThat(report.problems()).isEmpty();
    assertThat(suggestions())
        .containsExactly(
            "shared-responsibility|shared  responsibility|0.75|shared responsibility",
            "threat|responsibility|0.45|responsib*",
            "threat|responsibilities|0.45|responsib*",
            "burden|burden of war|0.83|burden of war");
  }

  @Test
  void takesItsParameters() throws ProblemException {
    run(Map.of("inflection", "english"));
    assertThat(suggestions())
        .contains("shared-responsibility|Shared responsibilities|0.68|shared responsibility");
    run(Map.of("lexicon.case", "sensitive", "inflection", "english"));
    assertThat(suggestions()).noneMatch(s -> s.contains("|Shared "));
    assertThatThrownBy(() -> run(Map.of("gap", "11")))
        .hasMessage("the parameter gap of the engine lexicon is 11 (it must be from 0 to 10)");
  }

  @Test
  void takesTheStudysSettingsUnlessTheRunSaysOtherwise() throws ProblemException {
    EngineSettings settings = StudyFactory.eINSTANCE.createEngineSettings();
    settings.setEngine("lexicon");
    EngineParameter parameter = StudyFactory.eINSTANCE.createEngineParameter();
    parameter.setName("cues");
    parameter.setValue("no");
    settings.getParameters().add(parameter);
    study.settings().getEngines().add(settings);
    EngineReport report = run(Map.of());
    assertThat(report.of("lexicon").proposed()).isZero();
    assertThat(report.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "the lexicon has no phrases to look for (give the codes of the codebook cue phrases, or"
                + " name a word list)");
    assertThat(run(Map.of("cues", "yes")).of("lexicon").proposed()).isEqualTo(4);
  }

  @Test
  void widensToTheUnitThatALayerCodes() throws ProblemException {
    study.codebook().getLayers().getFirst().setSnap(SnapUnit.SENTENCE);
    study.saveCodebook(study.codebook());
    run(Map.of("inflection", "english"));
    assertThat(suggestions())
        .containsExactlyInAnyOrder(
            "shared-responsibility|Security is a shared  responsibility.|0.75|shared"
                + " responsibility",
            "threat|Security is a shared  responsibility.|0.45|responsib*",
            "shared-responsibility|Shared responsibilities 👍🏽 bind us.|0.68|shared"
                + " responsibility",
            "threat|Shared responsibilities 👍🏽 bind us.|0.45|responsib*",
            "burden|The burden of war is unfair.|0.83|burden of war");
  }

  @Test
  void doesNotLookForRetiredCodes() throws ProblemException {
    study.codebook().getLayers().getFirst().getCodes().forEach(code -> code.setRetired(true));
    study.saveCodebook(study.codebook());
    assertThat(run(Map.of()).of("lexicon").proposed()).isZero();
  }

  @Test
  void readsAWordList() throws Exception {
    write(
        "list.csv", "\uFEFFphrase,layer,code\r\nbind us,Claim,demand\r\n\"war\",claim,Promise\r\n");
    run(Map.of("cues", "no", "wordlist", "list.csv"));
    assertThat(suggestions()).containsExactly("demand|bind us|0.75|bind us", "promise|war|0.5|war");
  }

  @Test
  void leavesOutLinesThatAreWrongAndSaysWhich() throws Exception {
    write(
        "list.csv",
        "war,Claim,demand\n"
            + "war,Claim\n"
            + "war,Mood,demand\n"
            + "war,Claim,wish\n"
            + ",Claim,demand\n"
            + "war,Tone,calm\n");
    EngineReport report = run(Map.of("cues", "no", "wordlist", "list.csv"));
    assertThat(suggestions()).containsExactly("demand|war|0.5|war");
    assertThat(report.problems())
        .extracting(p -> p.line() + " " + p.what())
        .containsExactly(
            "2 the line has 2 columns; it is left out",
            "3 the codebook has no span layer Mood; it is left out",
            "4 the layer Claim has no code wish; it is left out",
            "5 the phrase is empty; it is left out",
            "6 the codebook has no span layer Tone; it is left out");
  }

  @Test
  void refusesAWordListThatIsNotUtf8OrIsNotThere() throws Exception {
    Files.write(
        study.folder().resolve("list.csv"),
        "war,Claim,demand\nnaïve,Claim,demand\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> run(Map.of("wordlist", "list.csv")))
        .hasMessageEndingWith("list.csv:2: is not UTF-8 (save the word list as UTF-8)");
    assertThatThrownBy(() -> run(Map.of("wordlist", "none.csv")))
        .hasMessageStartingWith("none.csv: there is no such file");
    write("quote.csv", "\"war,Claim,demand\n");
    assertThatThrownBy(() -> run(Map.of("wordlist", "quote.csv")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("quote.csv: cannot be read");
  }

  @Test
  void hasOneLexiconForAllThreads() throws Exception {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      list.append("word").append(i).append(" other").append(i % 1000).append(",Claim,demand\n");
    }
    list.append("bind us,Claim,promise\n");
    write("list.csv", list.toString());
    run(Map.of("cues", "no", "wordlist", "list.csv"));
    assertThat(suggestions()).containsExactly("promise|bind us|0.75|bind us");
  }

  private EngineReport run(Map<String, String> parameters) throws ProblemException {
    return new RunEngines(
            study,
            EngineRegistry.builtIn().require(List.of("lexicon")),
            null,
            null,
            2,
            false,
            parameters)
        .run(Progress.NONE);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(study.folder().resolve(name), content);
  }

  /** code|text|confidence|explanation, in the order of the text. */
  private List<String> suggestions() throws ProblemException {
    AnnotationSnapshot snapshot = study.suggestions().read("d1", "lexicon");
    return snapshot.annotations().stream()
        .map(
            (Annotation a) ->
                a.code() + "|" + ((Span) a).text(TEXT) + "|" + a.confidence() + "|" + a.memo())
        .toList();
  }
}
