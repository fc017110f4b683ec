package org.glossator.codebook.change;

import java.util.List;
import java.util.Objects;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.ElementKind;

/**
 * Gives a layer, code or attribute another name. Its id stays, so no annotation is touched.
 *
 * @param element {@code CODE}, {@code ATTRIBUTE} or {@code LAYER}
 * @param layer id of the layer
 * @param subject id of the thing; the layer's own for a layer
 * @param name the new name, not blank
 */
public record Rename(ElementKind element, String layer, String subject, String name)
    implements CodebookOperation {
  public Rename {
    Objects.requireNonNull(element);
    Objects.requireNonNull(layer);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(name);
    if (element == ElementKind.CODEBOOK) {
      throw new IllegalArgumentException("a codebook's name is no part of its history");
    }
  }

  @Override
  public ChangeOperation kind() {
    return ChangeOperation.RENAME;
  }

  @Override
  public List<String> target() {
    return List.of(name);
  }

  @Override
  public String label(Codebook codebook) {
    return "Rename to " + name;
  }

  @Override
  public void change(Codebook codebook) throws ProblemException {
    if (name.isBlank()) {
      throw Elements.refused("a name is empty", "type a name");
    }
    var found = Elements.layer(codebook, layer);
    switch (element) {
      case LAYER -> found.setName(name);
      case ATTRIBUTE -> Elements.attribute(found, subject).setName(name);
      default -> Elements.code(found, subject).setName(name);
    }
  }
}
