package org.glossator.formats.internal.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.Progress;
import org.glossator.formats.internal.OrderedWork;
import org.glossator.formats.internal.text.FileProblems;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;

/**
 * What is to be written next: new documents, and annotations on new or existing ones. Each thing
 * knows the file that it came from, so that what fails can be told by files.
 */
final class Batch {
  private final Map<String, Fresh> documents = new LinkedHashMap<>();
  private final Map<Owner, Annotated> annotations = new LinkedHashMap<>();
  private long size;

  /** Whose annotations on what. */
  record Owner(String document, String annotator) {}

  /** A new document. */
  private record Fresh(NewDocument document, String source) {}

  /** All annotations of somebody on a document, and how many of them are new. */
  private record Annotated(AnnotationSnapshot snapshot, Added added, String source) {}

  /** How many annotations are new. */
  record Added(long spans, long relations, long labels) {
    static final Added NONE = new Added(0, 0, 0);

    static Added of(List<Annotation> made) {
      long spans = made.stream().filter(Span.class::isInstance).count();
      long relations = made.stream().filter(Relation.class::isInstance).count();
      return new Added(spans, relations, made.size() - spans - relations);
    }

    Added plus(Added other) {
      return new Added(spans + other.spans, relations + other.relations, labels + other.labels);
    }
  }

  /**
   * What was written.
   *
   * @param documents new documents
   * @param annotated annotation files
   * @param added new annotations
   * @param failed files of which something could not be written
   */
  record Written(int documents, int annotated, Added added, Set<String> failed) {}

  void add(NewDocument document, String source) {
    documents.put(document.path(), new Fresh(document, source));
    size += document.text().length();
  }

  /**
   * Sets all annotations of an annotator on a document; the snapshot's text is that of the
   * document.
   */
  void put(Owner owner, AnnotationSnapshot snapshot, List<Annotation> made, String source) {
    Annotated before = annotations.get(owner);
    Added added = Added.of(made);
    annotations.put(
        owner, new Annotated(snapshot, before == null ? added : added.plus(before.added), source));
    size += made.size() * 100L + 500;
  }

  /** The annotations that wait to be written, or null. */
  AnnotationSnapshot get(Owner owner) {
    Annotated waiting = annotations.get(owner);
    return waiting == null ? null : waiting.snapshot;
  }

  void addAll(Batch other) {
    documents.putAll(other.documents);
    other.annotations.forEach(
        (owner, more) -> {
          Annotated before = annotations.get(owner);
          Added added = before == null ? more.added : more.added.plus(before.added);
          annotations.put(owner, new Annotated(more.snapshot, added, more.source));
        });
    size += other.size;
  }

  /** What it takes in memory, roughly: characters. */
  long size() {
    return size + documents.size() * 500L;
  }

  boolean isEmpty() {
    return documents.isEmpty() && annotations.isEmpty();
  }

  /** What {@link #write} would give if nothing fails. */
  Written intended() {
    Added added =
        annotations.values().stream().map(Annotated::added).reduce(Added.NONE, Added::plus);
    return new Written(documents.size(), annotations.size(), added, Set.of());
  }

  /**
   * Writes everything. Documents are written all or none. An annotation file that cannot be written
   * is a problem of its own; a new document that gets none of its annotations is taken back.
   *
   * @throws ProblemException if the documents cannot be written; then nothing was
   */
  Written write(Study study, Problems problems) throws ProblemException {
    refuseFullDisk(study);
    if (!documents.isEmpty()) {
      study.addDocuments(documents.values().stream().map(Fresh::document).toList());
    }
    Map<String, List<Owner>> byDocument = new LinkedHashMap<>();
    annotations
        .keySet()
        .forEach(
            owner ->
                byDocument.computeIfAbsent(owner.document(), d -> new ArrayList<>()).add(owner));
    Set<String> bare = new LinkedHashSet<>();
    Set<String> failed = new LinkedHashSet<>();
    List<Owner> done = new ArrayList<>();
    OrderedWork.runWriting(
        List.copyOf(byDocument.values()),
        owners -> owners.stream().mapToLong(o -> get(o).size() * 200L).sum(),
        owners -> writeAnnotations(study, owners),
        (owners, outcome) -> {
          done.addAll(owners.subList(0, outcome.written()));
          if (outcome.problem() != null) {
            problems.add(outcome.problem());
            owners.forEach(owner -> failed.add(annotations.get(owner).source));
            String document = owners.getFirst().document();
            if (outcome.written() == 0 && documents.containsKey(document)) {
              bare.add(document);
            }
          }
        },
        Progress.NONE);
    if (!bare.isEmpty()) {
      study.removeDocuments(bare);
    }
    Added added = done.stream().map(o -> annotations.get(o).added).reduce(Added.NONE, Added::plus);
    return new Written(documents.size() - bare.size(), done.size(), added, failed);
  }

  /**
   * What became of one document's annotations: how many files were written, and why not more, or
   * null.
   */
  private record Outcome(int written, Problem problem) {}

  private Outcome writeAnnotations(Study study, List<Owner> owners) {
    int written = 0;
    for (Owner owner : owners) {
      try {
        AnnotationSnapshot snapshot = get(owner);
        study.annotations().write(owner.document(), owner.annotator(), snapshot.text(), snapshot);
        written++;
      } catch (ProblemException e) {
        return new Outcome(written, e.problem());
      }
    }
    return new Outcome(written, null);
  }

  /**
   * Said before anything is written, where it can be known: each character takes a byte at least.
   */
  private void refuseFullDisk(Study study) throws ProblemException {
    long needed = documents.values().stream().mapToLong(d -> d.document.text().length()).sum();
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
