package org.glossator.ui.codebook.internal.edits;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.glossator.codebook.CodeColour;
import org.glossator.codebook.CodeColours;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.Example;
import org.glossator.codebook.model.Layer;

/** New things in a codebook. Each has a name to begin with and an id made from it. */
public final class Additions {
  private static final CodebookFactory FACTORY = CodebookFactory.eINSTANCE;

  private final CodebookWork work;

  public Additions(CodebookWork work) {
    this.work = work;
  }

  /** Adds a layer after another one, or at the end where that is null. */
  public Layer layer(Layer after) {
    Layer layer = FACTORY.createLayer();
    layer.setName(Messages.Additions_layer);
    List<Layer> layers = work.codebook().getLayers();
    layer.setId(Naming.newId(layer, work.codebook(), layer.getName()));
    work.edit(Messages.Additions_addLayer, layer, () -> insert(layers, layer, after));
    return layer;
  }

  /** Adds a code after another one at the same depth. */
  public Code codeAfter(Code after) {
    EObject parent = after.eContainer();
    return code(parent, parent instanceof Code p ? p.getChildren() : layer(parent), after);
  }

  /** Adds a code at the end of a layer or below a code. */
  public Code codeIn(EObject parent) {
    return code(parent, parent instanceof Code p ? p.getChildren() : layer(parent), null);
  }

  private static List<Code> layer(EObject parent) {
    return ((Layer) parent).getCodes();
  }

  private Code code(EObject parent, List<Code> list, Code after) {
    Code code = FACTORY.createCode();
    code.setName(Messages.Additions_code);
    code.setId(Naming.newId(code, parent, code.getName()));
    code.setColour(unusedColour(CodeTree.layerOf(parent)));
    work.edit(Messages.Additions_addCode, code, () -> insert(list, code, after));
    return code;
  }

  /** The first colour of the palette that no code of the layer shows, or null if all are in use. */
  private static String unusedColour(Layer layer) {
    Set<String> used = new HashSet<>();
    List<Code> codes = CodeTree.codes(layer);
    for (int i = 0; i < codes.size(); i++) {
      used.add(CodeColours.resolve(codes.get(i).getColour(), i).name());
    }
    return CodeColours.palette().stream()
        .map(CodeColour::name)
        .filter(name -> !used.contains(name))
        .findFirst()
        .orElse(null);
  }

  /** Adds an attribute after another one, or at the end where that is null. */
  public Attribute attribute(Layer layer, Attribute after) {
    Attribute attribute = FACTORY.createAttribute();
    attribute.setName(Messages.Additions_attribute);
    attribute.setKind(AttributeKind.TEXT);
    attribute.setId(Naming.newId(attribute, layer, attribute.getName()));
    work.edit(
        Messages.Additions_addAttribute,
        attribute,
        () -> insert(layer.getAttributes(), attribute, after));
    return attribute;
  }

  /** Adds a value to a choice attribute. */
  public Choice choice(Attribute attribute) {
    Choice choice = FACTORY.createChoice();
    choice.setName(Messages.Additions_choice);
    choice.setId(Naming.newId(choice, attribute, choice.getName()));
    work.edit(Messages.Additions_addChoice, attribute, () -> attribute.getChoices().add(choice));
    return choice;
  }

  /** Adds an empty example to a code. */
  public Example example(Code code, boolean positive) {
    Example example = FACTORY.createExample();
    example.setPositive(positive);
    example.setText("");
    work.edit(Messages.Additions_addExample, code, () -> code.getExamples().add(example));
    return example;
  }

  private static <T> void insert(List<T> list, T item, T after) {
    int index = after == null ? -1 : list.indexOf(after);
    list.add(index < 0 ? list.size() : index + 1, item);
  }
}
