package org.glossator.formats.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.Progress;
import org.glossator.formats.internal.OrderedWork;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;

/** What is to be written next: new documents, and annotations on new or existing ones. */
final class Batch {
  private final Map<String, NewDocument> documents = new LinkedHashMap<>();
  private final Map<Owner, AnnotationSnapshot> annotations = new LinkedHashMap<>();
  private long size;

  /** Whose annotations on what. */
  record Owner(String document, String annotator) {}

  void add(NewDocument document) {
    documents.put(document.path(), document);
    size += document.text().length();
  }

  /** Sets all annotations of an annotator on a document; the text is that of the document. */
  void put(Owner owner, AnnotationSnapshot snapshot) {
    annotations.put(owner, snapshot);
    size += snapshot.size() * 100L + 500;
  }

  /** The annotations that wait to be written, or null. */
  AnnotationSnapshot get(Owner owner) {
    return annotations.get(owner);
  }

  void addAll(Batch other) {
    documents.putAll(other.documents);
    annotations.putAll(other.annotations);
    size += other.size;
  }

  /** What it takes in memory, roughly: characters. */
  long size() {
    return size + documents.size() * 500L;
  }

  boolean isEmpty() {
    return documents.isEmpty() && annotations.isEmpty();
  }

  int documentCount() {
    return documents.size();
  }

  int annotatedCount() {
    return annotations.size();
  }

  /**
   * Writes everything. Documents are written all or none; an annotation file that cannot be written is a
   * problem of its own.
   *
   * @throws ProblemException if the documents cannot be written; then nothing was
   */
  void write(Study study, Problems problems) throws ProblemException {
    if (!documents.isEmpty()) {
      study.addDocuments(new ArrayList<>(documents.values()));
    }
    List<Map.Entry<Owner, AnnotationSnapshot>> entries = List.copyOf(annotations.entrySet());
    OrderedWork.run(
        entries,
        entry -> entry.getValue().size() * 200L,
        entry -> {
          try {
            Owner owner = entry.getKey();
            study.writeAnnotations(owner.document(), owner.annotator(), entry.getValue());
            return null;
          } catch (ProblemException e) {
            return e.problem();
          }
        },
        (entry, problem) -> {
          if (problem != null) {
            problems.add(problem);
          }
        },
        Progress.NONE);
  }

  void clear() {
    documents.clear();
    annotations.clear();
    size = 0;
  }
}
