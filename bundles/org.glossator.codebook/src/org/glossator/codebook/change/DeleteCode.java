package org.glossator.codebook.change;

import java.util.List;
import java.util.Objects;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.ElementKind;
import org.glossator.codebook.model.Layer;

/**
 * Deletes a code and all codes below it.
 *
 * @param layer id of the layer
 * @param subject id of the code
 * @param annotations what becomes of the annotations that have one of the codes
 */
public record DeleteCode(String layer, String subject, Fate annotations)
    implements CodebookOperation {

  /** What becomes of annotations whose code goes. */
  public enum Fate {
    /** They are deleted; relations that hang on a deleted span go with it. */
    DELETED,
    /** They stay, without a code. */
    KEPT_WITHOUT_CODE
  }

  public DeleteCode {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(annotations);
  }

  @Override
  public ChangeOperation kind() {
    return ChangeOperation.DELETE;
  }

  @Override
  public ElementKind element() {
    return ElementKind.CODE;
  }

  @Override
  public List<String> target() {
    return List.of();
  }

  @Override
  public String label(Codebook codebook) {
    return "Delete " + Elements.codeName(codebook, layer, subject);
  }

  @Override
  public void change(Codebook codebook) throws ProblemException {
    Layer found = Elements.layer(codebook, layer);
    Code code = Elements.code(found, subject);
    Elements.siblings(code).remove(code);
    for (Code gone : Elements.withBelow(code)) {
      for (Attribute attribute : found.getAttributes()) {
        Elements.removeButLast(attribute.getOnlyForCodes(), gone.getId());
      }
    }
  }
}
