package org.glossator.codebook.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookChange;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.ElementKind;

/**
 * Keeps the history of a codebook: each change is recorded in the codebook itself, with the version
 * that it led to, so that data made under an older version can be understood.
 */
public final class CodebookHistory {
  /** Target of the retirement of a code. */
  public static final String RETIRED = "retired";

  /** Target of bringing a retired code back. */
  public static final String IN_USE = "in-use";

  /**
   * Who changes a codebook, and when.
   *
   * @param name id of the annotator, or empty where nobody is known
   * @param date the day
   */
  public record Author(String name, LocalDate date) {
    public Author {
      Objects.requireNonNull(name);
      Objects.requireNonNull(date);
    }
  }

  private CodebookHistory() {}

  /**
   * Does an operation and records it. One that touches annotations (merge, split, delete, another
   * kind) leads to a new version.
   *
   * @throws ProblemException if it does not fit; the codebook is as it was
   */
  public static void apply(CodebookOperation operation, Codebook codebook, Author author)
      throws ProblemException {
    String label = operation.label(codebook);
    operation.change(codebook);
    if (touchesAnnotations(operation.kind())) {
      codebook.setVersion(Versions.next(codebook.getVersion()));
    }
    CodebookChange change = change(codebook, author);
    change.setOperation(operation.kind());
    change.setElement(operation.element());
    change.setLayer(operation.layer());
    change.setSubject(operation.subject());
    change.getTarget().addAll(operation.target());
    change.setNote(label);
    codebook.getChanges().add(change);
  }

  /**
   * Records in what a codebook differs from the one before it. What has been recorded by {@link
   * #apply} meanwhile is not recorded again.
   *
   * @param before the codebook as it was saved last
   * @param after the codebook that is saved now; gets the records
   * @return how many changes were recorded
   */
  public static int record(Codebook before, Codebook after, Author author) {
    int count = 0;
    for (CodebookDifference difference : CodebookDiff.between(before, after)) {
      if (difference.operation() != ChangeOperation.MERGE
          && difference.operation() != ChangeOperation.SPLIT) {
        CodebookChange change = change(after, author);
        change.setOperation(difference.operation());
        change.setElement(difference.element());
        change.setLayer(difference.layer());
        change.setSubject(difference.subject());
        change.getTarget().addAll(difference.target());
        change.setNote(difference.text());
        after.getChanges().add(change);
        count++;
      }
    }
    return count;
  }

  private static CodebookChange change(Codebook codebook, Author author) {
    CodebookChange change = CodebookFactory.eINSTANCE.createCodebookChange();
    change.setVersion(codebook.getVersion());
    change.setAuthor(author.name());
    change.setDate(author.date().toString());
    return change;
  }

  /** Whether operations of a kind change or ask for a change of annotations. */
  public static boolean touchesAnnotations(ChangeOperation kind) {
    return switch (kind) {
      case MERGE, SPLIT, DELETE, CHANGE_KIND -> true;
      default -> false;
    };
  }

  /** Changes that the later of two codebooks has recorded and the earlier has not. */
  static List<CodebookChange> added(Codebook before, Codebook after) {
    List<CodebookChange> added = new ArrayList<>();
    for (CodebookChange change : after.getChanges()) {
      if (before.getChanges().stream().noneMatch(old -> EcoreUtil.equals(old, change))) {
        added.add(change);
      }
    }
    return added;
  }

  /**
   * The codes that one was split into, by the last record of it; empty if it was never split or is
   * in use again. Annotations that still have the code are to be recoded.
   */
  public static List<String> splitInto(Codebook codebook, String layer, String code) {
    Code found = Elements.findCode(codebook, layer, code);
    if (found == null || !found.isRetired()) {
      return List.of();
    }
    List<String> parts = List.of();
    for (CodebookChange change : codebook.getChanges()) {
      if (change.getOperation() == ChangeOperation.SPLIT
          && change.getElement() == ElementKind.CODE
          && layer.equals(change.getLayer())
          && code.equals(change.getSubject())) {
        parts = List.copyOf(change.getTarget());
      }
    }
    return parts.stream().filter(id -> Elements.findCode(codebook, layer, id) != null).toList();
  }
}
