package org.glossator.ui.engines.internal.rules;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.glossator.engines.RutaRules;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.StudyInput;

/** A rule file of a study. Equal where study and file are. */
public record RulesInput(Path study, String name) implements StudyInput, IPersistableElement {

  public RulesInput {
    study = study.toAbsolutePath().normalize();
  }

  /** Where the rules lie. */
  public Path file() {
    return RutaRules.folder(study).resolve(name);
  }

  @Override
  public boolean exists() {
    return true; // asking the disk here would do it on the UI thread
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor("engine");
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getToolTipText() {
    return NLS.bind(Messages.Editor_toolTip, name, study.getFileName());
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return RulesInputFactory.ID;
  }

  @Override
  public void saveState(IMemento memento) {
    RulesInputFactory.save(this, memento);
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter.isInstance(this) ? adapter.cast(this) : null;
  }
}
