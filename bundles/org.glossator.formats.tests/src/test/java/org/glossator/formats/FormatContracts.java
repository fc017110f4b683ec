package org.glossator.formats;

import static org.glossator.formats.FormatContract.Layout.FOLDERS;
import static org.glossator.formats.FormatContract.Layout.ONE_FILE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.formats.internal.exporting.Holds;

/** The contract of each format that goes both ways; a new format adds its own here. */
final class FormatContracts {
  private FormatContracts() {}

  static List<FormatContract> all() {
    return List.of(
        FormatContract.allBut("jsonl", ONE_FILE),
        FormatContract.allBut("qdpx", ONE_FILE)
            .mayLose(
                "typed attributes, kept as notes",
                "documents in which an annotator marked nothing"),
        FormatContract.allBut("xmi", ONE_FILE, Holds.METADATA),
        FormatContract.allBut("jsoncas", ONE_FILE, Holds.METADATA),
        FormatContract.of(
                "brat",
                FOLDERS,
                Holds.FRAGMENTS,
                Holds.RELATIONS,
                Holds.ATTRIBUTES,
                Holds.RELATION_ATTRIBUTES,
                Holds.MEMOS,
                Holds.RELATION_MEMOS)
            .adjusting(FormatContracts::withoutLineEnds)
            .mayLose("relations to spans of line ends only"),
        FormatContract.of("doccano", ONE_FILE, Holds.RELATIONS, Holds.METADATA, Holds.ANNOTATORS),
        FormatContract.of("prodigy", ONE_FILE, Holds.RELATIONS, Holds.METADATA, Holds.ANNOTATORS),
        FormatContract.allBut(
            "labelstudio",
            ONE_FILE,
            Holds.RELATION_LAYERS,
            Holds.RELATION_ATTRIBUTES,
            Holds.FRAGMENTS,
            Holds.VERSIONS),
        FormatContract.allBut("w3c", FOLDERS, Holds.METADATA, Holds.VERSIONS),
        FormatContract.of("semeval-2020-11", FOLDERS),
        FormatContract.of("semeval-2023-3", FOLDERS),
        FormatContract.of("conll", FOLDERS)
            .adjusting(FormatContracts::flat)
            .withAnotherText()
            .mayLose("texts, of which tokens are left"),
        FormatContract.of(
                "webanno-tsv",
                FOLDERS,
                Holds.LAYERS,
                Holds.RELATION_LAYERS,
                Holds.NO_CODE,
                Holds.RELATIONS,
                Holds.ATTRIBUTES,
                Holds.RELATION_ATTRIBUTES)
            .adjusting(FormatContracts::withoutSpaces)
            .withSingleValues()
            .withSpacesAtBegin()
            .mayLose(
                "line ends and other white space at the begin of texts",
                "relations to spans that are not written"));
  }

  private static List<Span> withoutLineEnds(
      List<Span> spans, String text, Map<String, Long> losses) {
    return spans.stream()
        .map(span -> withoutLineEnds(span, text, losses))
        .filter(Objects::nonNull)
        .toList();
  }

  /** What a column of tags holds: no white space at ends, of spans that overlap the longest. */
  private static List<Span> flat(List<Span> spans, String text, Map<String, Long> losses) {
    List<Span> trimmed = new ArrayList<>();
    for (Span span : spans) {
      Span inner = withoutSpaces(span, text, losses);
      if (inner != null) {
        trimmed.add(inner);
      }
    }
    trimmed.sort(
        Comparator.comparingInt((Span s) -> s.begin() - s.end())
            .thenComparingInt(Span::begin)
            .thenComparingInt(Span::id));
    List<Span> kept = new ArrayList<>();
    for (Span span : trimmed) {
      if (kept.stream().anyMatch(k -> k.begin() < span.end() && span.begin() < k.end())) {
        FormatContract.count(losses, "spans that overlap a longer one", 1);
      } else {
        kept.add(span);
      }
    }
    return kept;
  }

  private static List<Span> withoutSpaces(List<Span> spans, String text, Map<String, Long> losses) {
    return spans.stream()
        .map(span -> withoutSpaces(span, text, losses))
        .filter(Objects::nonNull)
        .toList();
  }

  /** A span without white space at its ends, or null if it has nothing else. */
  static Span withoutSpaces(Span span, String text, Map<String, Long> losses) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && FormatContract.isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && FormatContract.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (begin == end) {
      FormatContract.count(losses, "spans of white space only", 1);
      return null;
    }
    boolean same = begin == span.begin() && end == span.end();
    FormatContract.count(losses, "white space at the ends of spans", same ? 0 : 1);
    return same ? span : span.withFragments(List.of(new Fragment(begin, end)));
  }

  /** What brat leaves of a span: no line ends at its ends, none alone between fragments. */
  private static Span withoutLineEnds(Span span, String text, Map<String, Long> losses) {
    List<Fragment> kept = new ArrayList<>();
    for (Fragment fragment : span.fragments()) {
      int begin = fragment.begin();
      int end = fragment.end();
      while (begin < end && isLineEnd(text, begin)) {
        begin++;
      }
      while (end > begin && isLineEnd(text, end - 1)) {
        end--;
      }
      if (begin == end) {
        continue;
      }
      boolean joins = !kept.isEmpty();
      for (int i = joins ? kept.getLast().end() : begin; i < begin; i++) {
        joins &= isLineEnd(text, i);
      }
      kept.add(new Fragment(joins ? kept.removeLast().begin() : begin, end));
    }
    if (kept.isEmpty()) {
      FormatContract.count(losses, "spans of line ends only", 1);
      return null;
    }
    if (!kept.equals(span.fragments())) {
      FormatContract.count(losses, "line ends at the ends of spans or between their fragments", 1);
    }
    return span.withFragments(kept);
  }

  private static boolean isLineEnd(String text, int i) {
    return "\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029".indexOf(text.charAt(i)) >= 0;
  }
}
