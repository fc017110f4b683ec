package org.glossator.ui.codebook;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.StudyInput;
import org.glossator.ui.codebook.internal.editor.CodebookInputFactory;
import org.glossator.ui.codebook.internal.editor.InputTexts;

/**
 * What the codebook editor opens: the codebook of a study. Holds the folder only; the editor
 * acquires the study. Equal where the folders are.
 */
public final class CodebookInput implements StudyInput, IPersistableElement {
  private final Path study;

  /**
   * @param study the study's folder
   */
  public CodebookInput(Path study) {
    this.study = study.toAbsolutePath().normalize();
  }

  @Override
  public Path study() {
    return study;
  }

  @Override
  public boolean exists() {
    return true; // asking the disk here would do it on the UI thread; the editor tells what is
    // missing
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor("codebook");
  }

  @Override
  public String getName() {
    return InputTexts.name();
  }

  @Override
  public String getToolTipText() {
    return InputTexts.toolTip(study);
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return CodebookInputFactory.ID;
  }

  @Override
  public void saveState(IMemento memento) {
    CodebookInputFactory.save(this, memento);
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter.isInstance(this) ? adapter.cast(this) : null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodebookInput that && study.equals(that.study);
  }

  @Override
  public int hashCode() {
    return study.hashCode();
  }

  @Override
  public String toString() {
    return "codebook of " + study;
  }
}
