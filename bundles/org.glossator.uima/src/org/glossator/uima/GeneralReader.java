package org.glossator.uima;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.codebook.Scheme;

/**
 * Reads any UIMA XMI: takes what are our annotations, keeps everything else as it is, and tells
 * with file and line what does not fit.
 */
final class GeneralReader {
  private final String name;
  private final Scheme scheme;
  private final Problems problems = new Problems();
  private final ForeignXmi.Content foreign = new ForeignXmi.Content();
  private final List<XmiNode> sofas = new ArrayList<>();
  private final List<XmiNode> views = new ArrayList<>();
  private final List<XmiNode> infos = new ArrayList<>();
  private final List<XmiNode> documentAnnotations = new ArrayList<>();

  /** Elements of our types. */
  private final List<XmiNode> candidates = new ArrayList<>();

  private String sofaId = "";
  private String text = "";

  private GeneralReader(String name, Scheme scheme) {
    this.name = name;
    this.scheme = scheme;
  }

  /**
   * Reads a file.
   *
   * @throws ProblemException if it is no XMI, or from a newer version
   */
  static XmiDocument read(String name, byte[] content, Scheme scheme) throws ProblemException {
    GeneralReader reader = new GeneralReader(name, scheme);
    new XmiParser(name, content).parse(reader::sort);
    return reader.document();
  }

  /** Puts each element where it belongs. */
  private void sort(XmiNode node) {
    if (node.namespace().equals(Xmi.CAS)) {
      switch (node.name()) {
        case "NULL" -> {
          return; // every file has it
        }
        case "Sofa" -> {
          sofas.add(node);
          return;
        }
        case "View" -> {
          views.add(node);
          return;
        }
        default -> {
          // arrays, lists
        }
      }
    }
    if (node.is(Xmi.TCAS, "DocumentAnnotation")) {
      documentAnnotations.add(node);
    } else if (node.is(Xmi.TYPE, Xmi.STUDY_INFO)) {
      infos.add(node);
    } else if (node.namespace().equals(Xmi.LAYER) || isUnknownLayerType(node)) {
      candidates.add(node);
    } else {
      foreign.nodes.add(node);
    }
  }

  private static boolean isUnknownLayerType(XmiNode node) {
    return node.namespace().equals(Xmi.TYPE)
        && List.of(Xmi.SPAN, Xmi.RELATION, Xmi.LABEL).contains(node.name());
  }

  private XmiDocument document() throws ProblemException {
    chooseSofa();
    XmiNode info = infos.isEmpty() ? null : infos.removeFirst();
    foreign.nodes.addAll(infos);
    String codebookName = "";
    String codebookVersion = "";
    if (info != null) {
      int version = XmiNode.number(info.get("formatVersion"), Xmi.FORMAT_VERSION);
      if (version > Xmi.FORMAT_VERSION) {
        throw new ProblemException(
            Problem.error(
                name,
                info.line(),
                "has format version "
                    + version
                    + ", this program reads versions up to "
                    + Xmi.FORMAT_VERSION,
                "update Glossator"));
      }
      foreign.studyInfoId = info.id();
      codebookName = decoded(info.get("codebookName"));
      codebookVersion = decoded(info.get(Xmi.CODEBOOK_VERSION));
    }
    chooseDocumentAnnotation();
    Set<Integer> members = chooseView();
    FileAnnotations reader =
        new FileAnnotations(name, scheme, sofaId, text.length(), foreign, problems);
    Map<Integer, Annotation> annotations = reader.read(candidates);
    tellMembers(members, annotations.keySet(), reader);
    forgetUsual();
    try {
      return new XmiDocument(
          AnnotationSnapshot.of(text, annotations.values()),
          codebookName,
          codebookVersion,
          scheme,
          foreign.isEmpty() ? ForeignXmi.NONE : new ForeignXmi(foreign),
          problems.list());
    } catch (EditRefusedException e) {
      // what could be refused was kept out before: this is a mistake in here
      throw new IllegalStateException(e);
    }
  }

  private static String decoded(String text) {
    return text == null ? "" : XmlSafe.decode(text);
  }

  /** The document is the initial view's, or that of the only or first sofa. */
  private void chooseSofa() {
    XmiNode ours = null;
    for (XmiNode sofa : sofas) {
      if (ours == null || Xmi.INITIAL_VIEW.equals(sofa.get("sofaID"))) {
        ours = sofa;
      }
    }
    for (XmiNode sofa : sofas) {
      if (sofa != ours) {
        foreign.sofas.add(sofa);
      }
    }
    if (ours != null) {
      sofaId = String.valueOf(ours.xmiId());
      foreign.sofaId = ours.id();
      foreign.sofa = ours;
      text = ours.get("sofaString") == null ? "" : ours.get("sofaString");
    }
  }

  private void chooseDocumentAnnotation() {
    foreign.lacksDocumentAnnotation = true;
    for (XmiNode node : documentAnnotations) {
      if (foreign.lacksDocumentAnnotation && sofaId.equals(node.get(Xmi.SOFA))) {
        foreign.lacksDocumentAnnotation = false;
        foreign.documentAnnotation = node;
        foreign.documentAnnotationId = node.id();
      } else {
        foreign.nodes.add(node);
      }
    }
  }

  /** Ids of the members of our view. */
  private Set<Integer> chooseView() {
    Set<Integer> members = new LinkedHashSet<>();
    boolean found = false;
    for (XmiNode view : views) {
      String of = view.get(Xmi.SOFA);
      if (!found && (of == null || of.equals(sofaId))) {
        found = true;
        String ids = view.get("members");
        for (String id : ids == null ? new String[0] : ids.strip().split("\\s+")) {
          members.add(XmiNode.number(id, 0));
        }
      } else {
        foreign.views.add(view);
      }
    }
    members.remove(0);
    return members;
  }

  /** Members that are not ours are kept; ours are members whether the file says so or not. */
  private void tellMembers(Set<Integer> members, Set<Integer> ours, FileAnnotations reader) {
    Set<Integer> kept = new HashSet<>();
    foreign.nodes.forEach(node -> kept.add(node.id()));
    for (int member : members) {
      if (kept.contains(member) && !ours.contains(member)) {
        foreign.members.add(member);
      }
    }
    List<Integer> missing = ours.stream().filter(id -> !members.contains(id)).toList();
    if (!missing.isEmpty()) {
      int first = missing.getFirst();
      problems.add(
          Problem.warning(
              name,
              reader.line(first),
              missing.size()
                  + (missing.size() == 1 ? " annotation is" : " annotations are")
                  + " not among the members of the view, the first is "
                  + first,
              "taken in; delete what should not be there"));
    }
  }

  /** A frame as our own files have it is nothing foreign. */
  private void forgetUsual() {
    if (foreign.sofaId == 1) {
      foreign.sofaId = 0;
    }
    if (foreign.documentAnnotationId == 2) {
      foreign.documentAnnotationId = 0;
    }
    if (foreign.studyInfoId == 3) {
      foreign.studyInfoId = 0;
    }
    if (foreign.sofa != null && FrameParts.isUsualSofa(foreign.sofa)) {
      foreign.sofa = null;
    }
    if (foreign.documentAnnotation != null
        && FrameParts.isUsualDocumentAnnotation(foreign.documentAnnotation)) {
      foreign.documentAnnotation = null;
    }
  }
}
