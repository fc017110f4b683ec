package org.glossator.ui.codebook.internal.actors;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.StudyInput;

/** What the editor of the register opens: the actors of a study. Equal where the folders are. */
public final class ActorsInput implements StudyInput, IPersistableElement {
  static final String STUDY = "study";

  private final Path study;

  /**
   * @param study the study's folder
   */
  public ActorsInput(Path study) {
    this.study = study.toAbsolutePath().normalize();
  }

  @Override
  public Path study() {
    return study;
  }

  @Override
  public boolean exists() {
    return true; // the editor tells what is missing; asking the disk here would block
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor("actors");
  }

  @Override
  public String getName() {
    return Messages.ActorsInput_name;
  }

  @Override
  public String getToolTipText() {
    return NLS.bind(Messages.ActorsInput_toolTip, study);
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return ActorsInputFactory.ID;
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(STUDY, study.toString());
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter.isInstance(this) ? adapter.cast(this) : null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ActorsInput that && study.equals(that.study);
  }

  @Override
  public int hashCode() {
    return study.hashCode();
  }

  @Override
  public String toString() {
    return "actors of " + study;
  }
}
