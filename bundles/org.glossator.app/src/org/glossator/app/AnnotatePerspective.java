package org.glossator.app;

import java.util.List;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The perspective "Annotate": corpus at the left, text in the middle, codes and the selected
 * annotation at the right, the table of annotations below.
 */
public final class AnnotatePerspective implements IPerspectiveFactory {
  public static final String ID = "org.glossator.app.annotate";
  public static final String CORPUS = "org.glossator.ui.navigator.corpus";
  public static final String PALETTE = "org.glossator.ui.codebook.palette";
  public static final String INSPECTOR = "org.glossator.ui.editor.inspector";
  public static final String ANNOTATIONS = "org.glossator.ui.editor.annotations";

  /** Tables that share the place of the annotations. */
  private static final List<String> BESIDE_ANNOTATIONS =
      List.of(
          "org.glossator.ui.editor.suggestions",
          "org.glossator.ui.editor.relations",
          "org.glossator.ui.editor.memos",
          "org.glossator.ui.editor.problems");

  /** Those that come there on request: more tabs than these have no room for their names. */
  private static final List<String> ON_REQUEST =
      List.of(
          "org.glossator.ui.editor.outline",
          "org.glossator.ui.editor.history",
          "org.glossator.ui.codebook.recode");

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String text = layout.getEditorArea();
    layout.setEditorAreaVisible(true);
    layout.addView(CORPUS, IPageLayout.LEFT, 0.2f, text);
    layout.addView(PALETTE, IPageLayout.RIGHT, 0.7f, text);
    layout.addView(INSPECTOR, IPageLayout.BOTTOM, 0.6f, PALETTE);
    IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, text);
    below.addView(ANNOTATIONS);
    for (String view : BESIDE_ANNOTATIONS) {
      below.addView(view);
    }
    ON_REQUEST.forEach(below::addPlaceholder);
    below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
    below.addPlaceholder("org.glossator.*");
    for (String view : new String[] {CORPUS, PALETTE, INSPECTOR, ANNOTATIONS}) {
      layout.addShowViewShortcut(view);
    }
  }
}
