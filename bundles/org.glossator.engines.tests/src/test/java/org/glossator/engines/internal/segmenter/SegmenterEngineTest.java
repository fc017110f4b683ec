package org.glossator.engines.internal.segmenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.engines.EngineContext;
import org.glossator.engines.EngineParameters;
import org.glossator.engines.NoCorpus;
import org.glossator.engines.Segmentation;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.Test;

class SegmenterEngineTest {
  @Test
  void goesOnAfterEnglishAbbreviations() throws Exception {
    CAS cas = process("en", "Dr. Smith of the U.S. Senate spoke, e.g. on trade. Nobody listened!");
    assertThat(texts(cas, Segmentation.SENTENCE))
        .containsExactly("Dr. Smith of the U.S. Senate spoke, e.g. on trade.", "Nobody listened!");
  }

  @Test
  void makesTokensOfWordsAndMarks() throws Exception {
    CAS cas = process("en", "“We can't,” she said: 3.5% (of $5)…\n\n👍🏽 ok");
    assertThat(texts(cas, Segmentation.TOKEN))
        .containsExactly(
            "“", "We", "can't", ",", "”", "she", "said", ":", "3.5", "%", "(", "of", "$", "5", ")",
            "…", "👍🏽", "ok");
  }

  @Test
  void segmentsChinese() throws Exception {
    CAS cas = process("zh", "维护和平是共同责任。各国应加强合作！");
    assertThat(texts(cas, Segmentation.SENTENCE)).containsExactly("维护和平是共同责任。", "各国应加强合作！");
    assertThat(texts(cas, Segmentation.TOKEN))
        .contains("和平", "共同", "责任", "。", "合作", "！")
        .doesNotContain("维护和平是共同责任");
  }

  @Test
  void segmentsArabic() throws Exception {
    CAS cas = process("ar", "الأمن مسؤولية مشتركة. هل توافق؟ نعم، بالطبع.");
    assertThat(texts(cas, Segmentation.SENTENCE))
        .containsExactly("الأمن مسؤولية مشتركة.", "هل توافق؟", "نعم، بالطبع.");
    assertThat(texts(cas, Segmentation.TOKEN))
        .containsExactly(
            "الأمن", "مسؤولية", "مشتركة", ".", "هل", "توافق", "؟", "نعم", "،", "بالطبع", ".");
  }

  @Test
  void addsNothingToAnEmptyTextAndLeavesWhatIsThere() throws Exception {
    assertThat(texts(process("en", " \n\u200F\n"), Segmentation.TOKEN)).isEmpty();
    CAS cas = cas();
    cas.setDocumentText("One. Two.");
    cas.addFsToIndexes(
        cas.createAnnotation(cas.getTypeSystem().getType(Segmentation.SENTENCE), 0, 9));
    engine().process(cas);
    assertThat(texts(cas, Segmentation.SENTENCE)).containsExactly("One. Two.");
    assertThat(texts(cas, Segmentation.TOKEN)).containsExactly("One", ".", "Two", ".");
  }

  private static AnalysisEngineDescription description() throws Exception {
    SegmenterEngine engine = new SegmenterEngine();
    return engine.describe(
        new EngineContext(
            TestCodebooks.scheme(),
            EngineParameters.of(engine, Map.of()),
            null,
            Path.of("."),
            new NoCorpus(),
            null,
            problem -> {
              throw new AssertionError(problem.toString());
            }));
  }

  private static AnalysisEngine engine() throws Exception {
    return UIMAFramework.produceAnalysisEngine(description());
  }

  private static CAS cas() throws Exception {
    return CasCreationUtils.createCas(List.of(description()), new Properties());
  }

  private static CAS process(String language, String text) throws Exception {
    CAS cas = cas();
    cas.setDocumentText(text);
    cas.setDocumentLanguage(language);
    engine().process(cas);
    return cas;
  }

  private static List<String> texts(CAS cas, String type) {
    List<String> texts = new ArrayList<>();
    for (AnnotationFS fs : cas.getAnnotationIndex(cas.getTypeSystem().getType(type))) {
      texts.add(fs.getCoveredText());
    }
    return texts;
  }
}
