package org.glossator.ui.codebook.internal.details;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Layer;
import org.glossator.study.migration.CodeUses;
import org.glossator.ui.codebook.internal.edits.StudyQuestions;
import org.glossator.ui.codebook.internal.fields.Field;
import org.glossator.ui.codebook.internal.fields.FieldContext;

/**
 * How many annotations carry what is shown, with a link that lists them. That is the preview of a
 * new name and of another place: both are done at once, because annotations carry the id, and
 * nobody is interrupted while typing.
 */
final class UsesField extends Field {
  private Link text;
  private EObject counted;

  UsesField(FieldContext context) {
    super(context, Messages.UsesField_label, null);
  }

  @Override
  protected boolean showsLabel() {
    return false;
  }

  @Override
  protected void createControl(Composite parent) {
    text = new Link(parent, SWT.NONE);
    context().toolkit().adapt(text, true, true);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    text.addListener(SWT.Selection, e -> questions().show(object()));
  }

  private StudyQuestions questions() {
    return context().codebookWork().questions();
  }

  /** What was made since the codebook was saved last has no annotations yet. */
  @Override
  protected void showValue() {
    boolean used = questions() != null && context().codebookWork().isUsed(object());
    setVisible(used);
    if (!used) {
      counted = null;
    } else if (counted != object()) {
      count();
    }
  }

  private void count() {
    counted = object();
    if (counted instanceof Attribute) {
      text.setText(Messages.UsesField_attribute);
      return;
    }
    text.setText(Messages.UsesField_counting);
    recount();
  }

  /** Counts again; what was counted stays there until then. */
  void recount() {
    EObject of = counted;
    if (of != null && !(of instanceof Attribute)) {
      questions()
          .count(
              of,
              count -> {
                if (counted == of && !text.isDisposed()) {
                  text.setText(sentence(of, count));
                }
              });
    }
  }

  private static String sentence(EObject of, CodeUses.Count count) {
    if (count == null) {
      return Messages.UsesField_unknown;
    }
    if (count.annotations() == 0) {
      return of instanceof Layer ? Messages.UsesField_noneOfLayer : Messages.UsesField_none;
    }
    String what = count.annotations() == 1 ? Messages.UsesField_one : Messages.UsesField_many;
    String where =
        count.documents() == 1
            ? Messages.UsesField_oneDocument
            : NLS.bind(Messages.UsesField_documents, number(count.documents()));
    return NLS.bind(what, number(count.annotations()), where);
  }

  private static String number(int number) {
    return String.format("%,d", number);
  }

  @Override
  public boolean isMine(Finding finding) {
    return false;
  }

  @Override
  public Control control() {
    return text;
  }
}
