package org.glossator.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.glossator.base.ProblemException;
import org.junit.jupiter.api.Test;

class EngineRegistryTest {
  @Test
  void hasTheBuiltInEngines() {
    assertThat(EngineRegistry.builtIn().engines())
        .extracting(Engine::id)
        .containsExactly("segmenter", "lexicon", "same-text", "quotations", "ruta", "recommender");
    for (Engine engine : EngineRegistry.builtIn().engines()) {
      assertThat(engine.name()).isNotBlank();
      assertThat(engine.description()).isNotBlank().doesNotEndWith(".");
      for (ParameterSpec parameter : engine.parameters()) {
        if (!parameter.defaultValue().isEmpty()) {
          assertThat(parameter.reasonAgainst(parameter.defaultValue()))
              .as(parameter.name())
              .isNull();
        }
      }
    }
  }

  @Test
  void findsByIdAndKeepsTheOrderThatWasAskedFor() throws ProblemException {
    EngineRegistry registry = EngineRegistry.builtIn();
    assertThat(registry.find("lexicon")).isNotNull();
    assertThat(registry.find("oracle")).isNull();
    assertThat(registry.require(List.of("lexicon", "segmenter", "lexicon")))
        .extracting(Engine::id)
        .containsExactly("lexicon", "segmenter");
    assertThatThrownBy(() -> registry.require(List.of("oracle")))
        .hasMessage(
            "there is no engine oracle (choose from segmenter, lexicon, same-text, quotations,"
                + " ruta, recommender)");
  }

  @Test
  void takesEachIdOnceAndOnlyOnesThatAreFolders() {
    EngineRegistry registry = EngineRegistry.builtIn();
    Engine again = TestEngines.of("lexicon", cas -> cas.getDocumentText());
    assertThatThrownBy(() -> registry.add(again)).isInstanceOf(IllegalArgumentException.class);
    Engine outside = TestEngines.of("../x", cas -> cas.getDocumentText());
    assertThatThrownBy(() -> registry.add(outside)).isInstanceOf(IllegalArgumentException.class);
    Engine own = TestEngines.of("own.engine-2", cas -> cas.getDocumentText());
    registry.add(own);
    assertThat(registry.engines()).endsWith(own);
  }
}
