package org.glossator.ui.editor.internal.part;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentChange;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.SchemeCode;
import org.glossator.study.DocumentSession;
import org.glossator.study.SaveState;
import org.glossator.ui.base.AnnotatingListener;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.editor.internal.coding.Change;
import org.glossator.ui.editor.internal.coding.CodeEdits;
import org.glossator.ui.editor.internal.scene.SceneOptions.Edge;
import org.glossator.ui.editor.internal.suggestions.DocumentSuggestions;
import org.glossator.ui.editor.internal.surface.SpanSurface;

/**
 * A session on a surface: what is done on the one becomes edits of the other, what changes in the
 * session is shown. UI thread only.
 */
public final class SpanAnnotating implements AnnotatingPart {

  /** What the editor part does for it. */
  interface Host {
    void say(String message);

    void refuse(String message);

    /** The text is about to jump, or has jumped: one may want to come back. */
    void leaving();

    /** Other keys are to be on: an edge is held, or is not any more. */
    void keysChanged();

    /** There is another step to undo or to redo. */
    void historyChanged();
  }

  private final DocumentSession session;
  private final SpanSurface surface;
  private final TextUnits units;
  private final Host host;
  private final Coding coding;
  private final Selecting selecting;
  private final Followers followers;
  private final EdgeMode edge = new EdgeMode(this);
  private final RelationMode relation = new RelationMode(this);
  private final UnitMode unitMode = new UnitMode(this);
  private final Guests guests = new Guests(this);
  private final Consumer<DocumentChange> changed = this::changed;
  private final Consumer<SaveState> saved = state -> later(this::tellState);
  private final DocumentSuggestions suggestions;
  private final DocumentSteps steps;
  private boolean disposed;

  SpanAnnotating(DocumentSession session, SpanSurface surface, TextUnits units, Host host) {
    this.session = session;
    this.surface = surface;
    this.units = units;
    this.host = host;
    followers = new Followers(surface);
    coding = new Coding(this);
    selecting = new Selecting(this, host);
    session.document().addListener(changed);
    session.addStateListener(saved);
    surface.addSurfaceListener(new SurfaceEvents(this));
    suggestions = new DocumentSuggestions(this, surface.getDisplay());
    steps = new DocumentSteps(this, suggestions.history());
  }

  void dispose() {
    disposed = true;
    session.document().removeListener(changed);
    session.removeStateListener(saved);
    guests.dispose();
    steps.dispose();
    suggestions.dispose();
    followers.clear();
  }

  @Override
  public DocumentSession session() {
    return session;
  }

  @Override
  public TextUnits units() {
    return units;
  }

  @Override
  public DocumentSuggestions suggestions() {
    return suggestions;
  }

  /** What was done on the document, and the way back and forth in it. */
  public DocumentSteps steps() {
    return steps;
  }

  public SpanSurface surface() {
    return surface;
  }

  public EdgeMode edge() {
    return edge;
  }

  public RelationMode relation() {
    return relation;
  }

  public UnitMode unitMode() {
    return unitMode;
  }

  public Guests guests() {
    return guests;
  }

  public RecentCodes recent() {
    return coding.recent();
  }

  /** The code that was applied last, or null. */
  public SchemeCode lastCode() {
    return coding.last();
  }

  /** Edits of the document as it is now. */
  public CodeEdits edits() {
    return coding.edits();
  }

  private AnnotationSnapshot snapshot() {
    return session.document().snapshot();
  }

  /** The selected span, else the innermost at the caret, or null. */
  public Span chosenSpan() {
    return selecting.chosenSpan();
  }

  /** The selected annotation of any kind, else the innermost span at the caret, or null. */
  public Annotation chosen() {
    return selecting.chosen();
  }

  @Override
  public void select(int annotation, boolean reveal) {
    selecting.select(annotation, reveal);
  }

  @Override
  public void setSelection(int begin, int end, boolean reveal) {
    selecting.setSelection(begin, end, reveal);
  }

  @Override
  public boolean applyCode(String layer, String code) {
    return coding.applyCode(layer, code);
  }

  /** Does what a command came to, selects its annotation and says what is to be said. */
  public boolean perform(Change change) {
    return coding.perform(change);
  }

  @Override
  public boolean perform(String label, AnnotationEdit edit) {
    return coding.perform(label, edit);
  }

  /** Whether edits are possible; says why not. */
  public boolean mayEdit() {
    return coding.mayEdit();
  }

  @Override
  public int selectedAnnotation() {
    return surface.selected();
  }

  @Override
  public int selectionBegin() {
    return surface.selection().begin();
  }

  @Override
  public int selectionEnd() {
    return surface.selection().end();
  }

  @Override
  public int caret() {
    return surface.selection().caret();
  }

  @Override
  public void setFocus() {
    surface.setFocus();
  }

  /** Shows a message; an empty one leaves what is going on: a relation that is begun. */
  @Override
  public void say(String message) {
    host.say(message == null || message.isEmpty() ? relation.help() : message);
  }

  /** Says that something is not possible, and why. */
  public void refuse(String message) {
    if (message != null && !message.isEmpty()) {
      host.refuse(message);
    }
  }

  void keysChanged() {
    host.keysChanged();
  }

  @Override
  public void addListener(AnnotatingListener listener) {
    followers.add(listener);
  }

  @Override
  public void removeListener(AnnotatingListener listener) {
    followers.remove(listener);
  }

  /** Tells followers at once what they are to be told: the editor is about to go. */
  void tellNow() {
    followers.tellNow();
  }

  /** The codebook was replaced. */
  void schemeChanged() {
    surface.setScheme(scheme());
    unitMode.show();
    tellState();
  }

  private void changed(DocumentChange change) {
    if (Display.getCurrent() == surface.getDisplay()) {
      show(change);
    } else {
      later(() -> show(change));
    }
  }

  /** Runs something on the UI thread unless the editor is gone by then; from any thread. */
  public void later(Runnable onUi) {
    if (!surface.isDisposed()) {
      surface.getDisplay().asyncExec(() -> whileOpen(onUi));
    }
  }

  /** Runs something unless the editor is gone. */
  void whileOpen(Runnable work) {
    if (!disposed && !surface.isDisposed()) {
      work.run();
    }
  }

  private void show(DocumentChange change) {
    surface.setSnapshot(snapshot());
    int selected = surface.selected();
    boolean lost = selected != 0 && snapshot().get(selected) == null;
    if (lost) {
      surface.setSelected(0, Edge.NONE);
    }
    host.historyChanged();
    followers.annotationsChanged(change);
    relation.documentChanged();
    if (lost) {
      tellSelection();
    }
  }

  private void tellState() {
    followers.stateChanged();
  }

  void tellSelection() {
    suggestions.annotationSelected();
    followers.selectionChanged();
    if (relation.isPending()) {
      say(""); // what is going on, wherever one walks
    }
  }
}
