package org.glossator.codebook.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Slugs;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.ElementKind;
import org.glossator.codebook.model.Layer;

/**
 * Replaces a code by several finer ones. The old code is retired, and its annotations keep it until
 * a person has looked at each of them and chosen one of the new codes: they are what the recode
 * queue shows.
 *
 * @param layer id of the layer
 * @param subject id of the code
 * @param parts the new codes, two or more
 */
public record SplitCode(String layer, String subject, List<Part> parts)
    implements CodebookOperation {

  /**
   * A new code.
   *
   * @param id free in the layer
   * @param name what people read
   */
  public record Part(String id, String name) {
    public Part {
      Objects.requireNonNull(id);
      Objects.requireNonNull(name);
    }
  }

  public SplitCode {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(subject);
    parts = List.copyOf(parts);
  }

  /** Splits a code into new ones of these names; their ids are made here, once. */
  public static SplitCode of(Codebook codebook, String layer, String subject, List<String> names)
      throws ProblemException {
    Set<String> taken = new HashSet<>();
    for (Code top : Elements.layer(codebook, layer).getCodes()) {
      Elements.visit(top, code -> taken.add(code.getId()));
    }
    List<Part> parts = new ArrayList<>();
    for (String name : names) {
      String id = Slugs.slug(name, taken::contains);
      taken.add(id);
      parts.add(new Part(id, name));
    }
    return new SplitCode(layer, subject, parts);
  }

  @Override
  public ChangeOperation kind() {
    return ChangeOperation.SPLIT;
  }

  @Override
  public ElementKind element() {
    return ElementKind.CODE;
  }

  @Override
  public List<String> target() {
    return parts.stream().map(Part::id).toList();
  }

  @Override
  public String label(Codebook codebook) {
    return "Split " + Elements.codeName(codebook, layer, subject);
  }

  @Override
  public void change(Codebook codebook) throws ProblemException {
    Layer found = Elements.layer(codebook, layer);
    Code old = Elements.code(found, subject);
    if (parts.size() < 2) {
      throw Elements.refused(
          "a code is split into two or more", "give at least two names, one a line");
    }
    for (Part part : parts) {
      if (part.name().isBlank() || Elements.findCode(codebook, layer, part.id()) != null) {
        throw Elements.refused(
            "the new code " + part.name() + " has no name or an id that is taken",
            "choose another name");
      }
    }
    List<Code> siblings = Elements.siblings(old);
    int at = siblings.indexOf(old);
    for (Part part : parts) {
      Code code = CodebookFactory.eINSTANCE.createCode();
      code.setId(part.id());
      code.setName(part.name());
      siblings.add(++at, code);
    }
    old.setRetired(true);
    List<String> all = new ArrayList<>(target());
    all.addFirst(subject);
    for (Attribute attribute : found.getAttributes()) {
      Elements.replaceId(attribute.getOnlyForCodes(), subject, all);
    }
  }
}
