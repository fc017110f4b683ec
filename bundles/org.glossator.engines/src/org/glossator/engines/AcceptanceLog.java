package org.glossator.engines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Report;
import org.glossator.base.Task;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.study.Study;

/**
 * How good engines are in the judgement of those who decided: for each engine and code how many
 * suggestions are open, accepted, accepted with another code and rejected, and the precision, which
 * is the share of those accepted as they were proposed among all decided ones. A suggestion that
 * several annotators decided on counts once for each.
 */
public final class AcceptanceLog implements Task<Report> {
  /** Names of the columns. */
  public static final List<String> COLUMNS =
      List.of(
          "engine",
          "layer",
          "code",
          "open",
          "accepted",
          "accepted with another code",
          "rejected",
          "precision");

  private final Study study;
  private final String annotator;

  private record Row(String engine, String layer, String code) {}

  private static final class Counts {
    private int open;
    private int accepted;
    private int recoded;
    private int rejected;
  }

  /**
   * @param annotator whose decisions are counted; null for those of all
   */
  public AcceptanceLog(Study study, String annotator) {
    this.study = Objects.requireNonNull(study);
    this.annotator = annotator;
  }

  /**
   * Reads all suggestions.
   *
   * @throws ProblemException if a file cannot be read: figures of a part would mislead
   */
  @Override
  public Report run(Progress progress) throws ProblemException {
    Map<Row, Counts> table =
        new TreeMap<>(
            Comparator.comparing(Row::engine)
                .thenComparing(Row::layer)
                .thenComparing(Row::code, Comparator.nullsFirst(Comparator.naturalOrder())));
    List<String> annotators = annotator == null ? study.annotators() : List.of(annotator);
    progress.begin("Reading decisions", -1);
    for (String engine : study.suggestions().owners()) {
      for (String document : study.suggestions().documentsOf(engine)) {
        progress.checkCancelled();
        progress.step(document);
        for (Annotation suggestion : study.suggestions().read(document, engine).annotations()) {
          if (!Suggestions.isContext(suggestion)) {
            count(
                table.computeIfAbsent(
                    new Row(engine, suggestion.layer(), suggestion.code()), row -> new Counts()),
                suggestion,
                annotators);
          }
        }
      }
    }
    return report(table);
  }

  private static void count(Counts counts, Annotation suggestion, List<String> annotators) {
    boolean isDecided = false;
    for (String who : annotators) {
      Decision decision = Suggestions.decision(suggestion, who);
      isDecided |= decision != null;
      if (decision == Decision.REJECTED) {
        counts.rejected++;
      } else if (decision == Decision.ACCEPTED && Suggestions.otherCode(suggestion, who) != null) {
        counts.recoded++;
      } else if (decision == Decision.ACCEPTED) {
        counts.accepted++;
      }
    }
    counts.open += isDecided ? 0 : 1;
  }

  private Report report(Map<Row, Counts> table) {
    Scheme scheme = study.scheme();
    List<List<Object>> rows = new ArrayList<>();
    table.forEach(
        (row, counts) -> {
          SchemeLayer layer = scheme.layer(row.layer());
          SchemeCode code = row.code() == null ? null : scheme.code(row.layer(), row.code());
          int decided = counts.accepted + counts.recoded + counts.rejected;
          List<Object> cells = new ArrayList<>();
          cells.add(row.engine());
          cells.add(layer == null ? row.layer() : layer.name());
          cells.add(code == null ? row.code() : code.name());
          cells.add(counts.open);
          cells.add(counts.accepted);
          cells.add(counts.recoded);
          cells.add(counts.rejected);
          cells.add(decided == 0 ? null : Math.round(1000.0 * counts.accepted / decided) / 1000.0);
          rows.add(Collections.unmodifiableList(cells));
        });
    return new Report(COLUMNS, rows);
  }
}
