package org.glossator.ui.base;

import org.glossator.annotation.AnnotationSnapshot;

/**
 * What engines propose on the document of an {@link AnnotatingPart} and its annotator has not
 * decided on yet: what an editor paints dashed. Where the document is coded blind there is nothing.
 *
 * <p>UI thread only. Ids are those of {@link #snapshot()}; they name nothing in the document.
 */
public interface VisibleSuggestions {

  /**
   * The open suggestions at this moment, on the text of the document; those that several engines
   * make of one code and place are one. Immutable, replaced as a whole. Empty while they are being
   * read.
   */
  AnnotationSnapshot snapshot();

  /** Id of the suggestion that is selected, or 0. Selecting an annotation selects none of these. */
  int selected();

  /**
   * Selects a suggestion; the selected annotation is selected no longer then.
   *
   * @param suggestion its id, or 0 for none
   * @param reveal whether the text is scrolled to it
   */
  void select(int suggestion, boolean reveal);

  /** Tells a listener whenever the snapshot or the selected one is another one. */
  void addListener(Runnable listener);

  void removeListener(Runnable listener);

  /** No suggestions on a text, ever. */
  static VisibleSuggestions none(String text) {
    AnnotationSnapshot empty = AnnotationSnapshot.empty(text);
    return new VisibleSuggestions() {
      @Override
      public AnnotationSnapshot snapshot() {
        return empty;
      }

      @Override
      public int selected() {
        return 0;
      }

      @Override
      public void select(int suggestion, boolean reveal) {
        // there is none
      }

      @Override
      public void addListener(Runnable listener) {
        // nothing changes
      }

      @Override
      public void removeListener(Runnable listener) {
        // there are none
      }
    };
  }
}
