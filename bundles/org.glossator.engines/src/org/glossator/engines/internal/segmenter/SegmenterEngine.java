package org.glossator.engines.internal.segmenter;

import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.engines.Segmentation;
import org.glossator.engines.internal.Descriptors;

/**
 * Finds sentences and tokens for the engines that run after it. It proposes nothing.
 *
 * @see SegmenterAnnotator
 */
public final class SegmenterEngine implements Engine {
  @Override
  public String id() {
    return "segmenter";
  }

  @Override
  public String name() {
    return "Segmenter";
  }

  @Override
  public String description() {
    return "Finds sentences and words in any language, for the engines that run after it";
  }

  @Override
  public AnalysisEngineDescription describe(EngineContext context) {
    AnalysisEngineDescription description = Descriptors.primitive(this, SegmenterAnnotator.class);
    description.getAnalysisEngineMetaData().setTypeSystem(Segmentation.types());
    return description;
  }
}
