package org.glossator.uima;

import java.util.List;
import java.util.Objects;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Problem;
import org.glossator.codebook.Scheme;

/**
 * Content of one XMI file: one annotator's work on one document.
 *
 * @param snapshot text and annotations
 * @param codebookName name of the codebook that the file was written under, or empty
 * @param codebookVersion version of that codebook, or empty
 * @param scheme the codebook that it was read with or is to be written with
 * @param foreign what other tools put in
 * @param problems what was left out or changed on reading, with file and line
 */
public record XmiDocument(
    AnnotationSnapshot snapshot,
    String codebookName,
    String codebookVersion,
    Scheme scheme,
    ForeignXmi foreign,
    List<Problem> problems) {
  public XmiDocument {
    Objects.requireNonNull(snapshot);
    Objects.requireNonNull(codebookName);
    Objects.requireNonNull(codebookVersion);
    Objects.requireNonNull(scheme);
    Objects.requireNonNull(foreign);
    problems = List.copyOf(problems);
  }

  /** A document made here: nothing foreign, the codebook's present name and version. */
  public static XmiDocument of(AnnotationSnapshot snapshot, Scheme scheme) {
    return new XmiDocument(
        snapshot, scheme.name(), scheme.version(), scheme, ForeignXmi.NONE, List.of());
  }

  /** The same file with other annotations, as a save after edits writes it. */
  public XmiDocument with(AnnotationSnapshot newSnapshot) {
    return new XmiDocument(newSnapshot, scheme.name(), scheme.version(), scheme, foreign, problems);
  }
}
