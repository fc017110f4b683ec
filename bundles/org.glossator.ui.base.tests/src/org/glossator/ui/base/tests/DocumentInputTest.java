package org.glossator.ui.base.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.ui.XMLMemento;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.DocumentInputFactory;
import org.junit.jupiter.api.Test;

class DocumentInputTest {
  private final DocumentInput input =
      new DocumentInput(Path.of("/studies/a b"), "2026/ct-cooperation", "coder1");

  @Test
  void isWhatStudyDocumentAndAnnotatorAre() {
    assertThat(input)
        .isEqualTo(new DocumentInput(Path.of("/studies/x/../a b"), "2026/ct-cooperation", "coder1"))
        .hasSameHashCodeAs(
            new DocumentInput(Path.of("/studies/a b"), "2026/ct-cooperation", "coder1"))
        .isNotEqualTo(new DocumentInput(Path.of("/studies/a b"), "2026/ct-cooperation", "coder2"))
        .isNotEqualTo(new DocumentInput(Path.of("/studies/a b"), "2026/other", "coder1"))
        .isNotEqualTo(new DocumentInput(Path.of("/studies/b"), "2026/ct-cooperation", "coder1"));
    assertThat(input.getName()).isEqualTo("ct-cooperation");
    assertThat(input.getToolTipText()).contains("2026/ct-cooperation", "coder1", "/studies/a b");
  }

  @Test
  void comesBackAtTheNextStart() {
    XMLMemento memento = XMLMemento.createWriteRoot("input");
    input.getPersistable().saveState(memento);
    assertThat(new DocumentInputFactory().createElement(memento)).isEqualTo(input);
    assertThat(input.getPersistable().getFactoryId()).isEqualTo(DocumentInputFactory.ID);
  }

  @Test
  void aBrokenMemoryIsNoInput() {
    XMLMemento memento = XMLMemento.createWriteRoot("input");
    assertThat(new DocumentInputFactory().createElement(memento)).isNull();
    input.saveState(memento);
    memento.putString("study", "bad\0path");
    assertThat(new DocumentInputFactory().createElement(memento)).isNull();
  }
}
