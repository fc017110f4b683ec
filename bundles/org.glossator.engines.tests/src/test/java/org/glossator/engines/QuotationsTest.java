package org.glossator.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Span;
import org.glossator.base.Progress;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.study.model.Actor;
import org.glossator.study.model.StudyFactory;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationsTest {
  @TempDir Path folder;

  @Test
  void findsWhoSaysWhat() throws Exception {
    assertThat(said("“We must act together now,” said Minister Li Wei on Monday."))
        .containsExactly("li: We must act together now 0.9");
    assertThat(said("China's foreign ministry warned: \"Terror knows no borders at all.\""))
        .containsExactly("mfa: Terror knows no borders at all 0.9");
    assertThat(said("Li Wei: “This is our shared task.”"))
        .containsExactly("li: This is our shared task 0.8");
    assertThat(said("The ministry said that the threat was growing every year. Nobody spoke."))
        .containsExactly("mfa: the threat was growing every year 0.6");
    assertThat(said("According to Li Wei, “nobody can do it alone”."))
        .containsExactly("li: nobody can do it alone 0.9");
  }

  @Test
  void takesTheNearestActorOfTheSentence() throws Exception {
    assertThat(
            said(
                "The ministry was criticised. Li Wei said: “We will not pay for this.” Later the"
                    + " ministry replied: “You will have to pay.”"))
        .containsExactly("li: We will not pay for this 0.9", "mfa: You will have to pay 0.9");
    // a name inside of the quotation is not its speaker
    assertThat(said("“Li Wei is wrong about us,” a guard said."))
        .containsExactly("-: Li Wei is wrong about us 0.5");
  }

  @Test
  void knowsOtherMarksAndLanguages() throws Exception {
    assertThat(said("Li Wei sagte: „Wir müssen gemeinsam handeln.“"))
        .containsExactly("li: Wir müssen gemeinsam handeln 0.9");
    assertThat(said("« Nous devons agir ensemble », a déclaré Li Wei."))
        .containsExactly("li: Nous devons agir ensemble 0.9");
    assertThat(said("外交部表示：“各国应共同应对恐怖主义威胁。”")).containsExactly("mfa: 各国应共同应对恐怖主义威胁 0.9");
  }

  @Test
  void leavesAloneWhatNobodySays() throws Exception {
    assertThat(said("The “war on the whole wide terror” went on. It’s the soldiers’ duty."))
        .isEmpty();
    assertThat(said("“Yes,” said Li Wei.")).isEmpty(); // too short
    assertThat(said("An open “mark that is never closed, said Li Wei.")).isEmpty();
  }

  @Test
  void needsALayerWithAnActor() throws Exception {
    Codebook codebook = TestCodebooks.allKinds();
    codebook.getLayers().forEach(layer -> layer.getAttributes().clear());
    try (Study study =
        StudyStore.create(folder.resolve("none"), new NewStudy("", codebook, List.of("anna")))) {
      study.addDocuments(List.of(NewDocument.of("d", "x")));
      assertThatThrownBy(() -> run(study))
          .hasMessageContaining("no span layer with an attribute of kind actor");
    }
  }

  private List<String> said(String text) throws Exception {
    Path path = folder.resolve("s" + System.nanoTime());
    try (Study study =
        StudyStore.create(path, new NewStudy("", TestCodebooks.allKinds(), List.of("anna")))) {
      study.settings().getActors().add(actor("li", "Li Wei"));
      study
          .settings()
          .getActors()
          .add(actor("mfa", "Foreign Ministry of China", "foreign ministry", "ministry", "外交部"));
      study.saveSettings();
      study.addDocuments(List.of(NewDocument.of("d", text)));
      EngineReport report = run(study);
      assertThat(report.problems()).isEmpty();
      List<String> said = new ArrayList<>();
      for (Span span : study.suggestions().read("d", "quotations").spans()) {
        AttributeValue actor = span.attributes().get("actor");
        String who = actor instanceof AttributeValue.Actor a ? a.id() : "-";
        said.add(
            who
                + ": "
                + study.text("d").substring(span.begin(), span.end())
                + " "
                + span.confidence());
      }
      return said;
    }
  }

  private static EngineReport run(Study study) throws Exception {
    return new RunEngines(
            study,
            List.of(EngineRegistry.builtIn().find("quotations")),
            null,
            null,
            1,
            false,
            Map.of("words", "2", "layer", ""))
        .run(Progress.NONE);
  }

  private static Actor actor(String id, String name, String... aliases) {
    Actor actor = StudyFactory.eINSTANCE.createActor();
    actor.setId(id);
    actor.setName(name);
    actor.getAliases().addAll(List.of(aliases));
    return actor;
  }
}
