package org.glossator.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.formats.internal.exporting.Holds;

/**
 * What a format promises to carry, for {@link FormatRoundTripTest}: what it does not promise must
 * be counted as a loss, what it promises must come back. The reckoning here is the test's own: it
 * shares no code with the exporters but the names of things.
 *
 * <p>A format of which there is an importer and an exporter needs one in {@link FormatContracts}.
 */
final class FormatContract {
  /** Where an export has its files. */
  enum Layout {
    /** A file or more for each document, a folder for each annotator where there are several. */
    FOLDERS,
    /** One file, or a folder whose files say whose they are. */
    ONE_FILE
  }

  /** What a format does to spans that it can hold only in another form. */
  @FunctionalInterface
  interface Adjustment {
    /**
     * The spans as the file holds them, without those that it cannot hold.
     *
     * @param losses counts by kind
     */
    List<Span> apply(List<Span> spans, String text, Map<String, Long> losses);
  }

  private static final String VALUE = " = ";

  private final String id;
  private final Layout layout;
  private final Set<Holds> holds;
  private final Set<String> told = new HashSet<>();
  private Adjustment adjustment = (spans, text, losses) -> spans;
  private boolean exactText = true;
  private boolean exactBegin = true;
  private boolean severalValues = true;

  private FormatContract(String id, Layout layout, Set<Holds> holds) {
    this.id = id;
    this.layout = layout;
    this.holds = holds;
  }

  static FormatContract of(String id, Layout layout, Holds... holds) {
    Set<Holds> set = EnumSet.noneOf(Holds.class);
    set.addAll(Arrays.asList(holds));
    return new FormatContract(id, layout, set);
  }

  /** Everything, but for exceptions. */
  static FormatContract allBut(String id, Layout layout, Holds... not) {
    Set<Holds> set = EnumSet.allOf(Holds.class);
    set.removeAll(Arrays.asList(not));
    return new FormatContract(id, layout, set);
  }

  FormatContract adjusting(Adjustment how) {
    adjustment = how;
    return this;
  }

  /** The format writes another text, as one made of tokens is. */
  FormatContract withAnotherText() {
    exactText = false;
    return this;
  }

  /** White space at the begin of a text comes back as spaces. */
  FormatContract withSpacesAtBegin() {
    exactBegin = false;
    return this;
  }

  /** Attributes with several values are lost. */
  FormatContract withSingleValues() {
    severalValues = false;
    return this;
  }

  /** Kinds of losses that only the exporter can count: any number of them is right. */
  FormatContract mayLose(String... kinds) {
    told.addAll(Arrays.asList(kinds));
    return this;
  }

  String id() {
    return id;
  }

  boolean holds(Holds what) {
    return holds.contains(what);
  }

  boolean isOptional(String kind) {
    return told.contains(kind);
  }

  /** What to import from an export, and whose it is: null where the files say it. */
  Map<Path, String> imports(Path out, List<String> annotators) {
    Map<Path, String> imports = new LinkedHashMap<>();
    if (layout == Layout.ONE_FILE) {
      imports.put(out, holds(Holds.ANNOTATORS) ? null : annotators.getFirst());
    } else {
      for (String annotator : annotators) {
        if (Files.isDirectory(out.resolve(annotator))) {
          imports.put(out.resolve(annotator), annotator);
        }
      }
      if (imports.isEmpty()) {
        imports.put(out, annotators.getFirst());
      }
    }
    return imports;
  }

  /** What is expected to come back of the annotations, a line each, and what is lost. */
  List<String> expected(AnnotationSnapshot snapshot, Map<String, Long> losses) {
    List<String> lines = new ArrayList<>();
    Map<Integer, String> spans = new TreeMap<>();
    List<Span> held = new ArrayList<>();
    for (Span span : snapshot.spans()) {
      values(span, losses); // of a span that is lost its values are lost too
      if (span.isDiscontinuous() && !holds(Holds.FRAGMENTS)) {
        count(losses, "gaps in spans of several fragments", 1);
        held.add(span.withFragments(List.of(new Fragment(span.begin(), span.end()))));
      } else {
        held.add(span);
      }
    }
    for (Span span : adjustment.apply(held, snapshot.text(), losses)) {
      String line = "S " + place(span, snapshot.text()) + values(span, new TreeMap<>());
      spans.put(span.id(), line);
      lines.add(line);
    }
    for (Relation relation : snapshot.relations()) {
      String values = holds(Holds.RELATIONS) ? values(relation, losses) : "";
      String head = spans.get(relation.source());
      String tail = spans.get(relation.target());
      if (!holds(Holds.RELATIONS)) {
        count(losses, "relations", 1);
      } else if (head != null && tail != null) {
        lines.add("R " + head + " > " + tail + values);
      }
    }
    for (DocumentLabel label : snapshot.labels()) {
      if (holds(Holds.LABELS)) {
        lines.add("L" + values(label, losses));
      } else {
        count(losses, "labels of documents", 1);
      }
    }
    lines.sort(null);
    return lines;
  }

  /** Where a span stands; in a text of tokens how many characters that are no space come before. */
  private String place(Span span, String text) {
    return exactText
        ? span.fragments().toString()
        : solid(text.substring(0, span.begin())).length()
            + "-"
            + solid(text.substring(0, span.end())).length();
  }

  /** A text as far as the format carries it. */
  String comparable(String text) {
    return exactText ? exactBegin ? text : text.stripLeading() : solid(text);
  }

  private static String solid(String text) {
    StringBuilder solid = new StringBuilder();
    text.chars().filter(c -> !isSpace(c)).forEach(c -> solid.append((char) c));
    return solid.toString();
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Counts metadata that is not carried. */
  void metadata(Map<String, String> values, Map<String, Long> losses) {
    if (!holds(Holds.METADATA)) {
      values.keySet().forEach(column -> count(losses, "metadata: " + column, 1));
    }
  }

  private String values(Annotation a, Map<String, Long> losses) {
    boolean relation = a instanceof Relation;
    String usual = relation ? "Relation" : a instanceof Span ? "Span" : "Document";
    String layer = a.layer();
    if (!holds(relation ? Holds.RELATION_LAYERS : Holds.LAYERS) && !layer.equals(usual)) {
      count(losses, "names of layers", 1);
      layer = usual;
    }
    String code = a.code();
    if (code == null && !holds(Holds.NO_CODE)) {
      count(losses, "annotations without a code, labelled with their layer", 1);
      code = a.layer();
    }
    Map<String, String> attributes = new TreeMap<>();
    if (holds(relation ? Holds.RELATION_ATTRIBUTES : Holds.ATTRIBUTES)) {
      a.attributes()
          .forEach(
              (name, value) -> {
                if (!severalValues
                    && value instanceof AttributeValue.MultiChoice many
                    && many.ids().size() > 1) {
                  count(losses, "attributes with several values", 1);
                } else {
                  attributes.put(name, plain(value));
                }
              });
    } else {
      count(losses, "values of attributes", a.attributes().size());
    }
    String memo = a.memo();
    if (memo != null && !holds(relation ? Holds.RELATION_MEMOS : Holds.MEMOS)) {
      count(losses, "memos", 1);
      memo = null;
    }
    String origin = a.origin();
    if (!holds(Holds.ORIGINS)) {
      if (!origin.equals(Annotation.MANUAL)) {
        different("origins", origin, losses);
      }
      origin = "";
    }
    Double confidence = a.confidence();
    if (confidence != null && !holds(Holds.CONFIDENCES)) {
      count(losses, "confidences", 1);
      confidence = null;
    }
    if (!holds(Holds.VERSIONS)) {
      if (a.codebookVersion() != null) {
        different("codebook versions of annotations", a.codebookVersion(), losses);
      }
    }
    return "|"
        + String.join("|", layer, code, attributes.toString(), memo, origin, "" + confidence);
  }

  private static String plain(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Text v -> v.text();
      case AttributeValue.IntegerNumber v -> Long.toString(v.number());
      case AttributeValue.DecimalNumber v -> v.number().toString();
      case AttributeValue.YesNo v -> Boolean.toString(v.yes());
      case AttributeValue.Choice v -> v.id();
      case AttributeValue.MultiChoice v -> v.ids().toString();
      case AttributeValue.Date v -> v.iso();
      case AttributeValue.Actor v -> v.id();
    };
  }

  /** What many annotations have in common is counted by its values, see {@link #summed}. */
  private static void different(String kind, String value, Map<String, Long> losses) {
    losses.put(kind + VALUE + value, 1L);
  }

  /** The losses with values counted. */
  static Map<String, Long> summed(Map<String, Long> losses) {
    Map<String, Long> summed = new TreeMap<>();
    losses.forEach((kind, n) -> summed.merge(kind.split(VALUE)[0], n, Long::sum));
    return summed;
  }

  static void count(Map<String, Long> losses, String kind, long more) {
    if (more > 0) {
      losses.merge(kind, more, Long::sum);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
