package org.glossator.ui.study.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.base.Progress;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentTable;
import org.glossator.study.Study;
import org.glossator.study.query.DocumentDates;
import org.glossator.study.query.DocumentQuery;
import org.glossator.study.query.StudyFacts;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.NamedSet;
import org.glossator.ui.study.internal.table.TableColumn.Kind;

/**
 * Rows of the table of documents: filtered, sorted, grouped. Building them looks at every document
 * and belongs in the background; what is built does not change. Values of cells: any thread that
 * owns the facts.
 */
final class TableModel {
  /**
   * What is to be shown.
   *
   * @param query the filter
   * @param sort the column by which the rows are sorted, or null for the table's own order
   * @param descending the other way round
   * @param group the column by whose values they are grouped, or null
   * @param closed values of the groups whose documents are hidden
   */
  record Request(
      DocumentQuery query,
      TableColumn sort,
      boolean descending,
      TableColumn group,
      Set<String> closed) {
    Request {
      closed = Set.copyOf(closed);
    }

    boolean needsAllFacts() {
      return sort != null && sort.isComputed() || group != null && group.isComputed();
    }
  }

  private final Study study;
  private final String annotator;
  private final RowFacts facts;

  TableModel(Study study, String annotator, RowFacts facts) {
    this.study = study;
    this.annotator = annotator;
    this.facts = facts;
  }

  /** Builds the rows. */
  List<TableRow> build(Request request, Progress progress) {
    List<DocumentEntry> documents = study.documents().entries();
    if (!request.query().isEmpty()) {
      StudyFacts asked = new StudyFacts(study, annotator, study.counts());
      documents = request.query().select(documents, asked);
    }
    if (request.needsAllFacts()) {
      facts.loadAll(documents, progress);
    }
    List<TableRow.Document> rows =
        documents.stream()
            .map(d -> new TableRow.Document(study, d))
            .collect(Collectors.toCollection(ArrayList::new));
    if (request.sort() != null) {
      Comparator<TableRow.Document> order = order(request.sort());
      rows.sort(request.descending() ? order.reversed() : order);
    }
    return request.group() == null ? List.copyOf(rows) : grouped(rows, request);
  }

  private List<TableRow> grouped(List<TableRow.Document> rows, Request request) {
    Comparator<String> order =
        String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
    TreeMap<String, List<TableRow.Document>> groups = new TreeMap<>(order);
    for (TableRow.Document row : rows) {
      String value =
          request.group().id().equals(DocumentTable.DATE)
              ? DocumentDates.year(row.entry().date())
              : String.valueOf(value(row, request.group()));
      groups.computeIfAbsent(value, v -> new ArrayList<>()).add(row);
    }
    List<TableRow> all = new ArrayList<>();
    groups.forEach(
        (value, members) -> {
          boolean open = !request.closed().contains(value);
          all.add(new TableRow.Group(value, members.size(), open));
          if (open) {
            all.addAll(members);
          }
        });
    return List.copyOf(all);
  }

  private Comparator<TableRow.Document> order(TableColumn column) {
    if (column.isNumber()) {
      return Comparator.comparingInt(row -> number(row, column));
    }
    if (column.id().equals(DocumentTable.DATE)) {
      return Comparator.comparing(row -> DocumentDates.iso(row.entry().date()));
    }
    if (column.kind() == Kind.STATE) {
      return Comparator.comparing(row -> state(row, column));
    }
    return Comparator.comparing(
        row -> String.valueOf(value(row, column)), String.CASE_INSENSITIVE_ORDER);
  }

  private int number(TableRow.Document row, TableColumn column) {
    return value(row, column) instanceof Integer n ? n : -1;
  }

  private DocumentState state(TableRow.Document row, TableColumn column) {
    RowFacts.Facts known = facts.ifKnown(row.documentPath());
    return known == null
        ? DocumentState.NEW
        : known.states().getOrDefault(column.id(), DocumentState.NEW);
  }

  /** The value of a cell: a text, a number, or empty where it is not known (yet). */
  Object value(TableRow.Document row, TableColumn column) {
    DocumentEntry entry = row.entry();
    return switch (column.kind()) {
      case PATH -> entry.path();
      case METADATA -> entry.get(column.id());
      case SETS ->
          study.workflow().sets().of(entry.path()).stream()
              .map(NamedSet::name)
              .collect(Collectors.joining(", "));
      case STATE -> {
        RowFacts.Facts known = facts.ifKnown(entry.path());
        DocumentState state = known == null ? null : known.states().get(column.id());
        yield state == null ? "" : StateNames.of(state);
      }
      case LENGTH -> {
        RowFacts.Facts known = facts.ifKnown(entry.path());
        yield known == null || known.length() < 0 ? "" : (Object) known.length();
      }
      case LAYER -> {
        RowFacts.Facts known = facts.ifKnown(entry.path());
        yield known == null ? "" : (Object) known.layers().getOrDefault(column.id(), 0);
      }
    };
  }

  /** The documents among some rows, each once, in their order. */
  static List<TableRow.Document> documents(List<TableRow> rows) {
    Set<TableRow.Document> seen = new HashSet<>();
    List<TableRow.Document> documents = new ArrayList<>();
    for (TableRow row : rows) {
      if (row instanceof TableRow.Document document && seen.add(document)) {
        documents.add(document);
      }
    }
    return documents;
  }
}
