package org.glossator.ui.codebook.internal.fields;

import org.eclipse.ui.forms.widgets.FormToolkit;
import org.glossator.ui.codebook.internal.edits.CodebookWork;
import org.glossator.ui.codebook.internal.edits.ModelWork;

/**
 * What all fields of a form share.
 *
 * @param toolkit makes the widgets
 * @param work what is edited
 * @param reflow lays the form out again after a field has changed its height
 */
public record FieldContext(FormToolkit toolkit, ModelWork work, Runnable reflow) {

  /** The codebook that is edited, for the fields that only codebooks have. */
  public CodebookWork codebookWork() {
    return (CodebookWork) work;
  }
}
