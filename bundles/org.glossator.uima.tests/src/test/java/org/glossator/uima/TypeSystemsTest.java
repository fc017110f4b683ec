package org.glossator.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;

class TypeSystemsTest {

  @Test
  void theFileIsTheDescription() throws Exception {
    byte[] xml = TypeSystems.toXml(Schemes.full());
    TypeSystemDescription read =
        UIMAFramework.getXMLParser()
            .parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(xml), null));
    assertThat(read).isEqualTo(TypeSystems.of(Schemes.full()));
    assertThat(TypeSystems.toXml(Schemes.full())).isEqualTo(xml);
    assertThat(new String(xml, StandardCharsets.UTF_8)).doesNotContain("\r").endsWith(">\n");
  }

  @Test
  void uimaTakesTheTypes() throws Exception {
    CAS cas = CasCreationUtils.createCas(TypeSystems.of(Schemes.full()), null, null);
    Type frame = cas.getTypeSystem().getType("org.glossator.layer.Frame");
    assertThat(frame.getFeatureByBaseName("count").getRange().getName()).isEqualTo("uima.cas.Long");
    assertThat(frame.getFeatureByBaseName("weight").getRange().getName())
        .isEqualTo("uima.cas.Double");
    assertThat(frame.getFeatureByBaseName("explicit").getRange().getName())
        .isEqualTo("uima.cas.Boolean");
    assertThat(frame.getFeatureByBaseName("aims").getRange().getName())
        .isEqualTo("uima.cas.StringArray");
    assertThat(cas.getTypeSystem().getParent(frame).getName()).isEqualTo("uima.tcas.Annotation");
    Type relation = cas.getTypeSystem().getType("org.glossator.layer.Attribution");
    assertThat(relation.getFeatureByBaseName("Governor")).isNotNull();
    assertThat(relation.getFeatureByBaseName("Dependent")).isNotNull();
    Type label = cas.getTypeSystem().getType("org.glossator.layer.Tone");
    assertThat(cas.getTypeSystem().getParent(label).getName()).isEqualTo("uima.cas.AnnotationBase");
    assertThat(label.getFeatureByBaseName("begin")).isNull();
  }
}
