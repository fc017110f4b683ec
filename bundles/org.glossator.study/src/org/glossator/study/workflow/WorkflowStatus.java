package org.glossator.study.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Report;
import org.glossator.base.Task;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;

/**
 * Who has done what: by annotator over all that is assigned (over all documents where nothing is),
 * and by set and annotator. Walks the folder of each annotator once; reads no annotation.
 *
 * @param study the study
 */
public record WorkflowStatus(Study study) implements Task<List<WorkflowStatus.Row>> {

  /**
   * One annotator's work.
   *
   * @param set id of the set, or empty for all of the annotator's documents
   * @param setName its name, or empty
   * @param annotator id
   * @param assigned whether the documents were assigned to him or her by name
   * @param documents how many documents
   * @param states how many of them are in each state
   */
  public record Row(
      String set,
      String setName,
      String annotator,
      boolean assigned,
      int documents,
      Map<DocumentState, Integer> states) {

    /** How many are in a state. */
    public int count(DocumentState state) {
      return states.getOrDefault(state, 0);
    }
  }

  @Override
  public List<Row> run(Progress progress) throws ProblemException {
    List<Row> rows = new ArrayList<>();
    List<String> annotators = study.annotators();
    DocumentSets sets = study.workflow().sets();
    List<String> all = study.documents().entries().stream().map(DocumentEntry::path).toList();
    progress.begin("Looking at the annotators' work", annotators.size());
    for (String annotator : annotators) {
      progress.checkCancelled();
      progress.step(annotator);
      Set<String> begun = Set.copyOf(study.annotations().documentsOf(annotator));
      Map<String, Marked> marked = study.workflow().marked(annotator);
      Set<String> his = sets.assignedTo(annotator);
      rows.add(row("", "", annotator, !his.isEmpty(), his.isEmpty() ? all : his, begun, marked));
      for (NamedSet set : sets.all()) {
        List<String> documents = set.assignments().get(annotator);
        if (documents != null) {
          rows.add(row(set.id(), set.name(), annotator, true, documents, begun, marked));
        }
      }
      progress.worked(1);
    }
    return rows;
  }

  private static Row row(
      String set,
      String setName,
      String annotator,
      boolean assigned,
      Collection<String> documents,
      Set<String> begun,
      Map<String, Marked> marked) {
    Map<DocumentState, Integer> states = new EnumMap<>(DocumentState.class);
    for (String document : documents) {
      Marked mark = marked.get(document);
      DocumentState state =
          mark != null
              ? mark.state()
              : begun.contains(document) ? DocumentState.IN_PROGRESS : DocumentState.NEW;
      states.merge(state, 1, Integer::sum);
    }
    return new Row(set, setName, annotator, assigned, documents.size(), Map.copyOf(states));
  }

  /** The rows as a table. */
  public static Report report(List<Row> rows) {
    List<List<Object>> cells = new ArrayList<>();
    for (Row row : rows) {
      cells.add(
          List.of(
              row.annotator(),
              row.setName(),
              row.documents(),
              row.count(DocumentState.NEW),
              row.count(DocumentState.IN_PROGRESS),
              row.count(DocumentState.DONE),
              row.count(DocumentState.DISCUSSION)));
    }
    return new Report(
        List.of("annotator", "set", "documents", "new", "in progress", "done", "discussion"),
        cells);
  }
}
