package org.glossator.ui.editor.internal.suggestions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Span;
import org.glossator.annotation.UndoHistory;
import org.glossator.engines.AcceptanceDraft;
import org.glossator.engines.AcceptanceDraft.Result;
import org.glossator.engines.OpenSuggestions.Source;
import org.glossator.engines.Suggestions;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.study.DocumentSession;
import org.glossator.study.JointHistory;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.VisibleSuggestions;
import org.glossator.ui.editor.internal.scene.CodeLook;

/**
 * What engines suggest in one editor: which suggestion is selected, and deciding on it. Each
 * decision is one step of undo, though it changes the annotator's file and those of the engines. UI
 * thread only.
 */
public final class DocumentSuggestions implements VisibleSuggestions {
  private final AnnotatingPart part;
  private final SuggestionFiles files;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Runnable filesListener = this::filesChanged;
  private int selected;

  /**
   * @param part whose document it is; dispose this with it
   */
  public DocumentSuggestions(AnnotatingPart part, Display display) {
    this.part = part;
    files = SuggestionFiles.acquire(part.session(), display);
    files.addListener(filesListener);
  }

  /** Another annotation is selected, or none: a suggestion is not while an annotation is. */
  public void annotationSelected() {
    if (part.selectedAnnotation() != 0) {
      select(0, false);
    }
  }

  /** Lets go of the files; decisions are saved. */
  public void dispose() {
    files.removeListener(filesListener);
    files.release();
    listeners.clear();
  }

  /** The steps of the document and of the decisions on it, as one line. */
  public JointHistory history() {
    return files.history();
  }

  @Override
  public AnnotationSnapshot snapshot() {
    return files.open().snapshot();
  }

  @Override
  public int selected() {
    return selected;
  }

  @Override
  public void select(int suggestion, boolean reveal) {
    Annotation wanted = snapshot().get(suggestion);
    int id = wanted == null ? 0 : suggestion;
    if (id != 0 && part.selectedAnnotation() != 0) {
      part.select(0, false);
    }
    boolean isOther = id != selected;
    selected = id;
    if (reveal && wanted instanceof Span span) {
      part.setSelection(span.begin(), span.begin(), true);
      selected = id; // the caret's move must not take it
    }
    if (isOther) {
      tell();
    }
  }

  private void filesChanged() {
    if (snapshot().get(selected) == null) {
      selected = 0;
    }
    tell();
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  @Override
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  /** The suggestion after or before the selected one or the caret, round the end; null if none. */
  public Span next(boolean forth) {
    AnnotationSnapshot now = snapshot();
    Span from = now.span(selected);
    Span found;
    if (from != null) {
      found = forth ? now.spans().after(from) : now.spans().before(from);
    } else {
      found = forth ? now.spans().firstFrom(part.caret()) : now.spans().lastBefore(part.caret());
    }
    return found != null ? found : forth ? now.spans().first() : now.spans().last();
  }

  /** The selected suggestion, else the first that touches the caret, or null. */
  public Annotation chosen() {
    Annotation wanted = snapshot().get(selected);
    if (wanted != null) {
      return wanted;
    }
    List<Span> here = snapshot().spansTouching(part.caret(), part.caret() + 1);
    return here.isEmpty() ? null : here.getFirst();
  }

  /** The open suggestion that one of an engine's file is shown as; 0 for none. */
  public int find(String engine, int id) {
    for (Annotation open : snapshot().annotations()) {
      if (files.open().sources(open.id()).contains(new Source(engine, id))) {
        return open.id();
      }
    }
    return 0;
  }

  /**
   * Accepts suggestions; what a rule forbids stays open, and is told in the status line.
   *
   * @param code the code that they get; null for their own
   * @return how many were accepted
   */
  public int accept(Collection<Integer> ids, String code) {
    DocumentSession work = part.session();
    if (refuses(work)) {
      return 0;
    }
    AcceptanceDraft draft =
        new AcceptanceDraft(
            work.document().snapshot(), part.scheme(), part.units(), work.ids()::next);
    Set<Integer> taken = new LinkedHashSet<>();
    String refusal = null;
    int last = 0;
    for (Annotation suggestion : ordered(ids)) {
      Source source = files.open().sources(suggestion.id()).getFirst();
      AnnotationSnapshot file = files.session(source.engine()).document().snapshot();
      Result result =
          file.get(source.id()) == null
              ? new Result.Refused("gone", Messages.gone)
              : draft.accept(file.get(source.id()), file, code);
      switch (result) {
        case Result.Accepted accepted -> last = accepted.annotation().id();
        case Result.AlreadyThere there -> last = there.annotation();
        case Result.Refused refused -> refusal = refused.reason();
      }
      if (!(result instanceof Result.Refused)) {
        taken.add(suggestion.id());
      }
    }
    String label = label(Messages.stepAccept, Messages.stepAcceptMany, taken, code);
    if (!taken.isEmpty() && !perform(label, draft.edits(), taken, Decision.ACCEPTED, code)) {
      return 0;
    }
    if (refusal != null) {
      part.say(
          Messages.bind(
              taken.isEmpty() ? Messages.refused : Messages.someRefused,
              Integer.toString(ids.size() - taken.size()),
              refusal));
    } else {
      part.say(label);
    }
    if (taken.size() == 1) {
      part.select(last, false);
    }
    return taken.size();
  }

  /**
   * Rejects suggestions: they are not proposed again.
   *
   * @return whether it was done
   */
  public boolean reject(Collection<Integer> ids) {
    Set<Integer> open = new LinkedHashSet<>();
    ordered(ids).forEach(suggestion -> open.add(suggestion.id()));
    String label = label(Messages.stepReject, Messages.stepRejectMany, open, null);
    boolean done = !open.isEmpty() && perform(label, List.of(), open, Decision.REJECTED, null);
    if (done) {
      part.say(label);
    }
    return done;
  }

  /** Spans before relations, which hang on them. */
  private List<Annotation> ordered(Collection<Integer> ids) {
    return snapshot().annotations().stream().filter(s -> ids.contains(s.id())).toList();
  }

  private String label(String one, String many, Set<Integer> ids, String code) {
    if (ids.size() != 1) {
      return Messages.bind(many, Integer.toString(ids.size()));
    }
    Annotation suggestion = snapshot().get(ids.iterator().next());
    Annotation named = code == null ? suggestion : suggestion.withCode(code);
    return Messages.bind(one, new CodeLook(part.scheme()).name(named));
  }

  private boolean refuses(DocumentSession session) {
    if (session.isReadOnly()) {
      part.say(session.readOnlyReason());
      return true;
    }
    return false;
  }

  /** One step in all files: parts of a step have one time, by which the history knows them. */
  private boolean perform(
      String label, List<AnnotationEdit> edits, Set<Integer> ids, Decision decision, String code) {
    Map<DocumentSession, List<AnnotationEdit>> steps = new LinkedHashMap<>();
    if (!edits.isEmpty()) {
      steps.put(part.session(), edits);
    }
    for (int id : ids) {
      for (Source source : files.open().sources(id)) {
        DocumentSession session = files.session(source.engine());
        Annotation suggestion =
            session == null ? null : session.document().snapshot().get(source.id());
        if (suggestion != null) {
          steps
              .computeIfAbsent(session, s -> new ArrayList<>())
              .addAll(
                  Suggestions.decisions(suggestion, part.session().annotator(), decision, code));
        }
      }
    }
    for (DocumentSession session : steps.keySet()) {
      if (refuses(session)) {
        return false;
      }
    }
    long time = UndoHistory.newTime();
    List<DocumentSession> done = new ArrayList<>();
    try {
      for (Map.Entry<DocumentSession, List<AnnotationEdit>> step : steps.entrySet()) {
        step.getKey().perform(label, new AnnotationEdit.Batch(step.getValue()), time);
        done.add(step.getKey());
      }
      return !done.isEmpty();
    } catch (EditRefusedException e) {
      part.say(e.getMessage());
      takeBack(done);
      return false;
    }
  }

  private void takeBack(List<DocumentSession> done) {
    for (DocumentSession session : done) {
      try {
        session.undo();
      } catch (EditRefusedException e) {
        part.say(e.getMessage());
      }
    }
  }
}
