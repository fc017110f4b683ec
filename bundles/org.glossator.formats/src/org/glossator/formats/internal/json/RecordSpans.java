package org.glossator.formats.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Fragment;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;
import org.glossator.formats.internal.text.TextRanges;

/** Collects the annotations of a record, checked; what does not fit is told and left out. */
public final class RecordSpans {
  private final TextRanges ranges;
  private final int line;
  private final ImportSink sink;
  private final Map<String, ImportedSpan> spans = new LinkedHashMap<>();
  private final List<ImportedRelation> relations = new ArrayList<>();
  private final List<ImportedLabel> labels = new ArrayList<>();

  /**
   * @param unit unit of the record's offsets
   * @param line line of the file at which the record begins
   */
  public RecordSpans(String text, OffsetUnit unit, int line, ImportSink sink) {
    this.ranges = new TextRanges(text, unit);
    this.line = line;
    this.sink = sink;
  }

  /**
   * A range of the text, or null if it is none.
   *
   * @param what what problems call it
   */
  public Fragment range(String what, Long begin, Long end) {
    if (begin == null || end == null) {
      refuse(what, "it has no start and end");
      return null;
    }
    try {
      return ranges.of(begin, end);
    } catch (TextRanges.BadRangeException e) {
      refuse(what, e.getMessage());
      return null;
    }
  }

  /** A span, unless its key is taken. */
  public void span(String key, List<Fragment> fragments, ImportedValues values) {
    if (spans.putIfAbsent(key, new ImportedSpan(key, fragments, values)) != null) {
      refuse("span " + key, "its id occurs twice");
    }
  }

  /** A plain span. */
  public void span(String key, Long begin, Long end, String label) {
    Fragment range = range("span " + key, begin, end);
    if (range != null) {
      span(key, List.of(range), ImportedValues.of(null, label, line));
    }
  }

  /** Whether there is a span of that key. */
  public boolean has(String key) {
    return spans.containsKey(key);
  }

  /** The spans, in the order of the file. */
  public List<ImportedSpan> spans() {
    return List.copyOf(spans.values());
  }

  /** A link, unless an end is missing or both are one. */
  public void relation(String key, String head, String tail, ImportedValues values) {
    String what = "relation " + (key == null ? "" : key + " ") + "of " + head + " and " + tail;
    if (head == null || tail == null || !spans.containsKey(head) || !spans.containsKey(tail)) {
      refuse(what, "a span that it links is missing");
    } else if (head.equals(tail)) {
      refuse(what, "it links a span to itself");
    } else {
      relations.add(new ImportedRelation(key, head, tail, values));
    }
  }

  /** A label of the document. */
  public void label(String key, ImportedValues values) {
    labels.add(new ImportedLabel(key, values));
  }

  /** Tells what is left out, and why, as the end of a sentence. */
  public void refuse(String what, String why) {
    sink.problem(
        Problem.warning("", line, what + " is left out: " + why, "correct it and import again"));
  }

  /** What was collected. */
  public ImportedAnnotations build(String annotator) {
    return new ImportedAnnotations(annotator, null, List.copyOf(spans.values()), relations, labels);
  }

  /** The line of the record. */
  public int line() {
    return line;
  }
}
