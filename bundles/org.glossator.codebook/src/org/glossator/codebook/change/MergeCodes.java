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
 * Makes two codes one: annotations of the first get the second, and the first goes. What coders
 * have learnt about the first is kept: its examples, its cue phrases and the codes below it go to
 * the second, its key too where the second has none.
 *
 * @param layer id of the layer that both are in
 * @param subject id of the code that goes
 * @param into id of the code that stays
 */
public record MergeCodes(String layer, String subject, String into) implements CodebookOperation {
  public MergeCodes {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(into);
  }

  @Override
  public ChangeOperation kind() {
    return ChangeOperation.MERGE;
  }

  @Override
  public ElementKind element() {
    return ElementKind.CODE;
  }

  @Override
  public List<String> target() {
    return List.of(into);
  }

  @Override
  public String label(Codebook codebook) {
    return "Merge "
        + Elements.codeName(codebook, layer, subject)
        + " into "
        + Elements.codeName(codebook, layer, into);
  }

  @Override
  public void change(Codebook codebook) throws ProblemException {
    Layer found = Elements.layer(codebook, layer);
    Code from = Elements.code(found, subject);
    Code to = Elements.code(found, into);
    if (Elements.isBelow(to, from)) {
      throw Elements.refused(
          from == to
              ? "a code cannot be merged into itself"
              : Elements.nameOf(from) + " cannot be merged into a code below it",
          "choose another code, or move that code out first");
    }
    if (to.isRetired()) {
      throw Elements.refused(
          Elements.nameOf(to) + " is retired", "bring it back first, or choose another code");
    }
    Elements.siblings(from).remove(from);
    to.getChildren().addAll(List.copyOf(from.getChildren()));
    to.getExamples().addAll(List.copyOf(from.getExamples()));
    for (String phrase : from.getCuePhrases()) {
      if (!to.getCuePhrases().contains(phrase)) {
        to.getCuePhrases().add(phrase);
      }
    }
    if (isEmpty(to.getShortcut()) && !isEmpty(from.getShortcut())) {
      to.setShortcut(from.getShortcut());
    }
    for (Attribute attribute : found.getAttributes()) {
      Elements.replaceId(attribute.getOnlyForCodes(), subject, List.of(into));
    }
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isEmpty();
  }
}
