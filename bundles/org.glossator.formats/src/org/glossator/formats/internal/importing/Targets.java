package org.glossator.formats.internal.importing;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.TextHash;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedValues;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentPaths;
import org.glossator.study.Study;

/**
 * Decides where documents and annotations go, and remembers it for the whole import: names that are
 * taken, annotators who have a layer on a document already. What a refused file had taken is given
 * back.
 */
final class Targets {
  private final Study study;
  private final LayerNames layerNames;
  private final String annotator;
  private final Map<String, Taken> names = new HashMap<>();
  private final Map<Batch.Owner, Set<String>> layers = new HashMap<>();
  private final List<Runnable> undo = new ArrayList<>();

  /** A name given to a document of this import. */
  private record Taken(String path, String sha256) {}

  /**
   * Where a document goes.
   *
   * @param path its name in the study
   * @param isNew whether it is to be added
   * @param annotators for each item of its annotations the annotator's id
   */
  record Target(String path, boolean isNew, List<String> annotators) {}

  /**
   * @param annotator whose all annotations are, or null for what files say
   */
  Targets(Study study, LayerNames layerNames, String annotator) {
    this.study = study;
    this.layerNames = layerNames;
    this.annotator = annotator;
  }

  /** From here on {@link #giveBack} gives back. */
  void mark() {
    undo.clear();
  }

  /** Forgets everything that was decided since the mark. */
  void giveBack() {
    undo.reversed().forEach(Runnable::run);
    undo.clear();
  }

  /**
   * Decides.
   *
   * @param scheme the codebook, to know layers by their names
   * @throws ProblemException without a path, if the document or its annotations cannot go into the
   *     study
   */
  Target decide(ReadDocument document, Scheme scheme) throws ProblemException {
    String path = DocumentPaths.safe(document.imported().name());
    int line = document.imported().line();
    refuseUnwritableName(path, line);
    boolean isNew = decideName(path, document, line);
    List<String> annotators = new ArrayList<>();
    for (ImportedAnnotations annotations : document.imported().annotations()) {
      String id = annotator(annotations, line);
      decideLayers(new Batch.Owner(path, id), annotations, scheme, line);
      annotators.add(id);
    }
    return new Target(path, isNew, annotators);
  }

  /** In a C locale Java cannot name files outside ASCII, neither read them nor write them. */
  private void refuseUnwritableName(String path, int line) throws ProblemException {
    try {
      study.layout().text(path);
    } catch (InvalidPathException e) {
      throw problem(
          line,
          "the name \"" + path + "\" cannot be a file's name in the present locale",
          "start Glossator in a UTF-8 locale: LC_ALL=C.UTF-8");
    }
  }

  private boolean decideName(String path, ReadDocument document, int line) throws ProblemException {
    Taken taken = names.get(DocumentPaths.collisionKey(path));
    String known = study.documents().collidesWith(path);
    if (taken == null && known == null) {
      String key = DocumentPaths.collisionKey(path);
      names.put(key, new Taken(path, document.sha256()));
      undo.add(() -> names.remove(key));
      return true;
    }
    String other = taken != null ? taken.path() : known;
    if (!other.equals(path)) {
      throw problem(
          line,
          "the document's name \""
              + path
              + "\" differs from \""
              + other
              + "\" only in capitals or accents",
          "rename one of them");
    }
    String sha256 = taken != null ? taken.sha256() : sha256(path);
    if (!sha256.equals(document.sha256())) {
      throw problem(
          line,
          "the name \"" + path + "\" is taken by a document with another text",
          "rename the file; documents are never overwritten");
    }
    if (document.imported().annotations().isEmpty()) {
      throw problem(
          line,
          "the document \"" + path + "\" is in the study already, and nothing comes with it",
          "leave it out");
    }
    return false;
  }

  private String sha256(String path) throws ProblemException {
    DocumentEntry entry = study.documents().get(path);
    return entry.sha256().isEmpty() ? TextHash.sha256(study.text(path)) : entry.sha256();
  }

  private String annotator(ImportedAnnotations annotations, int line) throws ProblemException {
    String name = annotator != null ? annotator : annotations.annotator();
    if (name == null) {
      List<String> known = study.annotators();
      if (known.size() != 1) {
        throw problem(
            line,
            "the file does not say whose the annotations are",
            "name the annotator" + (known.isEmpty() ? "" : ": " + String.join(", ", known)));
      }
      return known.getFirst();
    }
    String id = safeOwner(name);
    String reason = DocumentPaths.reasonAgainstOwner(id);
    if (reason != null) {
      throw problem(
          line, "\"" + name + "\" cannot be an annotator: " + reason, "name another annotator");
    }
    return id;
  }

  private void decideLayers(
      Batch.Owner owner, ImportedAnnotations annotations, Scheme scheme, int line)
      throws ProblemException {
    Set<String> has = layers.get(owner);
    if (has == null) {
      has = onDisk(owner);
      layers.put(owner, has);
      undo.add(() -> layers.remove(owner));
    }
    Set<String> brings = layersOf(annotations, scheme);
    for (String layer : brings) {
      if (has.contains(layer)) {
        throw problem(
            line,
            owner.annotator()
                + " has annotations of "
                + layer
                + " on \""
                + owner.document()
                + "\" already",
            "import as another annotator, or delete the layer's annotations first");
      }
    }
    if (brings.isEmpty() && !has.isEmpty()) {
      throw problem(
          line,
          owner.annotator()
              + " has worked on \""
              + owner.document()
              + "\" already, and nothing new comes",
          "leave it out");
    }
    Set<String> before = has;
    layers.put(owner, union(has, brings));
    undo.add(() -> layers.put(owner, before));
  }

  private Set<String> onDisk(Batch.Owner owner) throws ProblemException {
    if (!study.documents().contains(owner.document())
        || !study.hasAnnotations(owner.document(), owner.annotator())) {
      return Set.of();
    }
    AnnotationSnapshot snapshot = study.read(owner.document(), owner.annotator());
    Set<String> found = new HashSet<>();
    snapshot.spans().forEach(span -> found.add(span.layer()));
    snapshot.relations().forEach(relation -> found.add(relation.layer()));
    snapshot.labels().forEach(label -> found.add(label.layer()));
    return found;
  }

  private Set<String> layersOf(ImportedAnnotations annotations, Scheme scheme) {
    Set<String> found = new HashSet<>();
    annotations.spans().forEach(s -> found.add(layer(LayerKind.SPAN, s.values(), scheme)));
    annotations.relations().forEach(r -> found.add(layer(LayerKind.RELATION, r.values(), scheme)));
    annotations.labels().forEach(l -> found.add(layer(LayerKind.DOCUMENT, l.values(), scheme)));
    return found;
  }

  private String layer(LayerKind kind, ImportedValues values, Scheme scheme) {
    String name = layerNames.of(kind, values);
    SchemeLayer layer = scheme.layerByIdOrName(name);
    return layer == null ? name : layer.id();
  }

  /**
   * What a folder's name cannot hold becomes a hyphen: annotators are often called by their full
   * names.
   */
  static String safeOwner(String name) {
    StringBuilder s = new StringBuilder(name.length());
    name.strip()
        .codePoints()
        .forEach(
            c -> {
              boolean fine =
                  Character.isLetterOrDigit(c)
                      || Character.getType(c) == Character.NON_SPACING_MARK
                      || c == '-'
                      || c == '_'
                      || c == '.';
              s.appendCodePoint(fine ? c : '-');
            });
    return s.toString();
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    return all;
  }

  private static ProblemException problem(int line, String what, String remedy) {
    return new ProblemException(Problem.error("", line, what, remedy));
  }
}
