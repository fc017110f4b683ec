package org.glossator.codebook.change;

import java.util.List;
import java.util.Objects;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.ElementKind;

/**
 * Takes a code out of use, or brings it back. Annotations keep it; it is no longer offered.
 *
 * @param layer id of the layer
 * @param subject id of the code
 * @param retired false to bring it back
 */
public record RetireCode(String layer, String subject, boolean retired)
    implements CodebookOperation {
  public RetireCode {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(subject);
  }

  @Override
  public ChangeOperation kind() {
    return ChangeOperation.RETIRE;
  }

  @Override
  public ElementKind element() {
    return ElementKind.CODE;
  }

  @Override
  public List<String> target() {
    return List.of(retired ? CodebookHistory.RETIRED : CodebookHistory.IN_USE);
  }

  @Override
  public String label(Codebook codebook) {
    return (retired ? "Retire " : "Bring back ") + Elements.codeName(codebook, layer, subject);
  }

  @Override
  public void change(Codebook codebook) throws ProblemException {
    Elements.code(Elements.layer(codebook, layer), subject).setRetired(retired);
  }
}
