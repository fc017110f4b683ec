package org.glossator.ui.base;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes {@link DocumentInput}s again when the workbench opens what was open at its end. */
public final class DocumentInputFactory implements IElementFactory {
  /** Its id at the extension point {@code org.eclipse.ui.elementFactories}. */
  public static final String ID = "org.glossator.ui.base.documentInput";

  private static final String STUDY = "study";
  private static final String DOCUMENT = "document";
  private static final String ANNOTATOR = "annotator";

  /**
   * Null, which the workbench takes for "cannot be restored", where a value is missing or broken.
   */
  @Override
  public IAdaptable createElement(IMemento memento) {
    String study = memento.getString(STUDY);
    String document = memento.getString(DOCUMENT);
    String annotator = memento.getString(ANNOTATOR);
    if (study == null || document == null || annotator == null) {
      return null;
    }
    try {
      return new DocumentInput(Path.of(study), document, annotator);
    } catch (InvalidPathException e) {
      UiLog.warning("the document " + document + " cannot be opened again", e);
      return null;
    }
  }

  static void save(DocumentInput input, IMemento memento) {
    memento.putString(STUDY, input.study().toString());
    memento.putString(DOCUMENT, input.document());
    memento.putString(ANNOTATOR, input.annotator());
  }
}
