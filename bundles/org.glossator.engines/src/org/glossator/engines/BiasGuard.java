package org.glossator.engines;

import org.glossator.study.Study;
import org.glossator.study.workflow.NamedSet;

/**
 * Keeps suggestions away from documents that are coded blind: what an engine proposes would make
 * two people agree who would not have agreed by themselves. Engines are not run on a document that
 * is blind for anybody, since what they propose is one file for all; what was proposed before the
 * document became blind is not shown to those for whom it is. Any thread.
 */
public final class BiasGuard {
  private BiasGuard() {}

  /** Whether engines may propose anything for a document: it is in no blind set. */
  public static boolean mayReceive(Study study, String document) {
    return !isBlindForAnybody(study, document);
  }

  /** Whether an annotator may see the suggestions on a document. */
  public static boolean mayShow(Study study, String document, String annotator) {
    return !study.workflow().isBlind(document, annotator);
  }

  /** Whether a document is in a blind set. */
  public static boolean isBlindForAnybody(Study study, String document) {
    return study.workflow().sets().of(document).stream().anyMatch(NamedSet::blind);
  }
}
