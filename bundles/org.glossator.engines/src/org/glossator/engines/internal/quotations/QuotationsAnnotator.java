package org.glossator.engines.internal.quotations;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceAccessException;
import org.apache.uima.resource.ResourceInitializationException;
import org.glossator.annotation.TextUnits;
import org.glossator.engines.LayerSpans;
import org.glossator.engines.internal.quotations.Speakers.Statement;

/** Adds a span for each statement, with its speaker. */
public final class QuotationsAnnotator extends CasAnnotator_ImplBase {
  /** Key of the resource. */
  static final String RESOURCE = "quotations";

  private QuotationsResource resource;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      resource = (QuotationsResource) context.getResourceObject(RESOURCE);
    } catch (ResourceAccessException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(CAS cas) throws AnalysisEngineProcessException {
    String text = cas.getDocumentText();
    LayerSpans spans = LayerSpans.of(cas, resource.layer());
    if (text == null || spans == null) {
      return;
    }
    String language = cas.getDocumentLanguage();
    TextUnits units = TextUnits.of(text, "x-unspecified".equals(language) ? null : language);
    for (Statement statement : new Speakers(units, resource.phrases()).find(resource.words())) {
      AnnotationFS span =
          spans.add(
              statement.place().begin(),
              statement.place().end(),
              resource.code(),
              statement.confidence(),
              statement.explanation());
      Feature speaker =
          resource.feature().isEmpty()
              ? null
              : span.getType().getFeatureByBaseName(resource.feature());
      if (speaker != null && statement.actor() != null) {
        span.setStringValue(speaker, statement.actor());
      }
    }
  }
}
