package org.glossator.study.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.glossator.base.ProblemException;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.study.counts.AnnotationCounts;
import org.glossator.study.workflow.DocumentSets;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.Marked;
import org.glossator.study.workflow.NamedSet;

/**
 * The facts of a study as one annotator sees them. Which documents somebody has begun is asked once
 * for each annotator, by a walk of the folder, when it is first needed: make a new object for each
 * query. One thread at a time.
 *
 * <p>Codes that others used in a document that is blind for the annotator are not told.
 */
public final class StudyFacts implements DocumentFacts {
  private final Study study;
  private final String annotator;
  private final AnnotationCounts counts;
  private final DocumentSets sets;
  private final Map<String, Marked> marked;
  private final List<String> annotators;
  private final Map<String, Set<String>> begun = new HashMap<>();

  /**
   * @param annotator whose states count; null for none
   * @param counts where counts are remembered
   */
  public StudyFacts(Study study, String annotator, AnnotationCounts counts) {
    this.study = Objects.requireNonNull(study);
    this.annotator = annotator;
    this.counts = Objects.requireNonNull(counts);
    this.sets = study.workflow().sets();
    this.marked = annotator == null ? Map.of() : study.workflow().marked(annotator);
    this.annotators = study.annotators();
  }

  @Override
  public DocumentState state(DocumentEntry document) {
    Marked mark = marked.get(document.path());
    if (mark != null) {
      return mark.state();
    }
    return annotator != null && begun(annotator).contains(document.path())
        ? DocumentState.IN_PROGRESS
        : DocumentState.NEW;
  }

  @Override
  public Collection<String> codes(DocumentEntry document) {
    Set<String> codes = new HashSet<>();
    for (String who : annotators(document)) {
      codes.addAll(counts.of(document.path(), who).codes().keySet());
    }
    return codes;
  }

  @Override
  public Collection<String> sets(DocumentEntry document) {
    List<String> names = new ArrayList<>();
    for (NamedSet set : sets.of(document.path())) {
      names.add(set.id());
      names.add(set.name());
    }
    return names;
  }

  @Override
  public List<String> setNames(DocumentEntry document) {
    return sets.of(document.path()).stream().map(NamedSet::name).toList();
  }

  @Override
  public Collection<String> annotators(DocumentEntry document) {
    boolean blind = annotator != null && sets.isBlind(document.path(), annotator);
    List<String> found = new ArrayList<>();
    for (String who : annotators) {
      if ((!blind || who.equals(annotator)) && begun(who).contains(document.path())) {
        found.add(who);
      }
    }
    return found;
  }

  @Override
  public Collection<String> assigned(DocumentEntry document) {
    return sets.annotatorsOf(document.path());
  }

  private Set<String> begun(String who) {
    return begun.computeIfAbsent(
        who,
        w -> {
          try {
            return Set.copyOf(study.annotations().documentsOf(w));
          } catch (ProblemException e) {
            return Set.of(); // reading any file there says why
          }
        });
  }
}
