package org.glossator.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.TextHash;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;

/**
 * What a study says, a line a thing, for comparing studies that came by different ways: without
 * ids, origins and versions of the codebook.
 */
final class StudyLines {
  private static final List<String> FRAME = List.of("path", "sha256");

  private StudyLines() {}

  static List<String> of(Study study) throws Exception {
    List<String> lines = new ArrayList<>();
    for (DocumentEntry entry : study.documents().entries()) {
      String path = entry.path();
      lines.add(path + " text " + TextHash.sha256(study.text(path)));
      for (String column : study.documents().columns()) {
        if (!FRAME.contains(column) && !entry.get(column).isEmpty()) {
          lines.add(path + " metadata " + column + "=" + entry.get(column));
        }
      }
      for (String annotator : study.annotatorsOf(path)) {
        annotations(study.read(path, annotator), path + " of " + annotator + " ", lines);
      }
    }
    lines.sort(null);
    return lines;
  }

  private static void annotations(AnnotationSnapshot work, String whose, List<String> lines) {
    Map<Integer, String> spans = new HashMap<>();
    for (Span span : work.spans()) {
      String line = span.fragments() + values(span);
      spans.put(span.id(), line);
      lines.add(whose + line);
    }
    for (Relation relation : work.relations()) {
      lines.add(
          whose
              + spans.get(relation.source())
              + " > "
              + spans.get(relation.target())
              + values(relation));
    }
    work.labels().forEach(label -> lines.add(whose + values(label)));
  }

  private static String values(Annotation a) {
    return " "
        + String.join(
            "|",
            a.layer(),
            a.code(),
            new TreeMap<>(a.attributes()).toString(),
            a.memo(),
            "" + a.confidence());
  }
}
