package org.glossator.study.workflow;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentPaths;
import org.glossator.study.Study;
import org.glossator.study.internal.workflow.StatesFile;
import org.glossator.study.io.FileSystemLayer;
import org.glossator.study.model.Assignment;
import org.glossator.study.model.DocumentSet;
import org.glossator.study.model.StudyFactory;
import org.glossator.study.model.StudySettings;

/**
 * The workflow of a study: who is to code which documents, and how far they are. Get it from {@link
 * Study#workflow}.
 *
 * <p>States are in {@code states/<annotator>.csv}, read when they are first asked for and kept in
 * memory; two annotators never write the same file. Sets are part of the settings. Any thread,
 * except that {@link #saveSet}, {@link #removeSet} belong to the thread that edits the settings.
 */
public final class Workflow {
  /** Folder of the files of states. */
  public static final String FOLDER = "states";

  private final Study study;
  private final FileSystemLayer files;
  private final Supplier<DocumentSets> sets;
  private final Consumer<String> changed;
  private final Clock clock;
  private final Map<String, StatesFile> byAnnotator = new ConcurrentHashMap<>();

  /**
   * For {@link Study}.
   *
   * @param sets the sets as the settings have them
   * @param changed told the annotator whose states have changed
   */
  public Workflow(
      Study study,
      FileSystemLayer files,
      Supplier<DocumentSets> sets,
      Consumer<String> changed,
      Clock clock) {
    this.study = study;
    this.files = files;
    this.sets = sets;
    this.changed = changed;
    this.clock = clock;
  }

  /** The sets of documents, as saved last. */
  public DocumentSets sets() {
    return sets.get();
  }

  /**
   * Whether an annotator must see neither suggestions nor other people's annotations of a document:
   * it is in a blind set, and the annotator is no curator. Costs a look into a set.
   */
  public boolean isBlind(String document, String annotator) {
    return sets().isBlind(document, annotator);
  }

  /** The states that an annotator has given documents, by path; does not change. */
  public SortedMap<String, Marked> marked(String annotator) {
    return states(annotator).states();
  }

  /**
   * The state of a document for an annotator: what was marked, else whether something is coded (at
   * most two questions to the file system).
   */
  public DocumentState state(String document, String annotator) {
    Marked marked = marked(annotator).get(document);
    if (marked != null) {
      return marked.state();
    }
    return study.hasAnnotations(document, annotator)
        ? DocumentState.IN_PROGRESS
        : DocumentState.NEW;
  }

  /**
   * Why an annotator's work on a document is locked, as the end of a sentence, or null if it is
   * not. Touches no file once the annotator's states are read.
   */
  public String lockReason(String document, String annotator) {
    Marked marked = marked(annotator).get(document);
    return marked != null && marked.state() == DocumentState.DONE
        ? "it is marked as done by " + annotator
        : null;
  }

  /**
   * Gives documents a state for an annotator, written at once. {@link DocumentState#NEW} takes the
   * mark away.
   *
   * @throws ProblemException if a document or the annotator does not exist, or the states cannot be
   *     written; nothing has changed
   */
  public void setState(Collection<String> documents, String annotator, DocumentState state)
      throws ProblemException {
    checkAnnotator(annotator);
    for (String document : documents) {
      if (!study.documents().contains(document)) {
        throw new ProblemException(
            Problem.error(document, "there is no such document in the study", "import it first"));
      }
    }
    Marked mark = new Marked(state, clock.instant());
    change(
        annotator,
        states -> {
          for (String document : documents) {
            Marked before = states.get(document);
            if (state == DocumentState.NEW) {
              states.remove(document);
            } else if (before == null || before.state() != state) {
              states.put(document, mark);
            }
          }
        });
  }

  /**
   * Puts the states of documents to what they were, for undo.
   *
   * @param before by document; null where nothing was marked
   * @throws ProblemException if they cannot be written; nothing has changed
   */
  public void restore(String annotator, Map<String, Marked> before) throws ProblemException {
    change(
        annotator,
        states ->
            before.forEach(
                (document, mark) -> {
                  if (mark == null) {
                    states.remove(document);
                  } else {
                    states.put(document, mark);
                  }
                }));
  }

  /**
   * Documents got other paths, or, with null for the new one, are gone: sets, assignments and
   * states follow.
   *
   * @throws ProblemException for the first file that could not be written; the others are
   */
  public void follow(Map<String, String> renamed) throws ProblemException {
    ProblemException first = null;
    for (String annotator : study.annotators()) {
      SortedMap<String, Marked> marked = marked(annotator);
      if (renamed.keySet().stream().noneMatch(marked::containsKey)) {
        continue;
      }
      try {
        change(annotator, states -> rename(states, renamed));
      } catch (ProblemException e) {
        first = first == null ? e : first;
      }
    }
    boolean touched = false;
    for (DocumentSet set : study.settings().getSets()) {
      touched |= rename(set.getDocuments(), renamed);
      for (Assignment assignment : set.getAssignments()) {
        touched |= rename(assignment.getDocuments(), renamed);
      }
    }
    if (touched) {
      study.saveSettings();
    }
    if (first != null) {
      throw first;
    }
  }

  private static void rename(Map<String, Marked> states, Map<String, String> renamed) {
    renamed.forEach(
        (from, to) -> {
          Marked mark = states.remove(from);
          if (mark != null && to != null) {
            states.put(to, mark);
          }
        });
  }

  private static boolean rename(List<String> documents, Map<String, String> renamed) {
    List<String> now = new ArrayList<>(documents.size());
    boolean touched = false;
    for (String document : documents) {
      String to = renamed.getOrDefault(document, document);
      touched |= !document.equals(to);
      if (to != null) {
        now.add(to);
      }
    }
    if (touched) {
      documents.clear();
      documents.addAll(now);
    }
    return touched;
  }

  /**
   * Saves a set: adds it, or replaces the one of its id.
   *
   * @throws ProblemException if its id is no safe name, a document or annotator does not exist, or
   *     the settings cannot be saved; nothing has changed
   */
  public void saveSet(NamedSet set) throws ProblemException {
    check(set);
    StudySettings settings = study.settings();
    DocumentSet now = toModel(set);
    int at = indexOf(settings, set.id());
    DocumentSet before = at < 0 ? null : settings.getSets().get(at);
    if (at < 0) {
      settings.getSets().add(now);
    } else {
      settings.getSets().set(at, now);
    }
    try {
      study.saveSettings();
    } catch (ProblemException e) {
      if (before == null) {
        settings.getSets().remove(now);
      } else {
        settings.getSets().set(at, before);
      }
      throw e;
    }
  }

  /**
   * Removes a set; its documents stay. Does nothing if there is none of that id.
   *
   * @throws ProblemException if the settings cannot be saved; nothing has changed
   */
  public void removeSet(String id) throws ProblemException {
    StudySettings settings = study.settings();
    int at = indexOf(settings, id);
    if (at < 0) {
      return;
    }
    DocumentSet gone = settings.getSets().remove(at);
    try {
      study.saveSettings();
    } catch (ProblemException e) {
      settings.getSets().add(at, gone);
      throw e;
    }
  }

  /**
   * The document that an annotator is to code next: of those assigned, the first after the present
   * one (and then from the beginning) that is neither done nor waits for a discussion. Where
   * nothing is assigned, all documents count as assigned.
   *
   * @param after the present document, or null for the first
   * @return null if there is nothing left to do
   */
  public String next(String annotator, String after) {
    Set<String> assigned = sets().assignedTo(annotator);
    List<String> order =
        assigned.isEmpty()
            ? study.documents().entries().stream().map(DocumentEntry::path).toList()
            : assigned.stream().filter(study.documents()::contains).toList();
    SortedMap<String, Marked> marked = marked(annotator);
    int start = after == null ? 0 : order.indexOf(after) + 1;
    for (int i = 0; i < order.size(); i++) {
      String document = order.get((start + i) % order.size());
      Marked mark = marked.get(document);
      boolean open =
          mark == null
              || mark.state() != DocumentState.DONE && mark.state() != DocumentState.DISCUSSION;
      if (open && !document.equals(after)) {
        return document;
      }
    }
    return null;
  }

  /** What is wrong with the files of states that were read so far. */
  public List<Problem> problems() {
    return byAnnotator.values().stream().flatMap(f -> f.problems().stream()).toList();
  }

  /**
   * Reads the files of states again that another program has changed.
   *
   * @throws ProblemException if one cannot be looked at
   */
  public void refresh() throws ProblemException {
    for (Map.Entry<String, StatesFile> e : byAnnotator.entrySet()) {
      if (e.getValue().refresh()) {
        changed.accept(e.getKey());
      }
    }
  }

  /** The file of an annotator's states, whether it exists or not. */
  public Path file(String annotator) {
    return study.folder().resolve(FOLDER).resolve(annotator + ".csv");
  }

  private StatesFile states(String annotator) {
    return byAnnotator.computeIfAbsent(
        annotator,
        a -> {
          Path path = file(a);
          StatesFile file = new StatesFile(files, path, study.layout().shown(path));
          file.load();
          return file;
        });
  }

  private void change(String annotator, Consumer<Map<String, Marked>> change)
      throws ProblemException {
    StatesFile file = states(annotator);
    SortedMap<String, Marked> before = file.states();
    file.change(change);
    if (file.states() != before) {
      changed.accept(annotator);
    }
  }

  private void check(NamedSet set) throws ProblemException {
    String reason = DocumentPaths.reasonAgainstOwner(set.id());
    if (reason != null) {
      throw new ProblemException(
          Problem.error(set.id(), "cannot be a set's id: " + reason, "choose another id"));
    }
    Set<String> all = new LinkedHashSet<>(set.documents());
    for (Map.Entry<String, List<String>> e : set.assignments().entrySet()) {
      checkAnnotator(e.getKey());
      for (String document : e.getValue()) {
        if (!all.contains(document)) {
          throw new ProblemException(
              Problem.error(
                  document,
                  "is assigned to " + e.getKey() + " but is not in the set " + set.name(),
                  "add it to the set first"));
        }
      }
    }
    for (String document : all) {
      if (!study.documents().contains(document)) {
        throw new ProblemException(
            Problem.error(document, "there is no such document in the study", "import it first"));
      }
    }
  }

  private void checkAnnotator(String annotator) throws ProblemException {
    if (!study.annotators().contains(annotator)) {
      throw new ProblemException(
          Problem.error(
              annotator,
              "there is no such annotator in the study",
              "add the annotator first, or choose one of: "
                  + String.join(", ", study.annotators())));
    }
  }

  private static int indexOf(StudySettings settings, String id) {
    for (int i = 0; i < settings.getSets().size(); i++) {
      if (id.equals(settings.getSets().get(i).getId())) {
        return i;
      }
    }
    return -1;
  }

  private static DocumentSet toModel(NamedSet set) {
    DocumentSet model = StudyFactory.eINSTANCE.createDocumentSet();
    model.setId(set.id());
    model.setName(set.name().equals(set.id()) ? null : set.name());
    model.setNote(set.note().isEmpty() ? null : set.note());
    model.setBlind(set.blind());
    model.getDocuments().addAll(set.documents());
    set.assignments()
        .forEach(
            (annotator, documents) -> {
              Assignment assignment = StudyFactory.eINSTANCE.createAssignment();
              assignment.setAnnotator(annotator);
              assignment.getDocuments().addAll(documents);
              model.getAssignments().add(assignment);
            });
    return model;
  }
}
