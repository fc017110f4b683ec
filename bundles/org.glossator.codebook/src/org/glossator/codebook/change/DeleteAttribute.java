package org.glossator.codebook.change;

import java.util.List;
import java.util.Objects;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.ElementKind;
import org.glossator.codebook.model.Layer;

/**
 * Deletes an attribute; its values go from all annotations of the layer.
 *
 * @param layer id of the layer
 * @param subject id of the attribute
 */
public record DeleteAttribute(String layer, String subject) implements CodebookOperation {
  public DeleteAttribute {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(subject);
  }

  @Override
  public ChangeOperation kind() {
    return ChangeOperation.DELETE;
  }

  @Override
  public ElementKind element() {
    return ElementKind.ATTRIBUTE;
  }

  @Override
  public List<String> target() {
    return List.of();
  }

  @Override
  public String label(Codebook codebook) {
    return "Delete attribute " + subject;
  }

  @Override
  public void change(Codebook codebook) throws ProblemException {
    Layer found = Elements.layer(codebook, layer);
    found.getAttributes().remove(Elements.attribute(found, subject));
  }
}
