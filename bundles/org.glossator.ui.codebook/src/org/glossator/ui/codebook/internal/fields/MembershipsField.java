package org.glossator.ui.codebook.internal.fields;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.glossator.study.model.Actor;
import org.glossator.study.model.StudyFactory;
import org.glossator.study.model.StudyPackage.Literals;

/** The organisations that an actor is or was a member of, with role and dates. */
public final class MembershipsField extends RowsField {
  private final Function<EObject, Map<String, String>> organisations;

  /**
   * @param organisations the actors that a membership may be of, by id, for the membership
   */
  public MembershipsField(
      FieldContext context, String label, Function<EObject, Map<String, String>> organisations) {
    super(context, label, Literals.ACTOR__MEMBERSHIPS);
    this.organisations = organisations;
  }

  @Override
  int columns() {
    return 5;
  }

  @Override
  void createFields(Composite parent, List<Field> fields) {
    fields.add(
        new NamedValueField(
                context(),
                Messages.MembershipsField_organisation,
                Literals.MEMBERSHIP__ORGANISATION,
                organisations)
            .create(parent, 1));
    fields.add(
        new TextField(context(), Messages.MembershipsField_role, Literals.MEMBERSHIP__ROLE, 1)
            .create(parent, 1));
    fields.add(
        new TextField(context(), Messages.MembershipsField_from, Literals.MEMBERSHIP__FROM, 1)
            .create(parent, 1));
    fields.add(
        new TextField(context(), Messages.MembershipsField_to, Literals.MEMBERSHIP__TO, 1)
            .create(parent, 1));
  }

  @Override
  void createButtons(Composite parent) {
    addButton(
        parent,
        Messages.MembershipsField_add,
        () -> {
          Actor actor = (Actor) object();
          context()
              .work()
              .edit(
                  Messages.MembershipsField_add,
                  actor,
                  () -> actor.getMemberships().add(StudyFactory.eINSTANCE.createMembership()));
        });
  }

  @Override
  String removeToolTip() {
    return Messages.MembershipsField_remove;
  }

  @Override
  void removeItem(EObject item) {
    context().work().edit(Messages.MembershipsField_remove, object(), () -> EcoreUtil.remove(item));
  }
}
