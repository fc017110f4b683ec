package org.glossator.ui.editor.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.study.Study;

/** The fields of one kind of annotation, filled anew for each annotation of it. */
final class AnnotationPage extends InspectorPage {
  private static final int MEMO_HEIGHT = 70;

  /** To the first line of a field of several. */
  private static final int TALL_INDENT = 5;

  /** Is told what is done in the fields. */
  interface Events extends AttributeField.Receiver {
    void codeChosen(SchemeCode code);

    /** The focus leaves the memo; its text may have changed. */
    void memoLeft();

    /** Back to the text: Esc where nothing is to be given back, or Ctrl+Enter. */
    void done();
  }

  private final Events events;
  private final Label quote;
  private final Combo code;
  private final List<AttributeField> fields = new ArrayList<>();
  private final List<SchemeCode> codes = new ArrayList<>();
  private final Text memo;
  private final Label hints;
  private final Label origin;

  /** What stands in the memo if nobody has typed since. */
  private String filledMemo = "";

  /** Fields for an annotation and those of its kind; a layer that is not known has none. */
  AnnotationPage(
      Composite parent, SchemeLayer layer, Annotation shown, Study study, Events events) {
    super(parent, 2);
    this.events = events;
    quote = wrapped(2);
    label(layer == null ? shown.layer() : layer.name(), "", false);
    code = new Combo(form(), SWT.DROP_DOWN | SWT.READ_ONLY);
    code.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    code.addListener(
        SWT.Selection, event -> events.codeChosen(codes.get(code.getSelectionIndex())));
    if (layer != null) {
      for (SchemeCode known : layer.codes()) {
        if (!known.retired() || known.id().equals(shown.code())) {
          codes.add(known);
          code.add(known.path());
        }
      }
      for (SchemeAttribute attribute : attributes(layer, shown)) {
        label(
            attribute.required() ? attribute.name() + " *" : attribute.name(),
            attribute.description(),
            attribute.kind() == AttributeKind.MULTI_CHOICE);
        fields.add(field(attribute, study));
      }
    }
    label(Messages.memo, "", true);
    memo = memo();
    hints = wrapped(2);
    origin = wrapped(2);
    origin.setEnabled(false);
    // after the fields' own keys: what one of them has used is no wish to leave
    addLeaving(form());
  }

  /** What annotations have in common that have the same fields. */
  static String kind(SchemeLayer layer, Annotation shown) {
    StringBuilder kind = new StringBuilder(shown.layer());
    if (layer != null) {
      for (SchemeCode known : layer.codes()) {
        if (known.retired() && known.id().equals(shown.code())) {
          kind.append('/').append(known.id());
        }
      }
      attributes(layer, shown).forEach(attribute -> kind.append('.').append(attribute.id()));
    }
    return kind.toString();
  }

  private static List<SchemeAttribute> attributes(SchemeLayer layer, Annotation shown) {
    return layer.attributes().stream()
        .filter(a -> a.appliesTo(shown.code()) || shown.attributes().containsKey(a.id()))
        .toList();
  }

  /**
   * @param tall whether its field has several lines: then it stands beside the first
   */
  private void label(String text, String tip, boolean tall) {
    Label label = new Label(form(), SWT.NONE);
    label.setText(text.replace("&", "&&"));
    label.setToolTipText(tip.isEmpty() ? null : tip);
    GridData data = new GridData(SWT.BEGINNING, tall ? SWT.TOP : SWT.CENTER, false, false);
    data.verticalIndent = tall ? TALL_INDENT : 0;
    label.setLayoutData(data);
  }

  private AttributeField field(SchemeAttribute attribute, Study study) {
    Composite form = form();
    return switch (attribute.kind()) {
      case TEXT, INTEGER, NUMBER -> new TextField(form, attribute, events);
      case DATE -> new DateField(form, attribute, events);
      case YES_NO -> ChoiceField.ofYesNo(form, attribute, events);
      case CHOICE -> ChoiceField.ofChoices(form, attribute, events);
      case MULTI_CHOICE -> new ChecksField(form, attribute, events);
      case ACTOR -> new ActorField(form, attribute, events, study);
    };
  }

  private Text memo() {
    Text made = new Text(form(), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.heightHint = MEMO_HEIGHT;
    data.widthHint = 100;
    made.setLayoutData(data);
    made.addListener(SWT.FocusOut, event -> events.memoLeft());
    made.addListener(
        SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT);
    made.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == SWT.ESC && !made.getText().equals(filledMemo)) {
            made.setText(filledMemo);
            event.doit = false;
          }
        });
    return made;
  }

  private void addLeaving(Composite parent) {
    for (Control child : parent.getChildren()) {
      if (child instanceof Composite inner && !(child instanceof Combo)) {
        addLeaving(inner); // one that listened to keys itself would be a stop of Tab
      } else {
        child.addListener(SWT.KeyDown, this::leave);
      }
    }
  }

  private void leave(Event event) {
    boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    boolean esc = event.keyCode == SWT.ESC && event.stateMask == 0;
    if (event.doit && (esc || enter && event.stateMask == SWT.MOD1)) {
      event.doit = false;
      events.done();
    }
  }

  /**
   * Fills the fields.
   *
   * @param shown gives the code; null for several annotations that differ in their codes
   * @param value the value of an attribute, or null
   * @param keepsTyped whether what is being typed stays: the annotation is the one that it is typed
   *     for
   */
  void fill(
      String quoted, Annotation shown, Function<String, AttributeValue> value, boolean keepsTyped) {
    quote.setText(quoted);
    showCode(shown);
    for (AttributeField field : fields) {
      AttributeValue now = value.apply(field.attribute().id());
      if (keepsTyped) {
        field.follow(now);
      } else {
        field.set(now);
      }
    }
  }

  private void showCode(Annotation shown) {
    for (int i = 0; shown != null && i < codes.size(); i++) {
      if (Objects.equals(codes.get(i).id(), shown.code())) {
        code.select(i);
        return;
      }
    }
    code.deselectAll();
  }

  /** Fills the memo, as {@link #fill} does the fields. */
  void fillMemo(String text, boolean keepsTyped) {
    boolean isTyping = memo.isFocusControl() && !memo.getText().equals(filledMemo);
    filledMemo = text;
    if (!(keepsTyped && isTyping)) {
      memo.setText(text);
    }
  }

  /** What stands in the memo now. */
  String memoText() {
    return memo.isDisposed() ? filledMemo : memo.getText();
  }

  void setTexts(String hint, String provenance) {
    hints.setText(hint);
    origin.setText(provenance);
  }

  void setEnabled(boolean enabled, boolean isOne) {
    fields.forEach(field -> field.setEnabled(enabled));
    code.setEnabled(enabled);
    memo.setEnabled(enabled && isOne);
  }

  /** Tells what was typed into fields and not told yet; the memo is no such field. */
  void flush() {
    fields.forEach(AttributeField::flush);
  }

  @Override
  boolean focus() {
    return fields.isEmpty() ? code.setFocus() : fields.getFirst().focus();
  }
}
