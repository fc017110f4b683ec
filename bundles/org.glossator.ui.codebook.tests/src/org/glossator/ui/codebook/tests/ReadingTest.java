package org.glossator.ui.codebook.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.codebook.Scheme;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.ui.codebook.internal.text.CodeText;
import org.glossator.ui.codebook.internal.text.CodebookText;
import org.glossator.ui.codebook.internal.text.LayerText;
import org.glossator.ui.codebook.internal.text.RichText;
import org.glossator.ui.codebook.internal.text.RichText.Kind;
import org.glossator.ui.codebook.internal.text.RichText.Style;
import org.junit.jupiter.api.Test;

/** The codebook as text. */
class ReadingTest {
  private final Codebook codebook = Books.responsibility();

  @Test
  void theWholeCodebookIsInTheText() {
    RichText text = CodebookText.of(codebook);
    assertThat(text.text())
        .startsWith("Responsibility and security framing\nVersion 1.0")
        .contains("Order of work", "Frame", "Shared responsibility", "Code this when")
        .contains("no country can")
        .contains("Links from");
    checkRuns(text);
  }

  /**
   * Runs and paragraphs are in order, lie in the text and do not overlap: the widget relies on it.
   */
  private static void checkRuns(RichText text) {
    int end = 0;
    for (RichText.Run run : text.runs()) {
      assertThat(run.begin()).isGreaterThanOrEqualTo(end);
      assertThat(run.end()).isGreaterThan(run.begin());
      end = run.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.text().length());
    int at = -1;
    for (RichText.Paragraph paragraph : text.paragraphs()) {
      assertThat(paragraph.begin()).isEqualTo(at + 1);
      at = paragraph.end();
    }
    assertThat(at).isEqualTo(text.text().length());
  }

  @Test
  void aCodeTellsWhenToUseItAndWhenNot() {
    Scheme scheme = Scheme.of(codebook);
    RichText text = CodeText.of(scheme.code("Frame", "shared-responsibility"));
    assertThat(text.text())
        .contains("Shared responsibility")
        .contains("key 1")
        .contains("\u2713\u2002The wording says")
        .contains("\u2717\u2002Joint activities")
        .contains("\u201cThe safety of the pipeline");
    assertThat(text.runs()).anyMatch(run -> run.colour() != null);
    checkRuns(text);
  }

  @Test
  void markdownOfGuidelinesIsSetAndTheRestStaysAsItIs() {
    Layer layer = Books.layer(codebook, "Tone");
    layer.setGuidelines(
        "# Head\n\nOne **bold** and\n*italic* `code`.\n\n- first\n- second\n  1. deeper\n\n"
            + "2 * 3 * 4 and snake_case_name and **unclosed");
    RichText text = LayerText.of(Scheme.of(codebook), Scheme.of(codebook).layer("Tone"));
    assertThat(text.text())
        .contains(
            "Head\n"
                + "One bold and italic code.\n"
                + "\u2022\u2002first\n"
                + "\u2022\u2002second\n"
                + "1.\u2002deeper")
        .contains("2 * 3 * 4 and snake_case_name and **unclosed");
    assertThat(text.runs())
        .anyMatch(
            run ->
                run.styles().contains(Style.BOLD)
                    && text.text().substring(run.begin(), run.end()).equals("bold"));
    assertThat(text.paragraphs())
        .anyMatch(
            p ->
                p.kind() == Kind.SUBHEADING
                    && text.text().substring(p.begin(), p.end()).equals("Head"));
    checkRuns(text);
  }

  @Test
  void anEmptyCodebookCanBeRead() {
    codebook.getLayers().clear();
    codebook.setName(null);
    codebook.setGuidelines(null);
    codebook.setDescription(null);
    codebook.setVersion(null);
    RichText text = CodebookText.of(codebook);
    assertThat(text.text()).startsWith("Codebook without a name");
    checkRuns(text);
  }
}
