package org.glossator.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerTypesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Frame|Frame",
        "shared-task|shared_002dtask",
        "a_b|a__b",
        "1st|x_x1st",
        "共|x_x_5171",
        "é|x_x_00e9",
        "👍|x_x_d83d_dc4d",
        "_|x_x__",
        "class|x_xclass",
        "x_x|x__x"
      })
  void typeNames(String layer, String name) {
    assertThat(LayerTypes.typeName(layer)).isEqualTo("org.glossator.layer." + name);
    assertThat(LayerTypes.layerId("org.glossator.layer." + name)).isEqualTo(layer);
  }

  @ParameterizedTest
  @CsvSource({"stance,stance", "code,x_xcode", "begin,x_xbegin", "from,x_xfrom", "self,x_xself"})
  void featureNames(String attribute, String name) {
    assertThat(LayerTypes.featureName(attribute)).isEqualTo(name);
    assertThat(LayerTypes.attributeId(name)).isEqualTo(attribute);
  }

  @Test
  void reversibleForAnyId() {
    long seed = 42;
    Random random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      StringBuilder id = new StringBuilder();
      for (int n = 1 + random.nextInt(6); n > 0; n--) {
        id.append(
            random.nextInt(3) == 0
                ? (char) random.nextInt(0x10000)
                : "x_09af-Z".charAt(random.nextInt(8)));
      }
      String text = id.toString();
      assertThat(LayerTypes.layerId(LayerTypes.typeName(text))).as("seed %d", seed).isEqualTo(text);
      assertThat(LayerTypes.attributeId(LayerTypes.featureName(text))).isEqualTo(text);
      assertThat(LayerTypes.shortTypeName(text)).matches("[a-zA-Z][a-zA-Z0-9_]*");
    }
  }

  @Test
  void othersAreNotOurs() {
    assertThat(LayerTypes.layerId("de.tudarmstadt.Token")).isNull();
    assertThat(LayerTypes.attributeId("begin")).isNull();
    assertThat(LayerTypes.attributeId("a_b")).isNull();
    assertThat(List.of("a_00E9", "a_")).allMatch(n -> LayerTypes.attributeId(n) == null);
  }
}
