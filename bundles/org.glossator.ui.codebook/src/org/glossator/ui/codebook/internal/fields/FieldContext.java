package org.glossator.ui.codebook.internal.fields;

import org.eclipse.ui.forms.widgets.FormToolkit;
import org.glossator.ui.codebook.internal.edits.CodebookWork;

/**
 * What all fields of a form share.
 *
 * @param toolkit makes the widgets
 * @param work the codebook that is edited
 * @param reflow lays the form out again after a field has changed its height
 */
public record FieldContext(FormToolkit toolkit, CodebookWork work, Runnable reflow) {}
