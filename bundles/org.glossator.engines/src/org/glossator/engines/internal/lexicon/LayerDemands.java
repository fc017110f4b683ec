package org.glossator.engines.internal.lexicon;

import java.util.Objects;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.OverlapPolicy;
import org.glossator.codebook.model.SnapUnit;

/**
 * What a layer demands of its spans, as far as it decides what is worth proposing.
 *
 * @param unit what a find is widened to; characters and words mean that it stays as it is
 * @param isExclusive whether spans may not overlap, so that the codes of the layer compete for a
 *     place
 * @param isInSentence whether a span must stay in one sentence
 */
record LayerDemands(SnapUnit unit, boolean isExclusive, boolean isInSentence) {
  /** Finds stay as they are. */
  static final LayerDemands NONE = new LayerDemands(SnapUnit.WORD, false, false);

  LayerDemands {
    Objects.requireNonNull(unit);
  }

  /** A layer that codes sentences or paragraphs as a whole gets whole ones. */
  static LayerDemands of(SchemeLayer layer) {
    SnapUnit unit =
        switch (layer.fixedUnit()) {
          case SENTENCE -> SnapUnit.SENTENCE;
          case PARAGRAPH -> SnapUnit.PARAGRAPH;
          case NONE -> layer.snap();
        };
    return new LayerDemands(unit, layer.overlap() == OverlapPolicy.NONE, !layer.crossesSentences());
  }
}
