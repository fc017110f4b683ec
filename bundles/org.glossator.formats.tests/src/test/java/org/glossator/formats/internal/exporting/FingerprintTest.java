package org.glossator.formats.internal.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;
import org.junit.jupiter.api.Test;

/**
 * The proof of every export stands on this: equal content, equal hash; any difference, another one.
 */
class FingerprintTest {
  private static final String TEXT = "Hello wonderful world";

  private final ImportedSpan first =
      new ImportedSpan(
          "s1001", List.of(new Fragment(0, 5)), values("L", "a", Map.of("n", 3L), "memo", 0.5));
  private final ImportedSpan second =
      new ImportedSpan(
          "s1002",
          List.of(new Fragment(6, 9), new Fragment(16, 21)),
          values("L", null, Map.of(), null, null));
  private final ImportedRelation relation =
      new ImportedRelation("r1003", "s1001", "s1002", values("R", "r", Map.of(), null, null));
  private final ImportedLabel label =
      new ImportedLabel(null, values("D", "d", Map.of("m", List.of("x", "y")), null, null));

  @Test
  void modelAndFileOfTheSameContentHaveOneFingerprint() throws Exception {
    Map<String, AttributeValue> n = Map.of("n", new AttributeValue.IntegerNumber(3));
    Map<String, AttributeValue> m = Map.of("m", new AttributeValue.MultiChoice(List.of("x", "y")));
    AnnotationSnapshot snapshot =
        AnnotationSnapshot.of(
            TEXT,
            List.<Annotation>of(
                new Span(
                    1001, List.of(new Fragment(0, 5)), "L", "a", n, "memo", "manual", 0.5, "1.0"),
                new Span(1002, second.fragments(), "L", null, Map.of(), null, "manual", null, null),
                new Relation(1003, 1001, 1002, "R", "r", Map.of(), null, "manual", null, null),
                new DocumentLabel(1004, "D", "d", m, null, "manual", null, null)));
    assertThat(Fingerprint.of("anna", snapshot))
        .isEqualTo(Fingerprint.of(imported("anna", List.of(first, second), relation, label)))
        .isEqualTo(Fingerprint.of(imported("anna", List.of(second, first), relation, label)));
  }

  @Test
  void anyDifferenceShows() {
    Fingerprint whole = Fingerprint.of(imported("anna", List.of(first, second), relation, label));
    List<ImportedAnnotations> others =
        List.of(
            imported("ben", List.of(first, second), relation, label),
            imported("anna", List.of(first), relation, label),
            imported("anna", List.of(with(new Fragment(0, 4)), second), relation, label),
            imported(
                "anna",
                List.of(with(values("M", "a", Map.of("n", 3L), "memo", 0.5)), second),
                relation,
                label),
            imported(
                "anna",
                List.of(with(values("L", "b", Map.of("n", 3L), "memo", 0.5)), second),
                relation,
                label),
            imported(
                "anna",
                List.of(with(values("L", "a", Map.of("n", 4L), "memo", 0.5)), second),
                relation,
                label),
            imported(
                "anna",
                List.of(with(values("L", "a", Map.of(), "memo", 0.5)), second),
                relation,
                label),
            imported(
                "anna",
                List.of(with(values("L", "a", Map.of("n", 3L), null, 0.5)), second),
                relation,
                label),
            imported(
                "anna",
                List.of(with(values("L", "a", Map.of("n", 3L), "memo", 0.4)), second),
                relation,
                label),
            imported(
                "anna",
                List.of(first, second),
                new ImportedRelation("r1003", "s1002", "s1001", relation.values()),
                label),
            imported(
                "anna",
                List.of(first, second),
                relation,
                new ImportedLabel(
                    null, values("D", "d", Map.of("m", List.of("y", "x")), null, null))));
    assertThat(others.stream().map(Fingerprint::of)).doesNotContain(whole).doesNotHaveDuplicates();
  }

  private ImportedSpan with(Fragment fragment) {
    return new ImportedSpan(first.key(), List.of(fragment), first.values());
  }

  private ImportedSpan with(ImportedValues values) {
    return new ImportedSpan(first.key(), first.fragments(), values);
  }

  private static ImportedAnnotations imported(
      String annotator, List<ImportedSpan> spans, ImportedRelation relation, ImportedLabel label) {
    return new ImportedAnnotations(annotator, null, spans, List.of(relation), List.of(label));
  }

  private static ImportedValues values(
      String layer, String label, Map<String, Object> features, String memo, Double confidence) {
    return new ImportedValues(layer, label, features, memo, null, confidence, 0);
  }
}
