package org.glossator.ui.editor.internal.views;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
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

/**
 * The fields of one annotation. Those of the last few kinds of annotation are kept: making them
 * takes longer than a frame, which somebody who codes one span after the other would feel at each
 * key.
 */
final class InspectorForm implements AttributeField.Receiver {
  private static final int MEMO_HEIGHT = 70;

  /** How many kinds of annotation keep their fields. */
  private static final int PAGES = 6;

  private final FieldsScroll scroll;
  private final Map<String, Page> pages = new LinkedHashMap<>(16, 0.75f, true);
  private List<AttributeField> fields = List.of();
  private List<SchemeCode> codes = List.of();
  private Composite form;
  private Label quote;
  private Combo code;
  private Text memo;
  private Label origin;
  private Label hints;
  private AnnotatingPart part;
  private Scheme madeFor;
  private int annotation;

  /** Ids of the annotations that are changed together; that of the shown one is among them. */
  private Set<Integer> together = Set.of();

  /** Why the last change was not made, until something else is shown. */
  private String refusal = "";

  /** The fields of one kind of annotation; without any for the hint where nothing is selected. */
  private record Page(
      Composite form,
      Label quote,
      Combo code,
      Text memo,
      Label origin,
      Label hints,
      List<AttributeField> fields,
      List<SchemeCode> codes) {}

  InspectorForm(Composite parent) {
    scroll = new FieldsScroll(parent);
  }

  Control control() {
    return scroll.control();
  }

  /** Tells what was typed into the annotation that is shown, before another one is. */
  void flush() {
    if (form == null || form.isDisposed() || annotation == 0) {
      return;
    }
    fields.forEach(AttributeField::flush);
    flushMemo();
  }

  /**
   * Shows an annotation of a part.
   *
   * @param several ids of those that are changed together with it; empty for it alone
   */
  void show(AnnotatingPart newPart, Annotation shown, Set<Integer> several) {
    if (newPart != part || newPart.scheme() != madeFor) {
      forget();
      madeFor = newPart.scheme();
    }
    part = newPart;
    annotation = 0; // a field that is hidden while it has the focus must not tell the next one
    AnnotationSnapshot snapshot = part.session().document().snapshot();
    together = sameLayer(snapshot, shown, several);
    SchemeLayer layer = part.scheme().layer(shown.layer());
    turnTo(kind(layer, shown), () -> build(layer, shown));
    annotation = shown.id();
    boolean isOne = together.size() == 1;
    quote.setText(
        isOne
            ? AnnotationTexts.quote(snapshot, shown)
            : Messages.bind(Messages.together, Integer.toString(together.size())));
    if (TogetherEdits.isOneCode(snapshot, together)) {
      showCode(shown);
    } else {
      code.deselectAll();
    }
    for (AttributeField field : fields) {
      field.set(TogetherEdits.common(snapshot, together, field.attribute().id()));
    }
    memo.setText(shown.memo() == null || !isOne ? "" : shown.memo());
    origin.setText(isOne ? AnnotationTexts.provenance(shown, part.session().annotator()) : "");
    String refused = refusal.isEmpty() ? "" : Messages.bind(Messages.notChanged, refusal);
    String hint = isOne ? hints(shown) : "";
    hints.setText(refused + (refused.isEmpty() || hint.isEmpty() ? "" : "\n") + hint);
    refusal = "";
    boolean enabled = !part.session().isReadOnly();
    fields.forEach(field -> field.setEnabled(enabled));
    code.setEnabled(enabled);
    memo.setEnabled(enabled && isOne);
    scroll.show(form, List.of(quote, hints, origin));
  }

  /** What annotations have in common that have the same fields. */
  private String kind(SchemeLayer layer, Annotation shown) {
    StringBuilder kind = new StringBuilder();
    kind.append(shown.layer());
    if (layer != null) {
      for (SchemeCode known : layer.codes()) {
        if (known.retired() && known.id().equals(shown.code())) {
          kind.append('/').append(known.id());
        }
      }
      wanted(layer, shown).forEach(attribute -> kind.append('.').append(attribute.id()));
    }
    return kind.toString();
  }

  private static List<SchemeAttribute> wanted(SchemeLayer layer, Annotation shown) {
    return layer.attributes().stream()
        .filter(a -> a.appliesTo(shown.code()) || shown.attributes().containsKey(a.id()))
        .toList();
  }

  /** Takes the fields of a kind, those that are there or new ones. */
  private void turnTo(String kind, Supplier<Page> maker) {
    Composite before = form;
    Page page = pages.get(kind);
    if (page == null) {
      page = maker.get();
      pages.put(kind, page);
      Iterator<Page> eldest = pages.values().iterator();
      while (pages.size() > PAGES) {
        eldest.next().form().dispose();
        eldest.remove();
      }
    }
    boolean other = before != page.form();
    form = page.form();
    quote = page.quote();
    code = page.code();
    memo = page.memo();
    origin = page.origin();
    hints = page.hints();
    fields = page.fields();
    codes = page.codes();
    if (other) {
      pages.values().forEach(each -> each.form().setVisible(each.form() == form));
    }
  }

  /** Another document or codebook: the fields would hold on to what was. */
  private void forget() {
    pages.values().forEach(page -> page.form().dispose());
    pages.clear();
    form = null;
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

  /** Shows that nothing is selected. */
  void showNothing(String hint) {
    annotation = 0;
    if (hint.equals(Messages.noDocument)) {
      forget();
      part = null;
      madeFor = null;
    }
    turnTo(hint, () -> buildHint(hint));
    scroll.show(form, List.of());
  }

  private Page buildHint(String hint) {
    clear(1);
    Label label = new Label(form, SWT.WRAP);
    label.setText(hint);
    label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    return page();
  }

  /** Gives the first field the focus. */
  void focus() {
    if (annotation != 0 && !fields.isEmpty()) {
      fields.getFirst().focus();
    } else if (annotation != 0) {
      code.setFocus();
    } else {
      scroll.control().setFocus();
    }
  }

  private void clear(int columns) {
    fields = new ArrayList<>();
    codes = new ArrayList<>();
    quote = null;
    code = null;
    memo = null;
    origin = null;
    hints = null;
    form = scroll.newForm(columns);
  }

  private Page page() {
    return new Page(form, quote, code, memo, origin, hints, fields, codes);
  }

  private Page build(SchemeLayer layer, Annotation shown) {
    clear(2);
    quote = new Label(form, SWT.WRAP);
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    wide.widthHint = 120;
    quote.setLayoutData(wide);
    label(layer == null ? shown.layer() : layer.name(), "");
    code = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
    code.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    code.addListener(SWT.Selection, event -> codeChosen());
    if (layer != null) {
      for (SchemeCode known : layer.codes()) {
        if (!known.retired() || known.id().equals(shown.code())) {
          codes.add(known);
          code.add(known.path());
        }
      }
      for (SchemeAttribute attribute : wanted(layer, shown)) {
        label(
            attribute.required() ? attribute.name() + " *" : attribute.name(),
            attribute.description());
        fields.add(field(attribute));
      }
    }
    label(Messages.memo, "");
    memo = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    GridData memoData = new GridData(SWT.FILL, SWT.TOP, true, false);
    memoData.heightHint = MEMO_HEIGHT;
    memoData.widthHint = 100;
    memo.setLayoutData(memoData);
    memo.addListener(SWT.FocusOut, event -> flushMemo());
    memo.addListener(
        SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT);
    hints = wide();
    origin = wide();
    origin.setEnabled(false);
    return page();
  }

  private Label wide() {
    Label made = new Label(form, SWT.WRAP);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    data.widthHint = 120;
    made.setLayoutData(data);
    return made;
  }

  private void label(String text, String tip) {
    Label label = new Label(form, SWT.NONE);
    label.setText(text.replace("&", "&&"));
    label.setToolTipText(tip.isEmpty() ? null : tip);
    label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
  }

  private AttributeField field(SchemeAttribute attribute) {
    return switch (attribute.kind()) {
      case TEXT, INTEGER, NUMBER -> new TextField(form, attribute, this);
      case DATE -> new DateField(form, attribute, this);
      case YES_NO -> ChoiceField.ofYesNo(form, attribute, this);
      case CHOICE -> ChoiceField.ofChoices(form, attribute, this);
      case MULTI_CHOICE -> new ChecksField(form, attribute, this);
      case ACTOR -> new ActorField(form, attribute, this, part.study());
    };
  }

  private void showCode(Annotation shown) {
    for (int i = 0; i < codes.size(); i++) {
      if (Objects.equals(codes.get(i).id(), shown.code())) {
        code.select(i);
        return;
      }
    }
    code.deselectAll();
  }

  private String hints(Annotation shown) {
    StringBuilder text = new StringBuilder();
    for (Violation violation :
        Rules.check(part.session().document().snapshot(), part.scheme(), shown)) {
      text.append(text.isEmpty() ? "" : "\n").append("• ").append(violation.what());
    }
    return text.toString();
  }

  private void codeChosen() {
    SchemeCode chosen = codes.get(code.getSelectionIndex());
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

  private void flushMemo() {
    if (annotation == 0 || memo == null || memo.isDisposed() || together.size() > 1) {
      return;
    }
    Annotation now = part.session().document().snapshot().get(annotation);
    if (now == null) {
      return;
    }
    String typed = memo.getText().isBlank() ? null : memo.getText().strip();
    if (!Objects.equals(typed, now.memo())) {
      part.perform(Messages.stepMemo, new AnnotationEdit.SetMemo(annotation, typed));
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
    if (now != null && form != null && !form.isDisposed()) {
      show(part, now, together);
    }
  }
}
