package org.glossator.annotation;

import java.util.List;
import java.util.Objects;
import org.glossator.base.Problem;
import org.glossator.codebook.Scheme;

/**
 * One rule that annotations keep to: the same object checks a new annotation in the editor, an
 * import and a whole study. Stateless, for any thread.
 */
public interface Rule {

  /**
   * A breach of a rule, in plain English that starts in lower case and ends without a full stop.
   *
   * @param ruleId which rule: {@code overlap}, {@code boundary}, ...
   * @param annotation id of the annotation that breaks it
   * @param blocking true where the editor refuses the change; false where it is worth a hint (a
   *     required attribute that is still to be filled in)
   * @param what what is wrong, one line
   * @param remedy what to do, one line
   */
  record Violation(String ruleId, int annotation, boolean blocking, String what, String remedy) {
    public Violation {
      Objects.requireNonNull(ruleId);
      Objects.requireNonNull(what);
      Objects.requireNonNull(remedy);
    }

    /**
     * The same for a list of problems of the file or document {@code path}: an error if blocking,
     * else a warning.
     */
    public Problem problem(String path) {
      String named = "annotation " + annotation + ": " + what;
      return blocking ? Problem.error(path, named, remedy) : Problem.warning(path, named, remedy);
    }
  }

  /** Short stable name of the rule. */
  String id();

  /**
   * Checks one annotation against a document that has it already or may get it; what the document
   * has under the same id is the annotation as it was, and is not compared with it.
   *
   * @return the breaches, none where all is well
   */
  List<Violation> check(RuleContext context, Annotation candidate);

  /** As {@link #check(RuleContext, Annotation)}, for a text whose language nobody has told. */
  default List<Violation> check(AnnotationSnapshot snapshot, Scheme scheme, Annotation candidate) {
    return check(RuleContext.of(snapshot, scheme), candidate);
  }
}
