package org.glossator.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;

/**
 * Counts what a study holds: over all documents and annotators. Suggestions do not count.
 *
 * @param study the study
 */
public record StudyStats(Study study) implements Task<StudyStats.Result> {

  /**
   * The counts. The maps are unmodifiable.
   *
   * @param documents documents in the table
   * @param characters Unicode code points of their texts
   * @param annotators counts by annotator id, in the order of {@link Study#annotators}
   * @param layers counts by layer id, in the order of the codebook, layers without annotations too;
   *     layers it does not know follow, sorted
   * @param problems files that could not be read and so were not counted
   */
  public record Result(
      int documents,
      long characters,
      Map<String, AnnotatorCounts> annotators,
      Map<String, LayerCounts> layers,
      List<Problem> problems) {
    public Result {
      annotators = Collections.unmodifiableMap(annotators);
      layers = Collections.unmodifiableMap(layers);
      problems = List.copyOf(problems);
    }
  }

  /**
   * What one annotator made.
   *
   * @param documents documents with an annotation file
   */
  public record AnnotatorCounts(int documents, int spans, int relations, int labels) {}

  /**
   * Annotations of one layer.
   *
   * @param name its name in the codebook, else its id
   * @param kind its kind
   * @param total all its annotations, those without a code too
   * @param codes annotations by code id, in the order of the codebook; codes without any are left
   *     out; codes it does not know follow, sorted
   */
  public record LayerCounts(String name, LayerKind kind, int total, Map<String, Integer> codes) {
    public LayerCounts {
      codes = Collections.unmodifiableMap(codes);
    }
  }

  @Override
  public Result run(Progress progress) throws ProblemException {
    DocumentTable table = study.documents();
    Counter counter = new Counter();
    List<String> annotators = study.annotators();
    progress.begin("Counting", table.size());
    for (DocumentEntry entry : table.entries()) {
      progress.checkCancelled();
      progress.step(entry.path());
      counter.count(entry.path(), annotators);
      progress.worked(1);
    }
    return counter.result(table.size(), annotators);
  }

  private final class Counter {
    private final Scheme scheme = study.scheme();
    private final Map<String, Owner> owners = new TreeMap<>();
    private final Map<String, Layer> layers = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private long characters;

    private static final class Owner {
      private int documents;
      private int spans;
      private int relations;
      private int labels;
    }

    private static final class Layer {
      private final LayerKind kind;
      private final Map<String, Integer> codes = new TreeMap<>();
      private int total;

      Layer(LayerKind kind) {
        this.kind = kind;
      }
    }

    void count(String document, List<String> annotators) {
      String text;
      try {
        text = study.text(document);
      } catch (ProblemException e) {
        problems.add(e.problem());
        return;
      }
      characters += text.codePointCount(0, text.length());
      for (String annotator : annotators) {
        if (study.hasAnnotations(document, annotator)) {
          try {
            AnnotationTree.Loaded loaded = study.annotations().load(document, annotator, text);
            problems.addAll(loaded.problems());
            count(annotator, loaded.snapshot());
          } catch (ProblemException e) {
            problems.add(e.problem());
          }
        }
      }
    }

    private void count(String annotator, AnnotationSnapshot snapshot) {
      Owner owner = owners.computeIfAbsent(annotator, a -> new Owner());
      owner.documents++;
      owner.spans += snapshot.spans().size();
      snapshot.spans().forEach(this::count);
      List<Relation> relations = snapshot.relations();
      owner.relations += relations.size();
      relations.forEach(this::count);
      List<DocumentLabel> labels = snapshot.labels();
      owner.labels += labels.size();
      labels.forEach(this::count);
    }

    private void count(Annotation annotation) {
      Layer layer = layers.computeIfAbsent(annotation.layer(), id -> new Layer(kind(annotation)));
      layer.total++;
      if (annotation.code() != null) {
        layer.codes.merge(annotation.code(), 1, Integer::sum);
      }
    }

    private static LayerKind kind(Annotation annotation) {
      return switch (annotation) {
        case Span span -> LayerKind.SPAN;
        case Relation relation -> LayerKind.RELATION;
        case DocumentLabel label -> LayerKind.DOCUMENT;
      };
    }

    Result result(int documents, List<String> annotators) {
      Map<String, AnnotatorCounts> byAnnotator = new LinkedHashMap<>();
      for (String annotator : annotators) {
        Owner owner = owners.getOrDefault(annotator, new Owner());
        byAnnotator.put(
            annotator,
            new AnnotatorCounts(owner.documents, owner.spans, owner.relations, owner.labels));
      }
      Map<String, LayerCounts> byLayer = new LinkedHashMap<>();
      for (SchemeLayer layer : scheme.layers()) {
        Layer counted = layers.getOrDefault(layer.id(), new Layer(layer.kind()));
        byLayer.put(
            layer.id(),
            new LayerCounts(layer.name(), layer.kind(), counted.total, ordered(layer, counted)));
      }
      layers.forEach(
          (id, counted) ->
              byLayer.computeIfAbsent(
                  id, i -> new LayerCounts(i, counted.kind, counted.total, counted.codes)));
      return new Result(documents, characters, byAnnotator, byLayer, problems);
    }

    private static Map<String, Integer> ordered(SchemeLayer layer, Layer counted) {
      Map<String, Integer> rest = new TreeMap<>(counted.codes);
      Map<String, Integer> codes = new LinkedHashMap<>();
      for (SchemeCode code : layer.codes()) {
        Integer n = rest.remove(code.id());
        if (n != null) {
          codes.put(code.id(), n);
        }
      }
      codes.putAll(rest);
      return codes;
    }
  }
}
