package org.glossator.ui.base;

import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * What an editor of a document opens: study, document, annotator. Holds names only, no open study;
 * the editor acquires the study from {@link org.glossator.platform.StudyService}. Equal where all
 * three are.
 */
public final class DocumentInput implements StudyInput, IPersistableElement {
  private final Path study;
  private final String document;
  private final String annotator;

  /**
   * @param study the study's folder
   * @param document the document's path in the study, without extension: {@code
   *     2026/ct-cooperation}
   * @param annotator id of the annotator whose work is shown
   */
  public DocumentInput(Path study, String document, String annotator) {
    this.study = study.toAbsolutePath().normalize();
    this.document = Objects.requireNonNull(document);
    this.annotator = Objects.requireNonNull(annotator);
  }

  @Override
  public Path study() {
    return study;
  }

  /** The document's path in the study. */
  public String document() {
    return document;
  }

  /** Id of the annotator. */
  public String annotator() {
    return annotator;
  }

  @Override
  public boolean exists() {
    return true; // asking the disk here would do it on the UI thread; the editor tells what is
    // missing
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor("document");
  }

  /** The last part of the document's path: what a tab has room for. */
  @Override
  public String getName() {
    return document.substring(document.lastIndexOf('/') + 1);
  }

  @Override
  public String getToolTipText() {
    return Messages.bind(Messages.DocumentInput_toolTip, new Object[] {document, study, annotator});
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return DocumentInputFactory.ID;
  }

  @Override
  public void saveState(IMemento memento) {
    DocumentInputFactory.save(this, memento);
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter.isInstance(this) ? adapter.cast(this) : null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentInput that
        && study.equals(that.study)
        && document.equals(that.document)
        && annotator.equals(that.annotator);
  }

  @Override
  public int hashCode() {
    return Objects.hash(study, document, annotator);
  }

  @Override
  public String toString() {
    return study + ":" + document + " by " + annotator;
  }
}
