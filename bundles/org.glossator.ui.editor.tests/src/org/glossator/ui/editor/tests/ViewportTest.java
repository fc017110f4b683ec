package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.glossator.ui.editor.internal.layout.HeightTree;
import org.glossator.ui.editor.internal.layout.Viewport;
import org.junit.jupiter.api.Test;

class ViewportTest {

  @Test
  void theTreeSumsAndFindsAsAPlainArrayDoes() {
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      int[] plain = new int[1 + random.nextInt(300)];
      Arrays.setAll(plain, i -> 1 + random.nextInt(50));
      HeightTree tree = new HeightTree(plain.length, i -> plain[i]);
      for (int step = 0; step < 200; step++) {
        int at = random.nextInt(plain.length);
        plain[at] = 1 + random.nextInt(80);
        tree.set(at, plain[at]);
        int until = random.nextInt(plain.length + 1);
        long sum = 0;
        for (int i = 0; i < until; i++) {
          sum += plain[i];
        }
        assertThat(tree.top(until)).as("seed %d", seed).isEqualTo(sum);
        if (until < plain.length) {
          assertThat(tree.chunkAt(sum)).as("seed %d", seed).isEqualTo(until);
          assertThat(tree.chunkAt(sum + plain[until] - 1)).isEqualTo(until);
        }
      }
      assertThat(tree.chunkAt(-5)).isZero();
      assertThat(tree.chunkAt(tree.total() + 5)).isEqualTo(plain.length - 1);
    }
  }

  /** Estimates are all 20; the true heights are other. */
  private static Viewport viewport(int[] heights, int height) {
    HeightTree tree = new HeightTree(heights.length, i -> 20);
    Viewport view = new Viewport(heights.length, tree, i -> heights[i], 10);
    view.setHeight(height);
    return view;
  }

  private static int[] random(long seed, int count) {
    Random random = new Random(seed);
    int[] heights = new int[count];
    Arrays.setAll(heights, i -> 10 + random.nextInt(200));
    return heights;
  }

  @Test
  void scrollingMovesWhatIsSeenByExactlyThatMuch() {
    for (long seed = 0; seed < 30; seed++) {
      int[] heights = random(seed, 500);
      Viewport view = viewport(heights, 600);
      view.scrollTo(5_000);
      Random random = new Random(seed);
      for (int step = 0; step < 100; step++) {
        List<Viewport.Placed> before = view.visible();
        int by = random.nextInt(161) - 80;
        view.scrollBy(by);
        for (Viewport.Placed was : before) {
          for (Viewport.Placed is : view.visible()) {
            if (is.chunk() == was.chunk()) {
              assertThat(is.y()).as("seed %d", seed).isEqualTo(was.y() - by);
            }
          }
        }
      }
    }
  }

  @Test
  void visibleChunksCoverTheViewWithoutGaps() {
    int[] heights = random(3, 400);
    Viewport view = viewport(heights, 500);
    for (long position : new long[] {0, 1, 700, 3_000, 1L << 40}) {
      view.scrollTo(position);
      List<Viewport.Placed> placed = view.visible();
      int y = placed.getFirst().y();
      assertThat(y).isLessThanOrEqualTo(10);
      for (Viewport.Placed each : placed) {
        assertThat(each.y()).isEqualTo(y);
        assertThat(each.height()).isEqualTo(heights[each.chunk()]);
        y += each.height();
      }
      boolean atEnd = placed.getLast().chunk() == heights.length - 1;
      assertThat(y >= 500 || atEnd).isTrue();
    }
  }

  @Test
  void theTextNeverEndsInTheMiddleOfTheView() {
    int[] heights = random(4, 300);
    Viewport view = viewport(heights, 500);
    view.scrollTo(Long.MAX_VALUE / 2);
    Viewport.Placed last = view.visible().getLast();
    assertThat(last.chunk()).isEqualTo(299);
    assertThat(last.y() + last.height()).isBetween(400, 500);
    view.scrollBy(1_000);
    assertThat(view.visible().getLast()).isEqualTo(last);
  }

  @Test
  void aShortTextStaysAtTheTop() {
    Viewport view = viewport(new int[] {30, 30}, 500);
    view.scrollBy(200);
    assertThat(view.visible().getFirst().y()).isEqualTo(10);
    assertThat(view.position()).isZero();
  }

  @Test
  void revealingMovesOnlyAsFarAsNeeded() {
    int[] heights = random(5, 200);
    Viewport view = viewport(heights, 500);
    view.scrollTo(2_000);
    Viewport.Placed second = view.visible().get(1);
    view.reveal(second.chunk(), 0, 10, 5);
    assertThat(view.visible().get(1)).isEqualTo(second);
    view.reveal(150, 0, 10, 40);
    assertThat(view.visible()).anySatisfy(p -> assertThat(p.chunk()).isEqualTo(150));
    view.reveal(0, 0, 10, 40);
    assertThat(view.visible().getFirst().chunk()).isZero();
  }
}
