package org.glossator.codebook.change;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.ElementKind;
import org.glossator.codebook.model.Layer;

/**
 * Puts a code below another one of its layer, or at the top. Annotations carry the code's id and
 * are not touched.
 *
 * @param layer id of the layer
 * @param subject id of the code
 * @param parent id of the code above it afterwards; null for the top of the layer
 * @param index place among its new neighbours, without itself; beyond the last means the end
 */
public record MoveCode(String layer, String subject, String parent, int index)
    implements CodebookOperation {
  public MoveCode {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(subject);
    if (index < 0) {
      throw new IllegalArgumentException("index " + index);
    }
  }

  @Override
  public ChangeOperation kind() {
    return ChangeOperation.MOVE;
  }

  @Override
  public ElementKind element() {
    return ElementKind.CODE;
  }

  @Override
  public List<String> target() {
    return parent == null ? List.of() : List.of(parent);
  }

  @Override
  public String label(Codebook codebook) {
    return "Move " + Elements.codeName(codebook, layer, subject);
  }

  @Override
  public void change(Codebook codebook) throws ProblemException {
    Layer found = Elements.layer(codebook, layer);
    Code code = Elements.code(found, subject);
    Code above = parent == null ? null : Elements.code(found, parent);
    if (above != null && Elements.isBelow(above, code)) {
      throw Elements.refused(
          Elements.nameOf(code) + " cannot go below itself", "choose another place");
    }
    Elements.siblings(code).remove(code);
    EList<Code> target = above == null ? found.getCodes() : above.getChildren();
    target.add(Math.min(index, target.size()), code);
  }
}
