package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.ui.editor.internal.scene.OverviewBins;
import org.junit.jupiter.api.Test;

class OverviewBinsTest {
  private static final Scheme SCHEME = TestSchemes.policy();

  @Test
  void showsWhereSpansAreAndOfWhichColour() throws Exception {
    String text = "x".repeat(10_240);
    AnnotationSnapshot snapshot =
        AnnotationSnapshot.of(text, List.of(Span.of(1, 5_120, 5_130, "frame", "burden")));
    OverviewBins bins = OverviewBins.of(snapshot, SCHEME);
    assertThat(bins.bin(512).share()).isEqualTo(1);
    assertThat(bins.bin(512).colour()).isEqualTo(SCHEME.code("frame", "burden").colour());
    assertThat(bins.bin(511)).isNull();
    assertThat(bins.bin(513)).isNull();
  }

  @Test
  void afterAnyEditsItIsAsIfBuiltAnew() throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      String text = "x".repeat(1 + random.nextInt(5_000));
      AnnotationDocument document = AnnotationDocument.of(text);
      OverviewBins kept = OverviewBins.of(document.snapshot(), SCHEME);
      document.addListener(kept::apply);
      List<Integer> ids = new ArrayList<>();
      for (int step = 1; step <= 60; step++) {
        int begin = random.nextInt(text.length());
        int end = begin + 1 + random.nextInt(text.length() - begin);
        if (ids.isEmpty() || random.nextInt(3) > 0) {
          String code = SCHEME.layer("frame").codes().get(random.nextInt(12)).id();
          document.apply(
              new AnnotationEdit.CreateSpan(Span.of(1000 + step, begin, end, "frame", code)));
          ids.add(1000 + step);
        } else if (random.nextBoolean()) {
          int id = ids.get(random.nextInt(ids.size()));
          document.apply(new AnnotationEdit.MoveBoundary(id, List.of(new Fragment(begin, end))));
        } else {
          document.apply(new AnnotationEdit.DeleteSpan(ids.remove(random.nextInt(ids.size()))));
        }
      }
      OverviewBins anew = OverviewBins.of(document.snapshot(), SCHEME);
      for (int part = 0; part < kept.parts(); part++) {
        OverviewBins.Bin a = kept.bin(part);
        OverviewBins.Bin b = anew.bin(part);
        assertThat(a == null ? 0 : a.share())
            .as("seed %d, part %d", seed, part)
            .isEqualTo(b == null ? 0 : b.share());
      }
    }
  }
}
