package org.glossator.ui.navigator;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/**
 * Brings the welcome page back at the next start: the workbench remembers that it was open, and
 * would show an error in its place.
 */
public final class WelcomeInputFactory implements IElementFactory {
  /** Its id at the extension point {@code org.eclipse.ui.elementFactories}. */
  public static final String ID = "org.glossator.ui.navigator.welcome";

  @Override
  public IAdaptable createElement(IMemento memento) {
    return WelcomeInput.INSTANCE;
  }
}
