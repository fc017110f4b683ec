package org.glossator.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.LayerKind;
import org.junit.jupiter.api.Test;

class SchemeTest {
  private static Codebook codebook(String layers) throws Exception {
    String xml =
        """
        <codebook:Codebook xmlns:codebook="http://glossator.org/codebook/1.0" id="i" name="N" version="1.2">
        %s</codebook:Codebook>
        """
            .formatted(layers);
    return CodebookFiles.read("x", xml.getBytes(StandardCharsets.UTF_8)).codebook();
  }

  @Test
  void treeOrderPathsAndLookups() throws Exception {
    Scheme scheme =
        Scheme.of(
            codebook(
                """
                <layers id="Frame" name="Frames">
                  <codes id="r" name="Responsibility" shortcut="R">
                    <children id="s" name="Shared" shortcut="1"/>
                    <children id="o" name="Own" colour="#102030"/>
                  </codes>
                  <codes id="t" name="Threat" retired="true" shortcut="9"/>
                  <attributes id="a" name="A" kind="choice">
                    <onlyForCodes>s</onlyForCodes>
                    <choices id="x" name="X"/>
                  </attributes>
                </layers>
                <layers id="Link" kind="relation"><sourceLayers>Frame</sourceLayers></layers>
                """));
    assertThat(scheme.id()).isEqualTo("i");
    assertThat(scheme.name()).isEqualTo("N");
    assertThat(scheme.version()).isEqualTo("1.2");
    SchemeLayer frame = scheme.layer("Frame");
    assertThat(frame.codes()).extracting(SchemeCode::id).containsExactly("r", "s", "o", "t");
    assertThat(scheme.code("Frame", "s").path()).isEqualTo("Responsibility > Shared");
    assertThat(scheme.code("Frame", "s").parent()).isEqualTo("r");
    assertThat(scheme.code("Frame", "s").depth()).isEqualTo(1);
    assertThat(scheme.code("Frame", "s").colour().name()).isEqualTo("orange");
    assertThat(scheme.code("Frame", "o").colour().name()).isEqualTo("#102030");
    assertThat(scheme.byShortcut("r").id()).isEqualTo("r");
    assertThat(scheme.byShortcut("9")).isNull();
    assertThat(scheme.byShortcut(null)).isNull();
    assertThat(scheme.layerByIdOrName("frames")).isSameAs(frame);
    assertThat(scheme.layerByIdOrName("Link").kind()).isEqualTo(LayerKind.RELATION);
    assertThat(scheme.layerByIdOrName("nothing")).isNull();
    assertThat(scheme.layer("Link").name()).isEqualTo("Link");
    assertThat(scheme.layer("Link").sourceLayers()).containsExactly("Frame");
    assertThat(frame.attribute("a").appliesTo("s")).isTrue();
    assertThat(frame.attribute("a").appliesTo(null)).isFalse();
    assertThat(frame.attribute("a").choice("x").name()).isEqualTo("X");
    assertThat(frame.attribute("b")).isNull();
  }

  @Test
  void brokenCodebooksStillGiveAScheme() throws Exception {
    Scheme scheme =
        Scheme.of(
            codebook(
                """
                <layers name="no id"/>
                <layers id="L"/><layers id="L" name="second"/>
                <layers id="M">
                  <codes name="no id"><children id="c"/></codes>
                  <codes id="c" name="second"/>
                  <attributes/><attributes id="a"/><attributes id="a" name="second"/>
                </layers>
                """));
    assertThat(scheme.layers()).extracting(SchemeLayer::id).containsExactly("L", "M");
    assertThat(scheme.layer("L").name()).isEqualTo("L");
    assertThat(scheme.layer("M").codes()).hasSize(1);
    assertThat(scheme.code("M", "c").name()).isEqualTo("c");
    assertThat(scheme.code("M", "c").depth()).isZero();
    assertThat(scheme.layer("M").attributes()).hasSize(1);
  }

  @Test
  void randomCodebooksGiveASchemeAndFindings() {
    for (long seed = 0; seed < 200; seed++) {
      Codebook codebook = new RandomCodebooks(seed).next();
      assertThat(Scheme.of(codebook)).as("seed %d", seed).isNotNull();
      assertThat(CodebookValidator.validate(codebook))
          .as("seed %d", seed)
          .allSatisfy(f -> assertThat(f.toProblem("x", 1).toString()).doesNotContain("null"));
    }
  }
}
