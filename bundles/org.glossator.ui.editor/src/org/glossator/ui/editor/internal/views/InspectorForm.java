package org.glossator.ui.editor.internal.views;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Rule.Violation;
import org.glossator.annotation.Rules;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.editor.internal.coding.Change;
import org.glossator.ui.editor.internal.coding.CodeEdits;

/** Shows an annotation in the fields of its kind and makes edits of what is done in them. */
final class InspectorForm implements AnnotationPage.Events {
  private final InspectorPages pages;

  /** The fields that are seen; null while only a hint is. */
  private AnnotationPage page;

  private AnnotatingPart part;
  private Scheme madeFor;
  private int annotation;

  /** Ids of the annotations that are changed together; that of the shown one is among them. */
  private Set<Integer> together = Set.of();

  /** Why the last change was not made, until something else is shown. */
  private String refusal = "";

  InspectorForm(Composite parent) {
    pages = new InspectorPages(parent);
  }

  Control control() {
    return pages.control();
  }

  /** Tells what was typed into the annotation that is shown, before another one is. */
  void flush() {
    if (page != null && !page.form().isDisposed() && annotation != 0) {
      page.flush();
      memoLeft();
    }
  }

  /**
   * Shows an annotation of a part.
   *
   * @param several ids of those that are changed together with it; empty for it alone
   */
  void show(AnnotatingPart newPart, Annotation shown, Set<Integer> several) {
    if (newPart != part || newPart.scheme() != madeFor) {
      pages.forget();
      page = null;
      madeFor = newPart.scheme();
    }
    part = newPart;
    boolean isSame = annotation == shown.id();
    annotation = 0; // a field that is hidden while it has the focus must not tell the next one
    AnnotationSnapshot snapshot = part.session().document().snapshot();
    together = sameLayer(snapshot, shown, several);
    SchemeLayer layer = part.scheme().layer(shown.layer());
    page =
        pages.turnTo(
            AnnotationPage.kind(layer, shown),
            AnnotationPage.class,
            () -> new AnnotationPage(pages.control(), layer, shown, part.study(), this));
    annotation = shown.id();
    boolean isOne = together.size() == 1;
    page.fill(
        isOne
            ? AnnotationTexts.quote(snapshot, shown)
            : Messages.bind(Messages.together, Integer.toString(together.size())),
        TogetherEdits.isOneCode(snapshot, together) ? shown : null,
        attribute -> TogetherEdits.common(snapshot, together, attribute),
        isSame);
    page.fillMemo(shown.memo() == null || !isOne ? "" : shown.memo(), isSame);
    page.setTexts(
        hints(shown, isOne),
        isOne ? AnnotationTexts.provenance(shown, part.session().annotator()) : "");
    refusal = "";
    page.setEnabled(!part.session().isReadOnly(), isOne);
    pages.fit();
  }

  /** Those that have the fields of the one that is shown, and itself. */
  private static Set<Integer> sameLayer(
      AnnotationSnapshot snapshot, Annotation shown, Set<Integer> several) {
    Set<Integer> same = new TreeSet<>();
    same.add(shown.id());
    for (int id : several) {
      Annotation other = snapshot.get(id);
      if (other != null && other.layer().equals(shown.layer())) {
        same.add(id);
      }
    }
    return same;
  }

  /** Why the last change was refused, and what is still wrong with the annotation. */
  private String hints(Annotation shown, boolean isOne) {
    StringBuilder text = new StringBuilder();
    if (!refusal.isEmpty()) {
      text.append(Messages.bind(Messages.notChanged, refusal));
    }
    if (isOne) {
      for (Violation violation :
          Rules.check(part.session().document().snapshot(), part.scheme(), shown)) {
        text.append(text.isEmpty() ? "" : "\n").append("• ").append(violation.what());
      }
    }
    return text.toString();
  }

  /** Shows that nothing is selected. */
  void showNothing(String hint) {
    annotation = 0;
    page = null;
    if (hint.equals(Messages.noDocument)) {
      pages.forget();
      part = null;
      madeFor = null;
    }
    pages.turnTo(hint, InspectorPage.class, () -> InspectorPage.ofHint(pages.control(), hint));
    pages.fit();
  }

  /** Gives the first field the focus. */
  void focus() {
    if (page == null || pages.isFresh() || !page.focus()) {
      pages.control().forceFocus();
      pages.control().getDisplay().timerExec(2 * InspectorPages.LAID_OUT_MS, this::focusLater);
    }
  }

  private void focusLater() {
    if (page != null && !page.form().isDisposed()) {
      page.focus();
    }
  }

  @Override
  public void codeChosen(SchemeCode chosen) {
    CodeEdits edits = edits();
    perform(TogetherEdits.of(together, id -> edits.changeCode(id, chosen.layer(), chosen.id())));
  }

  @Override
  public void changed(SchemeAttribute attribute, AttributeValue value) {
    if (annotation == 0) {
      return;
    }
    CodeEdits edits = edits();
    perform(TogetherEdits.of(together, id -> edits.setAttribute(id, attribute, value)));
  }

  @Override
  public void wrong(SchemeAttribute attribute, String why) {
    refused(Messages.bind(Messages.wrongValue, attribute.name(), why));
  }

  @Override
  public void memoLeft() {
    if (annotation == 0 || page == null || together.size() > 1) {
      return;
    }
    Annotation now = part.session().document().snapshot().get(annotation);
    if (now == null) {
      return;
    }
    String typed = page.memoText().isBlank() ? null : page.memoText().strip();
    if (!Objects.equals(typed, now.memo())) {
      part.perform(Messages.stepMemo, new AnnotationEdit.SetMemo(annotation, typed));
    }
  }

  @Override
  public void done() {
    flush();
    if (part != null) {
      part.setFocus();
    }
  }

  private CodeEdits edits() {
    return new CodeEdits(
        part.session().document().snapshot(), part.scheme(), part.units(), part.session()::newId);
  }

  private void perform(Change change) {
    if (change.isRefused()) {
      refused(change.message());
    } else if (part.perform(change.label(), change.edit())) {
      part.say(change.message());
    }
  }

  /** Says why something was not changed, here too, and shows what holds. */
  private void refused(String why) {
    part.say(why);
    refusal = why;
    Annotation now = part.session().document().snapshot().get(annotation);
    if (now != null && page != null && !page.form().isDisposed()) {
      show(part, now, together);
    }
  }
}
