package org.glossator.formats.internal.cas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.uima.CasGraph;
import org.glossator.uima.CasGraph.Node;
import org.glossator.uima.CasGraph.View;
import org.glossator.uima.CasTypes;
import org.glossator.uima.OwnAnnotation;

/**
 * Makes documents of what a UIMA file has: one of each view that has a text. Our own types say what
 * they mean; those of other tools become layers by what UIMA's and DKPro's conventions tell of
 * them.
 */
public final class CasDocuments {
  private final CasOptions options;
  private final ImportSink sink;

  public CasDocuments(CasOptions options, ImportSink sink) {
    this.options = options;
    this.sink = sink;
  }

  /** Whether the file was written by Glossator. */
  public static boolean isOwn(CasGraph graph) {
    return graph.nodes().values().stream().anyMatch(n -> OwnAnnotation.isStudyInfo(n.type()));
  }

  /**
   * The documents.
   *
   * @param name of the document of the first view
   * @param annotator whose work it is, or null if the file does not say
   * @param annotated whether anybody has worked on it
   * @throws ProblemException if no view has a text
   */
  public List<ImportedDocument> of(
      String shown, String name, String annotator, boolean annotated, CasGraph graph)
      throws ProblemException {
    List<ImportedDocument> documents = new ArrayList<>();
    boolean hasTexts = graph.views().stream().anyMatch(v -> v.text() != null);
    if (!hasTexts) {
      throw new ProblemException(
          Problem.error(
              shown, "has no text: its sofas are elsewhere or of another kind", "leave it out"));
    }
    for (View view : graph.views()) {
      if (view.text() == null) {
        sink.problem(
            Problem.warning("", "the view " + view.name() + " has no text", "it is left out"));
        continue;
      }
      String own = documents.isEmpty() ? name : name + "_" + view.name().replaceFirst("^_+", "");
      documents.add(document(own, annotator, annotated, graph, view));
    }
    return documents;
  }

  private ImportedDocument document(
      String name, String annotator, boolean annotated, CasGraph graph, View view) {
    List<Node> members = members(graph, view);
    Map<String, String> metadata = new LinkedHashMap<>();
    members.forEach(node -> describe(node, metadata));
    ViewAnnotations reader = new ViewAnnotations(options, sink, graph, view);
    ImportedAnnotations annotations = reader.read(annotator, members);
    tellLeftOut(members, graph.types(), reader.taken());
    boolean nobody = annotations.isEmpty() && !annotated;
    return new ImportedDocument(
        name, view.text(), metadata, nobody ? List.of() : List.of(annotations), 0);
  }

  /** What is indexed; where a file has no indexes, what lies in the text. */
  private static List<Node> members(CasGraph graph, View view) {
    List<Node> members = new ArrayList<>();
    if (view.members().isEmpty()) {
      graph.nodes().values().stream()
          .filter(n -> n.sofa() == view.sofa() && n.sofa() != 0)
          .forEach(members::add);
      return members;
    }
    view.members().forEach(id -> members.add(graph.nodes().get(id)));
    return members;
  }

  private static void describe(Node node, Map<String, String> metadata) {
    String language = node.text("language");
    if (node.type().equals(CasTypes.DOCUMENT_ANNOTATION)
        || node.type().endsWith(".DocumentMetaData")) {
      if (language != null && !language.equals("x-unspecified")) {
        metadata.putIfAbsent("language", language);
      }
      String title = node.text("documentTitle");
      if (title != null && !title.isBlank()) {
        metadata.putIfAbsent("title", title);
      }
    }
  }

  private void tellLeftOut(List<Node> members, CasTypes types, Set<Integer> taken) {
    Map<String, Long> left =
        members.stream()
            .filter(n -> !taken.contains(n.id()))
            .filter(n -> !options.describes(n.type()) && !OwnAnnotation.isOwn(n.type()))
            .filter(n -> !options.wants(n.type()) || !types.isA(n.type(), CasTypes.ANNOTATION_BASE))
            .collect(Collectors.groupingBy(Node::type, TreeMap::new, Collectors.counting()));
    left.forEach(
        (type, count) ->
            sink.problem(Problem.info("", count + " of the type " + type + " are left out")));
  }
}
