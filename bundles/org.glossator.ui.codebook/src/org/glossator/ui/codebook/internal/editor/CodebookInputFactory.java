package org.glossator.ui.codebook.internal.editor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.codebook.CodebookInput;

/** Makes {@link CodebookInput}s again when the workbench opens what was open at its end. */
public final class CodebookInputFactory implements IElementFactory {
  /** Its id at the extension point {@code org.eclipse.ui.elementFactories}. */
  public static final String ID = "org.glossator.ui.codebook.codebookInput";

  private static final String STUDY = "study";

  /**
   * Null, which the workbench takes for "cannot be restored", where the folder is missing or
   * broken.
   */
  @Override
  public IAdaptable createElement(IMemento memento) {
    String study = memento.getString(STUDY);
    if (study == null) {
      return null;
    }
    try {
      return new CodebookInput(Path.of(study));
    } catch (InvalidPathException e) {
      UiLog.warning("the codebook of " + study + " cannot be opened again", e);
      return null;
    }
  }

  /** Remembers what {@link #createElement} needs. */
  public static void save(CodebookInput input, IMemento memento) {
    memento.putString(STUDY, input.study().toString());
  }
}
