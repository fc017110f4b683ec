package org.glossator.formats.internal.jsonl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.glossator.annotation.Annotation;
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

/**
 * Turns a parsed line's annotations into the neutral model: offsets into UTF-16, everything
 * checked.
 */
final class JsonlAnnotations {
  private final String text;
  private final TextRanges ranges;
  private final int lineNumber;
  private final ImportSink sink;

  /** Ids of spans that were taken, so that relations can be checked. */
  private final Set<String> spanIds = new HashSet<>();

  JsonlAnnotations(String text, OffsetUnit unit, int lineNumber, ImportSink sink) {
    this.text = text;
    this.ranges = new TextRanges(text, unit);
    this.lineNumber = lineNumber;
    this.sink = sink;
  }

  ImportedAnnotations read(JsonlLine line) {
    List<ImportedSpan> spans = new ArrayList<>(line.spans.size());
    for (JsonlLine.Item item : line.spans) {
      ImportedSpan span = span(item, spans.size());
      if (span != null) {
        spans.add(span);
      }
    }
    List<ImportedRelation> relations = new ArrayList<>(line.relations.size());
    for (JsonlLine.Item item : line.relations) {
      ImportedRelation relation = relation(item);
      if (relation != null) {
        relations.add(relation);
      }
    }
    List<ImportedLabel> labels = new ArrayList<>(line.labels.size());
    for (JsonlLine.Item item : line.labels) {
      labels.add(new ImportedLabel(item.id, values(item, Annotation.MANUAL)));
    }
    return new ImportedAnnotations(line.annotator, line.codebookVersion, spans, relations, labels);
  }

  private ImportedSpan span(JsonlLine.Item item, int rank) {
    String key = item.id == null ? "#" + rank : item.id;
    String name = "span " + key;
    List<Fragment> fragments = fragments(item, name);
    if (fragments == null) {
      return null;
    }
    if (item.text != null
        && !item.text.equals(covered(fragments))
        && !item.text.equals(whole(fragments))) {
      return refused(
          name,
          "its text is \""
              + shortened(item.text)
              + "\", but the offsets hold \""
              + shortened(covered(fragments))
              + "\"");
    }
    if (!spanIds.add(key)) {
      return refused(name, "its id occurs twice");
    }
    return new ImportedSpan(key, fragments, values(item, null));
  }

  private List<Fragment> fragments(JsonlLine.Item item, String name) {
    List<long[]> pairs = item.fragments;
    if (pairs == null || pairs.isEmpty()) {
      if (item.start == null || item.end == null) {
        return refused(name, "it has no start and end");
      }
      pairs = List.of(new long[] {item.start, item.end});
    }
    List<Fragment> fragments = new ArrayList<>(pairs.size());
    for (long[] pair : pairs) {
      try {
        fragments.add(ranges.of(pair[0], pair[1]));
      } catch (TextRanges.BadRangeException e) {
        return refused(name, e.getMessage());
      }
    }
    return fragments;
  }

  private ImportedRelation relation(JsonlLine.Item item) {
    String name = "relation " + (item.id == null ? "without id" : item.id);
    if (item.head == null || item.tail == null) {
      return refused(name, "it has no head or no tail");
    }
    for (String end : List.of(item.head, item.tail)) {
      if (!spanIds.contains(end)) {
        return refused(name, "there is no span " + end);
      }
    }
    if (item.head.equals(item.tail)) {
      return refused(name, "it links span " + item.head + " to itself");
    }
    return new ImportedRelation(item.id, item.head, item.tail, values(item, Annotation.MANUAL));
  }

  /**
   * What all kinds have.
   *
   * @param usualOrigin what it means that there is no origin: relations and labels made by hand are
   *     written without one
   */
  private ImportedValues values(JsonlLine.Item item, String usualOrigin) {
    return new ImportedValues(
        item.layer,
        item.label,
        item.features,
        item.memo,
        item.origin == null ? usualOrigin : item.origin,
        item.confidence,
        lineNumber,
        item.codebookVersion);
  }

  /** From the first begin to the last end: what we write. */
  private String whole(List<Fragment> fragments) {
    int begin = fragments.stream().mapToInt(Fragment::begin).min().orElseThrow();
    int end = fragments.stream().mapToInt(Fragment::end).max().orElseThrow();
    return text.substring(begin, end);
  }

  /** The fragments' texts joined by one space: what others write. */
  private String covered(List<Fragment> fragments) {
    StringJoiner joined = new StringJoiner(" ");
    for (Fragment fragment : fragments) {
      joined.add(text.substring(fragment.begin(), fragment.end()));
    }
    return joined.toString();
  }

  /** Reports what is left out; gives null, which is what the caller returns. */
  private <T> T refused(String name, String why) {
    sink.problem(
        Problem.warning(
            "", lineNumber, name + " is left out: " + why, "correct it and import again"));
    return null;
  }

  private static String shortened(String quotation) {
    return quotation.codePointCount(0, quotation.length()) <= 40
        ? quotation
        : quotation.substring(0, quotation.offsetByCodePoints(0, 40)) + "\u2026";
  }
}
