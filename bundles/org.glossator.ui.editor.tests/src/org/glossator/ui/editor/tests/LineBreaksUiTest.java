package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.base.tests.XDriver;
import org.glossator.ui.editor.internal.layout.ParagraphIndex;
import org.glossator.ui.editor.internal.layout.ParagraphLayout;
import org.glossator.ui.editor.internal.layout.ParagraphLayouts;
import org.glossator.ui.editor.internal.layout.TextStyleSheet;
import org.junit.jupiter.api.Test;

/** Where lines end, found by the widths of words, against what the toolkit makes of whole texts. */
class LineBreaksUiTest {
  private static final int WIDTH = 420;
  private static final int TAB = 40;

  /** What a line may be longer than its measure: a point for the kerning of each blank in it. */
  private static final int SLACK = 12;

  private final UiHarness ui = new UiHarness();

  private interface Check {
    void check(Display display, TextStyleSheet style, ParagraphLayouts layouts);
  }

  private void with(String text, Check check) {
    assumeTrue(XDriver.isAvailable(), "fonts need a display");
    ui.run(
        () -> {
          Display display = ui.display();
          Font font = new Font(display, "Serif", 12, 0);
          TextStyleSheet style = new TextStyleSheet(font, WIDTH, 20, 15, 2, 8, 5, TAB);
          ParagraphLayouts layouts = new ParagraphLayouts(display, ParagraphIndex.of(text), style);
          try {
            check.check(display, style, layouts);
          } finally {
            layouts.dispose();
            font.dispose();
          }
        });
  }

  private static List<String> lines(ParagraphLayouts layouts, int chunk) {
    ParagraphIndex index = layouts.index();
    String text = index.text().substring(index.begin(chunk), index.end(chunk));
    ParagraphLayout layout = layouts.get(chunk);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < layout.lineCount(); i++) {
      lines.add(text.substring(layout.lineBegin(i), layout.lineEnd(i)));
    }
    assertThat(String.join("", lines)).isEqualTo(text);
    return lines;
  }

  private static int width(Display display, Font font, String text) {
    TextLayout layout = new TextLayout(display);
    try {
      layout.setFont(font);
      layout.setText(text);
      return layout.getBounds().width;
    } finally {
      layout.dispose();
    }
  }

  @Test
  void linesOfWordsAreAsLongAsTheyCanBe() {
    with(
        TestTexts.english(5, 30_000),
        (display, style, layouts) -> {
          for (int chunk = 0; chunk < layouts.index().count(); chunk++) {
            List<String> lines = lines(layouts, chunk);
            for (int i = 0; i < lines.size(); i++) {
              String line = lines.get(i);
              assertThat(width(display, style.font(), line.stripTrailing()))
                  .isLessThanOrEqualTo(WIDTH + SLACK);
              if (i + 1 < lines.size()) {
                assertThat(line).endsWith(" ");
                String longer = line + lines.get(i + 1).split(" ")[0];
                assertThat(width(display, style.font(), longer)).isGreaterThan(WIDTH - SLACK);
              }
            }
          }
        });
  }

  @Test
  void chineseBreaksBetweenCharactersAndEmojiStayWhole() {
    String text =
        "\u4e2d\u56fd\u548c\u90bb\u56fd\u5408\u4f5c\u3002".repeat(30)
            + "\uD83D\uDC69\u200D\uD83D\uDCBB\uD83C\uDDF5\uD83C\uDDF0".repeat(20);
    with(
        text,
        (display, style, layouts) -> {
          BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
          clusters.setText(text);
          List<String> lines = lines(layouts, 0);
          assertThat(lines.size()).isGreaterThan(5);
          int at = 0;
          for (String line : lines) {
            assertThat(width(display, style.font(), line)).isLessThanOrEqualTo(WIDTH + SLACK);
            assertThat(line).doesNotStartWith("\u3002");
            assertThat(clusters.isBoundary(at)).isTrue();
            at += line.length();
          }
          assertThat(layouts.get(0).lineHeight(0)).isGreaterThanOrEqualTo(style.lineHeight());
        });
  }

  @Test
  void aWordThatIsLongerThanALineIsBroken() {
    String text = "See https://example.org/" + "path/to".repeat(40) + " and more of it.";
    with(
        text,
        (display, style, layouts) -> {
          List<String> lines = lines(layouts, 0);
          assertThat(lines.size()).isGreaterThan(3);
          assertThat(lines)
              .allSatisfy(
                  line ->
                      assertThat(width(display, style.font(), line.stripTrailing()))
                          .isLessThanOrEqualTo(WIDTH + SLACK));
        });
  }

  @Test
  void textWithTabsBreaksAsTheToolkitBreaksIt() {
    String text = "Article\t1\tThe states ".repeat(20);
    with(
        text,
        (display, style, layouts) -> {
          TextLayout whole = new TextLayout(display);
          whole.setFont(style.font());
          whole.setTabs(new int[] {TAB});
          whole.setSpacing(style.spacing());
          whole.setText(text);
          whole.setWidth(WIDTH);
          int[] begins = whole.getLineOffsets();
          whole.dispose();
          ParagraphLayout layout = layouts.get(0);
          assertThat(layout.lineCount()).isEqualTo(begins.length - 1);
          for (int i = 0; i < layout.lineCount(); i++) {
            assertThat(layout.lineBegin(i)).isEqualTo(begins[i]);
          }
        });
  }

  @Test
  void anEmptyParagraphHasOneLineAndBlanksAreKept() {
    with(
        "\n   indented\n",
        (display, style, layouts) -> {
          assertThat(lines(layouts, 0)).containsExactly("");
          assertThat(lines(layouts, 1)).containsExactly("   indented");
          assertThat(layouts.get(0).height()).isPositive();
        });
  }

  @Test
  void anotherWidthBreaksAnew() {
    with(
        TestTexts.english(7, 1_500).replace('\n', ' '),
        (display, style, layouts) -> {
          int before = layouts.get(0).lineCount();
          layouts.setStyle(
              new TextStyleSheet(
                  style.font(),
                  2 * WIDTH,
                  style.lineHeight(),
                  style.ascent(),
                  style.inset(),
                  style.spacing(),
                  style.paragraphGap(),
                  TAB));
          assertThat(layouts.get(0).lineCount()).isBetween(before / 2 - 1, before / 2 + 2);
        });
  }
}
