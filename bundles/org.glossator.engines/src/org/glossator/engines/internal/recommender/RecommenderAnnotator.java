package org.glossator.engines.internal.recommender;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceAccessException;
import org.apache.uima.resource.ResourceInitializationException;
import org.glossator.annotation.TextUnits;
import org.glossator.engines.LayerSpans;
import org.glossator.engines.internal.recommender.LabelledText.Labelled;
import org.glossator.engines.internal.recommender.RecommenderResource.LayerModel;

/** Adds what the models of the layers find. */
public final class RecommenderAnnotator extends CasAnnotator_ImplBase {
  /** Key of the resource. */
  static final String RESOURCE = "recommender";

  private RecommenderResource resource;

  /** One a model: a finder belongs to one thread. */
  private final List<NameFinderME> finders = new ArrayList<>();

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      resource = (RecommenderResource) context.getResourceObject(RESOURCE);
    } catch (ResourceAccessException e) {
      throw new ResourceInitializationException(e);
    }
    resource.models().forEach(model -> finders.add(new NameFinderME(model.model())));
  }

  @Override
  public void process(CAS cas) throws AnalysisEngineProcessException {
    if (cas.getDocumentText() == null) {
      return;
    }
    String language = cas.getDocumentLanguage();
    TextUnits units =
        TextUnits.of(cas.getDocumentText(), "x-unspecified".equals(language) ? null : language);
    TokenText text = new TokenText(units);
    for (int i = 0; i < finders.size(); i++) {
      LayerModel model = resource.models().get(i);
      LayerSpans spans = LayerSpans.of(cas, model.layer());
      if (spans == null) {
        continue; // the layer is no more
      }
      for (Labelled found : SequenceModel.find(finders.get(i), text)) {
        if (found.confidence() >= resource.threshold()) {
          String code = TrainingData.code(found.type());
          spans.add(
              found.begin(),
              found.end(),
              code.isEmpty() ? null : code,
              Math.round(found.confidence() * 100) / 100.0,
              model.explanation());
        }
      }
    }
  }
}
