package org.glossator.ui.engines.internal.rules;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.glossator.ui.base.UiLog;

/** Makes {@link RulesInput}s again when the workbench opens what was open at its end. */
public final class RulesInputFactory implements IElementFactory {
  /** Its id at the extension point {@code org.eclipse.ui.elementFactories}. */
  public static final String ID = "org.glossator.ui.engines.rulesInput";

  private static final String STUDY = "study";
  private static final String NAME = "name";

  /** Null, which the workbench takes for "cannot be restored", where the memento is broken. */
  @Override
  public IAdaptable createElement(IMemento memento) {
    String study = memento.getString(STUDY);
    String name = memento.getString(NAME);
    if (study == null || name == null || !OpenRulesHandler.isName(name)) {
      return null;
    }
    try {
      return new RulesInput(Path.of(study), name);
    } catch (InvalidPathException e) {
      UiLog.warning("the rules of " + study + " cannot be opened again", e);
      return null;
    }
  }

  static void save(RulesInput input, IMemento memento) {
    memento.putString(STUDY, input.study().toString());
    memento.putString(NAME, input.name());
  }
}
