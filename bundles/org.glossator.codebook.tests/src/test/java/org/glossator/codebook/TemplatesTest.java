package org.glossator.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.codebook.Templates.Template;
import org.glossator.codebook.model.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
  static List<String> ids() {
    return Templates.ids();
  }

  @Test
  void ourOwnComeFirstAndBlankLast() {
    assertThat(ids()).first().isEqualTo("responsibility");
    assertThat(ids()).last().isEqualTo("blank");
    assertThat(ids()).doesNotHaveDuplicates();
    assertThat(Templates.list()).extracting(Template::id).isEqualTo(ids());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void eachIsSoundAndSaysWhatItIs(String id) {
    Template template = Templates.find(id);
    assertThat(template.name()).isNotBlank();
    assertThat(template.description()).isNotBlank();
    Codebook codebook = template.create();
    assertThat(codebook.getId()).isEqualTo(id);
    assertThat(CodebookValidator.validate(codebook)).isEmpty();
    assertThat(codebook.getLanguage()).isNotBlank();
  }

  @Test
  void eachCreationIsACodebookOfItsOwn() {
    Template template = Templates.find("blank");
    Codebook first = template.create();
    first.getLayers().clear();
    assertThat(template.create().getLayers()).isNotEmpty();
  }

  @Test
  void thereIsNoOther() {
    assertThat(Templates.find("nothing")).isNull();
    assertThat(Templates.find("../blank")).isNull();
  }

  @Test
  void theResponsibilityTemplateHasTheLayersOfTheField() {
    Scheme scheme = Scheme.of(Templates.find("responsibility").create());
    assertThat(scheme.layers()).extracting(SchemeLayer::id).contains("Frame", "Claim", "Tone");
    assertThat(scheme.code("Frame", "shared-responsibility").shortcut()).isEqualTo("1");
    assertThat(scheme.layer("Frame").codes())
        .allSatisfy(
            code -> {
              assertThat(code.definition()).isNotBlank();
              assertThat(code.examples()).isNotEmpty();
              assertThat(code.cuePhrases()).isNotEmpty();
            });
  }
}
