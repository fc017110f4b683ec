package org.glossator.engines;

import java.util.List;
import java.util.Objects;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.ProblemException;
import org.glossator.engines.internal.StudyCorpus;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;

/**
 * The study as engines may see it: for reading. Suggestions are no part of it: an engine does not
 * learn from what nobody has accepted. Any thread.
 */
public interface Corpus {

  /** The corpus of a study. */
  static Corpus of(Study study) {
    return new StudyCorpus(study);
  }

  /**
   * An entry of the actor register.
   *
   * @param id value of attributes of kind actor
   * @param name what it is called
   * @param names the name and all aliases, each once, none empty
   */
  record ActorNames(String id, String name, List<String> names) {
    public ActorNames {
      Objects.requireNonNull(id);
      Objects.requireNonNull(name);
      names = List.copyOf(names);
    }
  }

  /** The documents, in the order of the study. */
  List<DocumentEntry> documents();

  /** Ids of the annotators. */
  List<String> annotators();

  /** Whether a document is in a set that is coded blind. */
  boolean isBlind(String document);

  /** Whether an annotator has anything on a document; asks for two files at most. */
  boolean has(String document, String annotator);

  /**
   * The text of a document.
   *
   * @throws ProblemException see {@link Study#text}
   */
  String text(String document) throws ProblemException;

  /**
   * What an annotator made on a document.
   *
   * @throws ProblemException if it cannot be read
   */
  AnnotationSnapshot annotations(String document, String annotator) throws ProblemException;

  /** The actor register; entries without an id are left out. */
  List<ActorNames> actors();
}
