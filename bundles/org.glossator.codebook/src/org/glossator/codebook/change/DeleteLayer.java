package org.glossator.codebook.change;

import java.util.List;
import java.util.Objects;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.ElementKind;
import org.glossator.codebook.model.Layer;

/**
 * Deletes a layer and all annotations of it; relations that hang on a deleted span go with it.
 *
 * @param layer id of the layer
 */
public record DeleteLayer(String layer) implements CodebookOperation {
  public DeleteLayer {
    Objects.requireNonNull(layer);
  }

  @Override
  public ChangeOperation kind() {
    return ChangeOperation.DELETE;
  }

  @Override
  public ElementKind element() {
    return ElementKind.LAYER;
  }

  @Override
  public String subject() {
    return layer;
  }

  @Override
  public List<String> target() {
    return List.of();
  }

  @Override
  public String label(Codebook codebook) {
    Layer found = Elements.findLayer(codebook, layer);
    return "Delete layer " + (found == null ? layer : Elements.nameOf(found));
  }

  @Override
  public void change(Codebook codebook) throws ProblemException {
    codebook.getLayers().remove(Elements.layer(codebook, layer));
    for (Layer other : codebook.getLayers()) {
      Elements.removeButLast(other.getSourceLayers(), layer);
      Elements.removeButLast(other.getTargetLayers(), layer);
    }
  }
}
