package org.glossator.engines;

import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/**
 * The types of sentences and tokens. The names are those of DKPro Core, so that engines and tools
 * that know them work with ours; a foreign type system that gives them more features merges with
 * this one.
 */
public final class Segmentation {
  public static final String SENTENCE =
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
  public static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";

  private Segmentation() {}

  /** A new description of both types; each CAS of a run has them. */
  public static TypeSystemDescription types() {
    TypeSystemDescription types =
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    types.setName("Segmentation");
    types.addType(SENTENCE, "A sentence.", "uima.tcas.Annotation");
    types.addType(TOKEN, "A word or a punctuation mark.", "uima.tcas.Annotation");
    return types;
  }
}
