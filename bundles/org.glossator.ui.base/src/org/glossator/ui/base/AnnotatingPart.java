package org.glossator.ui.base;

import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.Scheme;
import org.glossator.study.DocumentSession;
import org.glossator.study.Study;

/**
 * What views know of an editor in which a document is annotated: an adapter of the editor part
 * ({@code part.getAdapter(AnnotatingPart.class)}). The palette, the inspector and the tables work
 * on this and never on the editor's own class.
 *
 * <p>UI thread only. Offsets are UTF-16 code units of the document's text.
 */
public interface AnnotatingPart {

  /** The annotator's work on the document that is shown. */
  DocumentSession session();

  /** The study that the document belongs to. */
  default Study study() {
    return session().study();
  }

  /** The codebook as it is now. */
  default Scheme scheme() {
    return study().scheme();
  }

  /** Boundaries of words, sentences and paragraphs in the document's text. */
  TextUnits units();

  /** What engines propose on the document. */
  default VisibleSuggestions suggestions() {
    return VisibleSuggestions.none(session().document().text());
  }

  /** Id of the annotation that is selected, or 0. */
  int selectedAnnotation();

  /**
   * Selects an annotation.
   *
   * @param annotation its id, or 0 for none
   * @param reveal whether the text is scrolled to it
   */
  void select(int annotation, boolean reveal);

  /** Begin of the selected text; equal to {@link #selectionEnd()} where nothing is selected. */
  int selectionBegin();

  /** End of the selected text, exclusive. */
  int selectionEnd();

  /** Where the caret stands. */
  int caret();

  /**
   * Selects text; the caret goes to the end.
   *
   * @param reveal whether the text is scrolled to it
   * @throws IndexOutOfBoundsException if the range does not lie in the text
   */
  void setSelection(int begin, int end, boolean reveal);

  /**
   * Applies a code to the selected text, else to the word under the caret.
   *
   * @param layer id of a layer
   * @param code id of one of its codes, or null
   * @return false if it was refused; the reason is in the status line then
   */
  boolean applyCode(String layer, String code);

  /**
   * Does an edit as one step of undo.
   *
   * @param label what the step is called in the menu
   * @return false if it was refused; the reason is in the status line then
   */
  boolean perform(String label, AnnotationEdit edit);

  /** Gives the text the keyboard focus. */
  void setFocus();

  /** Shows a message in the status line; null or empty clears it. */
  void say(String message);

  /**
   * Adds a listener for what happens from now on; one that is there already is not added again. It
   * is told a moment later, and before another control than the text has the focus.
   */
  void addListener(AnnotatingListener listener);

  void removeListener(AnnotatingListener listener);
}
