package org.glossator.codebook.emf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookChange;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.Example;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.junit.jupiter.api.Test;

class ModelMergeTest {
  private final Codebook base = codebook();

  private static Codebook codebook() {
    Codebook codebook = CodebookFactory.eINSTANCE.createCodebook();
    codebook.setId("responsibility");
    codebook.setName("Responsibility");
    Layer frame = layer("Frame");
    Code shared = code("shared");
    shared.getCuePhrases().addAll(List.of("together", "all of us"));
    Code burden = code("burden");
    burden.getChildren().add(code("unfair"));
    frame.getCodes().addAll(List.of(shared, burden, code("threat")));
    Attribute stance = CodebookFactory.eINSTANCE.createAttribute();
    stance.setId("stance");
    stance.setKind(AttributeKind.TEXT);
    frame.getAttributes().add(stance);
    codebook.getLayers().add(frame);
    return codebook;
  }

  private static Layer layer(String id) {
    Layer layer = CodebookFactory.eINSTANCE.createLayer();
    layer.setId(id);
    layer.setName(id);
    layer.setKind(LayerKind.SPAN);
    return layer;
  }

  private static Code code(String id) {
    Code code = CodebookFactory.eINSTANCE.createCode();
    code.setId(id);
    code.setName(id);
    return code;
  }

  private Codebook with(Consumer<Codebook> change) {
    Codebook copy = CodebookFiles.copy(base);
    change.accept(copy);
    return copy;
  }

  private static Code find(Codebook codebook, String id) {
    for (Layer layer : codebook.getLayers()) {
      Code found = find(layer.getCodes(), id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static Code find(List<Code> codes, String id) {
    for (Code code : codes) {
      Code found = code.getId().equals(id) ? code : find(code.getChildren(), id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static List<String> ids(List<Code> codes) {
    return codes.stream().map(Code::getId).toList();
  }

  @Test
  void changesOfBothSides() {
    Codebook ours =
        with(
            c -> {
              find(c, "shared").setName("Shared responsibility");
              find(c, "shared").getCuePhrases().add("jointly");
              c.getLayers().getFirst().getCodes().add(code("ours"));
              find(c, "burden").getChildren().add(code("fair"));
            });
    Codebook theirs =
        with(
            c -> {
              find(c, "shared").setColour("blue");
              find(c, "shared").getCuePhrases().remove("all of us");
              find(c, "shared").getCuePhrases().add("in common");
              c.getLayers().getFirst().getCodes().add(code("theirs"));
              c.getLayers().add(layer("Claim"));
            });
    ModelMerge.Merged<Codebook> merged = ModelMerge.merge(base, ours, theirs);
    assertThat(merged.conflicts()).isEmpty();
    Code shared = find(merged.root(), "shared");
    assertThat(shared.getName()).isEqualTo("Shared responsibility");
    assertThat(shared.getColour()).isEqualTo("blue");
    assertThat(shared.getCuePhrases()).containsExactly("together", "jointly", "in common");
    assertThat(ids(merged.root().getLayers().getFirst().getCodes()))
        .containsExactly("shared", "burden", "threat", "ours", "theirs");
    assertThat(ids(find(merged.root(), "burden").getChildren())).containsExactly("unfair", "fair");
    assertThat(merged.root().getLayers())
        .extracting(Layer::getId)
        .containsExactly("Frame", "Claim");
  }

  @Test
  void theSameChangeOnBothSidesIsOne() {
    Consumer<Codebook> same =
        c -> {
          find(c, "threat").setName("Threat to all");
          Example example = CodebookFactory.eINSTANCE.createExample();
          example.setText("It threatens us.");
          find(c, "threat").getExamples().add(example);
          CodebookChange change = CodebookFactory.eINSTANCE.createCodebookChange();
          change.setOperation(ChangeOperation.RENAME);
          change.setSubject("threat");
          c.getChanges().add(change);
        };
    Codebook ours = with(same);
    ModelMerge.Merged<Codebook> merged = ModelMerge.merge(base, ours, with(same));
    assertThat(merged.conflicts()).isEmpty();
    assertThat(bytes(merged.root())).isEqualTo(bytes(ours));
  }

  @Test
  void aMoveOnOneSideAndAnEditOnTheOther() {
    Codebook ours = with(c -> find(c, "shared").getChildren().add(find(c, "threat")));
    Codebook theirs = with(c -> find(c, "threat").setDefinition("What threatens."));
    for (ModelMerge.Merged<Codebook> merged :
        List.of(ModelMerge.merge(base, ours, theirs), ModelMerge.merge(base, theirs, ours))) {
      assertThat(merged.conflicts()).isEmpty();
      assertThat(ids(find(merged.root(), "shared").getChildren())).containsExactly("threat");
      assertThat(ids(merged.root().getLayers().getFirst().getCodes()))
          .containsExactly("shared", "burden");
      assertThat(find(merged.root(), "threat").getDefinition()).isEqualTo("What threatens.");
    }
  }

  @Test
  void whatBothChangedDifferentlyIsTold() {
    Codebook ours = with(c -> find(c, "shared").setDefinition("Ours."));
    Codebook theirs = with(c -> find(c, "shared").setDefinition("Theirs."));
    ModelMerge.Merged<Codebook> merged = ModelMerge.merge(base, ours, theirs);
    assertThat(find(merged.root(), "shared").getDefinition()).isEqualTo("Ours.");
    assertThat(merged.conflicts())
        .containsExactly(
            "the definition of the code shared of the layer Frame changed on both sides, to"
                + " \"Ours.\" here and to \"Theirs.\" there; what was done here is kept");
  }

  @Test
  void deletedHereAndChangedThere() {
    Codebook ours = with(c -> c.getLayers().getFirst().getCodes().remove(find(c, "burden")));
    Codebook theirs = with(c -> find(c, "unfair").setName("Unfair burden"));
    ModelMerge.Merged<Codebook> merged = ModelMerge.merge(base, ours, theirs);
    assertThat(ids(find(merged.root(), "burden").getChildren())).containsExactly("unfair");
    assertThat(merged.conflicts())
        .containsExactly(
            "the code unfair of the layer Frame was deleted here and changed there; it is kept with"
                + " the change",
            "the code burden of the layer Frame was deleted on one side, but holds the code unfair"
                + " of the layer Frame on the other; it is kept");
  }

  @Test
  void deletedOnOneSideOnlyIsDeleted() {
    Codebook ours = with(c -> c.getLayers().getFirst().getCodes().remove(find(c, "burden")));
    Codebook theirs = with(c -> find(c, "threat").setName("Threats"));
    ModelMerge.Merged<Codebook> merged = ModelMerge.merge(base, ours, theirs);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(find(merged.root(), "burden")).isNull();
    assertThat(find(merged.root(), "unfair")).isNull();
    assertThat(find(merged.root(), "threat").getName()).isEqualTo("Threats");
  }

  @Test
  void eachPutIntoTheOther() {
    Codebook ours = with(c -> find(c, "burden").getChildren().add(find(c, "threat")));
    Codebook theirs = with(c -> find(c, "threat").getChildren().add(find(c, "burden")));
    ModelMerge.Merged<Codebook> merged = ModelMerge.merge(base, ours, theirs);
    assertThat(bytes(merged.root())).isEqualTo(bytes(ours));
    assertThat(merged.conflicts()).isNotEmpty();
  }

  @Test
  void bothMadeTheFile() {
    ModelMerge.Merged<Codebook> merged =
        ModelMerge.merge(null, base, with(c -> c.getLayers().add(layer("Claim"))));
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.root().getLayers()).hasSize(2);
  }

  @Test
  void whatTheModelHasNoPlaceForIsKept() throws Exception {
    String file = new String(bytes(base), StandardCharsets.UTF_8);
    byte[] newer =
        file.replace("id=\"shared\"", "id=\"shared\" newer=\"7\"").getBytes(StandardCharsets.UTF_8);
    Codebook theirs = CodebookFiles.read("x", newer).codebook();
    Codebook ours = with(c -> find(c, "shared").setName("S"));
    ModelMerge.Merged<Codebook> merged = ModelMerge.merge(base, ours, theirs);
    assertThat(new String(bytes(merged.root()), StandardCharsets.UTF_8))
        .contains("newer=\"7\"")
        .contains("name=\"S\"");
  }

  private static byte[] bytes(Codebook codebook) {
    return CodebookFiles.toBytes(codebook);
  }
}
