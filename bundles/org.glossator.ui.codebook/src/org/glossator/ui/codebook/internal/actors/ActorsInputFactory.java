package org.glossator.ui.codebook.internal.actors;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.glossator.ui.base.UiLog;

/** Makes {@link ActorsInput}s again when the workbench opens what was open at its end. */
public final class ActorsInputFactory implements IElementFactory {
  /** Its id at the extension point {@code org.eclipse.ui.elementFactories}. */
  public static final String ID = "org.glossator.ui.codebook.actorsInput";

  /** Null, which the workbench takes for "cannot be restored", where the folder is broken. */
  @Override
  public IAdaptable createElement(IMemento memento) {
    String study = memento.getString(ActorsInput.STUDY);
    try {
      return study == null ? null : new ActorsInput(Path.of(study));
    } catch (InvalidPathException e) {
      UiLog.warning("the actors of " + study + " cannot be opened again", e);
      return null;
    }
  }
}
