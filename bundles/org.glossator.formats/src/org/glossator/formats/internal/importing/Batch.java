package org.glossator.formats.internal.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.Progress;
import org.glossator.formats.internal.OrderedWork;
import org.glossator.formats.internal.text.FileProblems;
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
   * Writes everything. Documents are written all or none. An annotation file that cannot be written is a problem
   * of its own; a new document that gets none of its annotations is taken back.
   *
   * @throws ProblemException if the documents cannot be written; then nothing was
   */
  void write(Study study, Problems problems) throws ProblemException {
    refuseFullDisk(study);
    if (!documents.isEmpty()) {
      study.addDocuments(new ArrayList<>(documents.values()));
    }
    Map<String, List<Owner>> byDocument = new LinkedHashMap<>();
    annotations
        .keySet()
        .forEach(owner -> byDocument.computeIfAbsent(owner.document(), d -> new ArrayList<>()).add(owner));
    List<String> bare = new ArrayList<>();
    OrderedWork.run(
        List.copyOf(byDocument.values()),
        owners -> owners.stream().mapToLong(o -> annotations.get(o).size() * 200L).sum(),
        owners -> writeAnnotations(study, owners),
        (owners, outcome) -> {
          if (outcome.problem() != null) {
            problems.add(outcome.problem());
            if (outcome.written() == 0 && documents.containsKey(owners.getFirst().document())) {
              bare.add(owners.getFirst().document());
            }
          }
        },
        Progress.NONE);
    if (!bare.isEmpty()) {
      study.removeDocuments(bare);
    }
  }

  /** What became of one document's annotations: how many files were written, and why not more, or null. */
  private record Outcome(int written, Problem problem) {}

  private Outcome writeAnnotations(Study study, List<Owner> owners) {
    int written = 0;
    for (Owner owner : owners) {
      try {
        study.writeAnnotations(owner.document(), owner.annotator(), annotations.get(owner));
        written++;
      } catch (ProblemException e) {
        return new Outcome(written, e.problem());
      }
    }
    return new Outcome(written, null);
  }

  /** Said before anything is written, where it can be known: each character takes a byte at least. */
  private void refuseFullDisk(Study study) throws ProblemException {
    long needed = documents.values().stream().mapToLong(d -> d.text().length()).sum();
    try {
      long free = Files.getFileStore(study.folder()).getUsableSpace();
      if (free < needed) {
        throw new ProblemException(
            Problem.error(
                study.folder().toString(),
                "cannot take the documents: they need "
                    + (needed >> 20)
                    + " MB or more, and the disk has "
                    + (free >> 20)
                    + " MB free",
                "free some space"));
      }
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unreadable(study.folder().toString(), e), e);
    }
  }

  void clear() {
    documents.clear();
    annotations.clear();
    size = 0;
  }
}
