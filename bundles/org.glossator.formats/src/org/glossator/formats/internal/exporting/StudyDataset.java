package org.glossator.formats.internal.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.formats.Dataset;
import org.glossator.formats.internal.publishing.DatasetCounts;
import org.glossator.study.AnnotationTree;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentTable;
import org.glossator.study.Study;

/**
 * The dataset of a study.
 *
 * @param study the study
 * @param scheme its codebook when the export began
 * @param documents the chosen documents
 * @param annotators the chosen annotators who have worked on any of them, in the study's order
 * @param layers ids of the chosen layers, or null for all
 * @param counts told of all that is loaded
 */
public record StudyDataset(
    Study study,
    Scheme scheme,
    List<DocumentEntry> documents,
    List<String> annotators,
    Set<String> layers,
    DatasetCounts counts)
    implements Dataset {

  public StudyDataset {
    documents = List.copyOf(documents);
    annotators = List.copyOf(annotators);
    layers = layers == null ? null : Set.copyOf(layers);
  }

  /** The same with other documents: a part of a split. */
  public StudyDataset withDocuments(List<DocumentEntry> part) {
    return new StudyDataset(study, scheme, part, annotators, layers, counts);
  }

  @Override
  public List<String> metadataColumns() {
    return study.documents().columns().stream()
        .filter(c -> !c.equals(DocumentTable.PATH) && !c.equals(DocumentTable.SHA256))
        .toList();
  }

  @Override
  public String text(DocumentEntry document) throws ProblemException {
    return study.text(document.path());
  }

  @Override
  public LoadedDocument load(DocumentEntry document) throws ProblemException {
    String text = study.text(document.path());
    List<LoadedAnnotations> loaded = new ArrayList<>();
    for (String annotator : annotators) {
      if (study.hasAnnotations(document.path(), annotator)) {
        AnnotationTree.Loaded read = study.annotations().load(document.path(), annotator, text);
        counts.addLeftOut(document.path(), annotator, ofChosenLayers(read.leftOut()));
        loaded.add(chosen(annotator, read.snapshot(), document));
      }
    }
    loaded.forEach(a -> counts.add(document.path(), a.annotator(), a.snapshot()));
    return new LoadedDocument(document, text, loaded);
  }

  private Map<String, Integer> ofChosenLayers(Map<String, Integer> leftOut) {
    Map<String, Integer> chosen = new TreeMap<>(leftOut);
    if (layers != null) {
      chosen.keySet().retainAll(layers);
    }
    return chosen;
  }

  private LoadedAnnotations chosen(
      String annotator, AnnotationSnapshot snapshot, DocumentEntry document)
      throws ProblemException {
    if (layers == null) {
      return new LoadedAnnotations(annotator, snapshot, 0);
    }
    List<Annotation> kept = new ArrayList<>();
    for (Span span : snapshot.spans()) {
      if (layers.contains(span.layer())) {
        kept.add(span);
      }
    }
    int cut = 0;
    for (Relation relation : snapshot.relations()) {
      if (!layers.contains(relation.layer())) {
        continue;
      }
      if (layers.contains(snapshot.span(relation.source()).layer())
          && layers.contains(snapshot.span(relation.target()).layer())) {
        kept.add(relation);
      } else {
        cut++;
      }
    }
    for (DocumentLabel label : snapshot.labels()) {
      if (layers.contains(label.layer())) {
        kept.add(label);
      }
    }
    try {
      return new LoadedAnnotations(annotator, AnnotationSnapshot.of(snapshot.text(), kept), cut);
    } catch (EditRefusedException e) {
      // a part of a snapshot is one: this would be a fault of ours, told as a problem all the same
      throw new ProblemException(
          Problem.error(document.path(), "cannot be exported: " + e.getMessage(), "report this"),
          e);
    }
  }
}
