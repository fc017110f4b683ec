package org.glossator.engines.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.glossator.engines.internal.CasFeatures;
import org.glossator.uima.LayerTypes;

/**
 * Adds an annotation of the layer's type at each cue phrase, with the code, the confidence and, as explanation,
 * the phrase as the codebook has it.
 */
public final class LexiconAnnotator extends CasAnnotator_ImplBase {
  static final String CASE_SENSITIVE = "caseSensitive";

  /** Layer, code and phrase at the same place belong together. */
  static final String LAYERS = "layers";

  static final String CODES = "codes";
  static final String PHRASES = "phrases";

  private Lexicon lexicon;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    String[] layers = (String[]) context.getConfigParameterValue(LAYERS);
    String[] codes = (String[]) context.getConfigParameterValue(CODES);
    String[] phrases = (String[]) context.getConfigParameterValue(PHRASES);
    List<Lexicon.Entry> entries = new ArrayList<>(phrases.length);
    for (int i = 0; i < phrases.length; i++) {
      entries.add(new Lexicon.Entry(layers[i], codes[i], phrases[i]));
    }
    lexicon =
        new Lexicon(entries, (Boolean) context.getConfigParameterValue(CASE_SENSITIVE));
  }

  @Override
  public void process(CAS cas) {
    for (Lexicon.Find find : lexicon.find(cas.getDocumentText())) {
      Type type = cas.getTypeSystem().getType(LayerTypes.typeName(find.entry().layer()));
      AnnotationFS annotation = cas.createAnnotation(type, find.begin(), find.end());
      annotation.setStringValue(
          type.getFeatureByBaseName(CasFeatures.CODE), find.entry().code());
      annotation.setStringValue(
          type.getFeatureByBaseName(CasFeatures.MEMO), find.entry().phrase());
      annotation.setDoubleValue(
          type.getFeatureByBaseName(CasFeatures.CONFIDENCE), find.confidence());
      cas.addFsToIndexes(annotation);
    }
  }
}
