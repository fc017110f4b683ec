package org.glossator.engines;

import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.study.DocumentEntry;

/** A corpus of nothing, for engines that look at one text only. */
public final class NoCorpus implements Corpus {
  @Override
  public List<DocumentEntry> documents() {
    return List.of();
  }

  @Override
  public List<String> annotators() {
    return List.of();
  }

  @Override
  public boolean isBlind(String document) {
    return false;
  }

  @Override
  public boolean has(String document, String annotator) {
    return false;
  }

  @Override
  public String text(String document) {
    throw new IllegalArgumentException(document);
  }

  @Override
  public AnnotationSnapshot annotations(String document, String annotator) {
    throw new IllegalArgumentException(document);
  }

  @Override
  public List<ActorNames> actors() {
    return List.of();
  }
}
