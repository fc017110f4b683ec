package org.glossator.ui.navigator;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.glossator.ui.base.Icons;

/** What the welcome page is opened with: there is one. */
final class WelcomeInput implements IEditorInput, IPersistableElement {
  static final WelcomeInput INSTANCE = new WelcomeInput();

  private WelcomeInput() {}

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }

  @Override
  public boolean exists() {
    return false;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor("home");
  }

  @Override
  public String getName() {
    return Messages.Welcome_title;
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return WelcomeInputFactory.ID;
  }

  @Override
  public void saveState(IMemento memento) {
    // there is only one
  }

  @Override
  public String getToolTipText() {
    return Messages.Welcome_heading;
  }
}
