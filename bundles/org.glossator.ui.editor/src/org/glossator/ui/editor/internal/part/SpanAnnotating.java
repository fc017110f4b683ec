package org.glossator.ui.editor.internal.part;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentChange;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.SchemeCode;
import org.glossator.study.DocumentSession;
import org.glossator.study.JointHistory;
import org.glossator.study.SaveState;
import org.glossator.ui.base.AnnotatingListener;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.editor.internal.coding.Change;
import org.glossator.ui.editor.internal.coding.CodeEdits;
import org.glossator.ui.editor.internal.scene.GuestSpans;
import org.glossator.ui.editor.internal.scene.SceneOptions.Edge;
import org.glossator.ui.editor.internal.suggestions.DocumentSuggestions;
import org.glossator.ui.editor.internal.surface.SpanPick;
import org.glossator.ui.editor.internal.surface.SpanSurface;
import org.glossator.ui.editor.internal.surface.SurfaceListener;
import org.glossator.ui.editor.internal.surface.TextSelection;

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
  }

  private final DocumentSession session;
  private final SpanSurface surface;
  private final TextUnits units;
  private final Host host;
  private final RecentCodes recent;
  private final List<AnnotatingListener> listeners = new CopyOnWriteArrayList<>();
  private final EdgeMode edge = new EdgeMode(this);
  private final RelationMode relation = new RelationMode(this);
  private final UnitMode unitMode = new UnitMode(this);
  private final Guests guests = new Guests(this);
  private final Consumer<DocumentChange> changed = this::changed;
  private final Consumer<SaveState> saved = state -> later(this::tellState);
  private final DocumentSuggestions suggestions;
  private SchemeCode last;
  private boolean disposed;

  SpanAnnotating(DocumentSession session, SpanSurface surface, TextUnits units, Host host) {
    this.session = session;
    this.surface = surface;
    this.units = units;
    this.host = host;
    recent = new RecentCodes(session.study().scheme().id());
    session.document().addListener(changed);
    session.addStateListener(saved);
    surface.addSurfaceListener(new SurfaceEvents());
    suggestions = new DocumentSuggestions(this, surface.getDisplay());
  }

  void dispose() {
    disposed = true;
    session.document().removeListener(changed);
    session.removeStateListener(saved);
    guests.dispose();
    suggestions.dispose();
    listeners.clear();
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

  /** The steps of the document and of decisions on suggestions for it, as one line in time. */
  public JointHistory history() {
    return suggestions.history();
  }

  /** Goes back or forth in the history until so many steps are done. */
  public void goTo(int done) {
    if (mayEdit()) {
      try {
        history().goTo(done);
      } catch (EditRefusedException e) {
        refuse(e.getMessage());
      }
    }
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
    return recent;
  }

  /** The code that was applied last, or null. */
  public SchemeCode lastCode() {
    return last;
  }

  /** Edits of the document as it is now. */
  public CodeEdits edits() {
    return new CodeEdits(snapshot(), scheme(), units, session::newId);
  }

  private AnnotationSnapshot snapshot() {
    return session.document().snapshot();
  }

  /** The selected span, else the innermost at the caret, or null. */
  public Span chosenSpan() {
    Span selected = snapshot().span(surface.selected());
    if (selected != null) {
      return selected;
    }
    List<Span> here = SpanPick.atCaret(snapshot(), caret());
    return here.isEmpty() ? null : here.getFirst();
  }

  /** The selected annotation of any kind, else the innermost span at the caret, or null. */
  public Annotation chosen() {
    Annotation selected = snapshot().get(surface.selected());
    return selected != null ? selected : chosenSpan();
  }

  @Override
  public int selectedAnnotation() {
    return surface.selected();
  }

  @Override
  public void select(int annotation, boolean reveal) {
    if (edge.isActive()) {
      edge.release();
    }
    Annotation found = snapshot().get(annotation);
    int id = found == null ? 0 : annotation;
    if (id != 0) {
      guests.ownSelected();
    }
    boolean other = id != surface.selected();
    surface.setSelected(id, Edge.NONE);
    if (reveal && found != null) {
      host.leaving();
      reveal(found);
      host.leaving();
    }
    relation.went(false);
    if (other) {
      surface.update(); // the text is on the screen before views spend their time on the selection
      tellSelection();
    }
  }

  private void reveal(Annotation annotation) {
    Span span =
        annotation instanceof Relation link
            ? snapshot().span(link.source())
            : annotation instanceof Span itself ? itself : null;
    if (span != null) {
      surface.select(span.begin(), span.begin());
      surface.show(span.begin(), Math.min(span.end(), span.begin() + UndoTravel.SHOWN));
    }
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
  public void setSelection(int begin, int end, boolean reveal) {
    if (begin < 0 || end < begin || end > surface.length()) {
      throw new IndexOutOfBoundsException(begin + "-" + end + " of " + surface.length());
    }
    if (reveal) {
      host.leaving();
    }
    surface.select(begin, end);
    if (reveal) {
      surface.show(begin, end);
      host.leaving();
    }
  }

  @Override
  public boolean applyCode(String layer, String code) {
    if (!mayEdit()) {
      return false;
    }
    TextSelection selection = surface.selection();
    boolean done = perform(edits().apply(layer, code, selection.begin(), selection.end()));
    if (code != null && scheme().code(layer, code) != null) {
      last = scheme().code(layer, code);
      if (done) {
        recent.used(layer, code);
      }
    }
    if (done) {
      unitMode.coded(scheme().layer(layer));
    }
    return done;
  }

  /** Does what a command came to, selects its annotation and says what is to be said. */
  public boolean perform(Change change) {
    if (change.isRefused()) {
      refuse(change.message());
      return false;
    }
    if (!perform(change.label(), change.edit())) {
      return false;
    }
    select(change.annotation(), false);
    say(change.message());
    return true;
  }

  @Override
  public boolean perform(String label, AnnotationEdit edit) {
    if (!mayEdit()) {
      return false;
    }
    if (edge.isActive()) {
      edge.release();
    }
    try {
      session.perform(label, edit);
      return true;
    } catch (EditRefusedException e) {
      refuse(e.getMessage());
      return false;
    }
  }

  /** Takes the last step back, or does it again, and shows where it was. */
  void travel(boolean back) {
    new UndoTravel(this).travel(back);
  }

  /** Whether edits are possible; says why not. */
  public boolean mayEdit() {
    if (session.isReadOnly()) {
      refuse(WorkState.lock(session));
      return false;
    }
    return true;
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
    if (!listeners.contains(listener)) {
      listeners.add(listener);
    }
  }

  @Override
  public void removeListener(AnnotatingListener listener) {
    listeners.remove(listener);
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
      surface
          .getDisplay()
          .asyncExec(
              () -> {
                if (!disposed && !surface.isDisposed()) {
                  onUi.run();
                }
              });
    }
  }

  private void show(DocumentChange change) {
    surface.setSnapshot(snapshot());
    int selected = surface.selected();
    boolean lost = selected != 0 && snapshot().get(selected) == null;
    if (lost) {
      surface.setSelected(0, Edge.NONE);
    }
    listeners.forEach(listener -> listener.annotationsChanged(change));
    relation.documentChanged();
    if (lost) {
      tellSelection();
    }
  }

  private void tellState() {
    listeners.forEach(AnnotatingListener::stateChanged);
  }

  private void tellSelection() {
    listeners.forEach(AnnotatingListener::selectionChanged);
    if (relation.isPending()) {
      say(""); // what is going on, wherever one walks
    }
  }

  private final class SurfaceEvents implements SurfaceListener {
    @Override
    public void selectionChanged() {
      relation.went(true);
      unitMode.show();
      tellSelection();
    }

    @Override
    public void guestPicked(GuestSpans.Pick guest) {
      guests.picked(guest);
    }

    @Override
    public void annotationPicked(int id) {
      select(id, false);
    }

    @Override
    public void typed(char character) {
      String key = String.valueOf(character);
      SchemeCode code = scheme().byShortcut(key);
      if (relation.isPending()) {
        relation.refuseKey(key);
      } else if (code == null) {
        refuse(Messages.bind(Messages.noSuchKey, key));
      } else {
        applyCode(code.layer(), code.id());
      }
    }

    @Override
    public void edgeDragged(int span, boolean begin, int offset, boolean done) {
      edge.dragged(span, begin, offset, done);
    }
  }
}
