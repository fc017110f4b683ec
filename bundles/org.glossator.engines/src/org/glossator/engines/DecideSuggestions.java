package org.glossator.engines;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.TextUnits;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.codebook.Scheme;
import org.glossator.engines.AcceptanceDraft.Result;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.study.StudyBatch;
import org.glossator.study.StudyBatch.Place;
import org.glossator.study.StudyHistory;

/**
 * Decides on suggestions anywhere in the corpus as one step of the study's history: accepted ones
 * become annotations and are marked as decided in one go, in all documents or in none. What a rule
 * of the codebook forbids stays open and is told. Documents that the annotator codes blind are left
 * alone.
 */
public final class DecideSuggestions implements Task<DecideSuggestions.Outcome> {
  private final Study study;
  private final String annotator;
  private final String label;
  private final Decision decision;
  private final String code;

  /** Ids of the suggestions by document and engine. */
  private final Map<String, Map<String, Set<Integer>>> wanted = new TreeMap<>();

  /**
   * What was done.
   *
   * @param decided how many suggestions
   * @param refused how many stay open because they could not be accepted
   * @param problems why, a line for each kind of reason, and what others had changed meanwhile
   */
  public record Outcome(int decided, int refused, List<Problem> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param annotator who decides
   * @param label what the step is called in menus: "Accept 12 suggestions"
   * @param decision what is decided; null opens them again
   * @param code the code that accepted ones get; null for their own
   */
  public DecideSuggestions(
      Study study,
      String annotator,
      String label,
      Collection<CorpusSuggestion.Key> suggestions,
      Decision decision,
      String code) {
    this.study = Objects.requireNonNull(study);
    this.annotator = Objects.requireNonNull(annotator);
    this.label = Objects.requireNonNull(label);
    this.decision = decision;
    this.code = code;
    for (CorpusSuggestion.Key key : suggestions) {
      wanted
          .computeIfAbsent(key.document(), document -> new TreeMap<>())
          .computeIfAbsent(key.engine(), engine -> new TreeSet<>())
          .add(key.id());
    }
  }

  @Override
  public Outcome run(Progress progress) throws ProblemException {
    wanted.keySet().removeIf(document -> study.workflow().isBlind(document, annotator));
    Edits edits = new Edits();
    StudyHistory.Outcome done =
        study.history().perform(new StudyBatch(label, null, null, true, edits), progress);
    List<Problem> problems = new ArrayList<>(done.problems());
    edits.refusals.forEach(
        (reason, count) ->
            problems.add(
                Problem.warning(
                    study.title(),
                    count == 1
                        ? "a suggestion stays open: " + reason
                        : count + " suggestions stay open: " + reason,
                    "decide on them in the text")));
    return new Outcome(edits.decided, edits.refused, problems);
  }

  /** Asked for the annotator's work on a document first, then for the files of suggestions. */
  private final class Edits implements StudyBatch.Edits {
    private final Scheme scheme = study.scheme();
    private final IdSource ids = new IdSource(new SecureRandom());
    private final Map<String, Integer> refusals = new LinkedHashMap<>();

    /** Suggestions that could not be accepted. */
    private final Set<CorpusSuggestion.Key> open = new HashSet<>();

    private int decided;
    private int refused;

    @Override
    public Collection<Place> places() {
      List<Place> places = new ArrayList<>();
      wanted.forEach(
          (document, engines) -> {
            if (decision == Decision.ACCEPTED) {
              places.add(new Place(document, annotator, false));
            }
            engines.keySet().forEach(engine -> places.add(new Place(document, engine, true)));
          });
      return places;
    }

    @Override
    public AnnotationEdit edit(Place place, AnnotationSnapshot snapshot) {
      return place.isSuggestions() ? decisions(place, snapshot) : acceptance(place, snapshot);
    }

    private AnnotationEdit acceptance(Place place, AnnotationSnapshot work) {
      String locked = study.workflow().lockReason(place.document(), annotator);
      if (locked != null) {
        wanted
            .get(place.document())
            .forEach((engine, chosen) -> refuse(place.document(), engine, chosen, locked));
        return null;
      }
      DocumentEntry entry = study.documents().get(place.document());
      TextUnits units = TextUnits.of(work.text(), entry == null ? "" : entry.language());
      AcceptanceDraft draft = new AcceptanceDraft(work, scheme, units, ids::next);
      wanted
          .get(place.document())
          .forEach(
              (engine, chosen) -> {
                try {
                  accept(place.document(), engine, chosen, draft);
                } catch (ProblemException e) {
                  refuse(place.document(), engine, chosen, e.problem().what());
                }
              });
      return draft.edits().isEmpty() ? null : new AnnotationEdit.Batch(draft.edits());
    }

    private void accept(String document, String engine, Set<Integer> chosen, AcceptanceDraft draft)
        throws ProblemException {
      AnnotationSnapshot suggestions = study.suggestions().read(document, engine);
      for (Annotation suggestion : suggestions.annotations()) { // spans before relations
        if (chosen.contains(suggestion.id())
            && draft.accept(suggestion, suggestions, code) instanceof Result.Refused refusal) {
          refuse(document, engine, Set.of(suggestion.id()), refusal.reason());
        }
      }
    }

    private void refuse(String document, String engine, Set<Integer> chosen, String reason) {
      chosen.forEach(id -> open.add(new CorpusSuggestion.Key(document, engine, id)));
      refused += chosen.size();
      refusals.merge(reason, chosen.size(), Integer::sum);
    }

    private AnnotationEdit decisions(Place place, AnnotationSnapshot suggestions) {
      List<AnnotationEdit> edits = new ArrayList<>();
      for (int id : wanted.get(place.document()).get(place.owner())) {
        Annotation suggestion = suggestions.get(id);
        if (suggestion != null
            && !open.contains(new CorpusSuggestion.Key(place.document(), place.owner(), id))
            && Suggestions.decision(suggestion, annotator) != decision) {
          decided++;
          edits.addAll(Suggestions.decisions(suggestion, annotator, decision, code));
        }
      }
      return edits.isEmpty() ? null : new AnnotationEdit.Batch(edits);
    }
  }
}
