package org.glossator.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.base.Severity;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.CodebookPackage.Literals;
import org.glossator.codebook.model.Example;
import org.glossator.codebook.model.FixedUnit;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test breaks a sound codebook in one way and expects the one finding of one rule. */
class CodebookValidatorTest {
  private static final CodebookFactory MAKE = CodebookFactory.eINSTANCE;
  private final Codebook codebook = MAKE.createCodebook();
  private final Layer frame = layer("Frame", LayerKind.SPAN);
  private final Layer link = layer("Link", LayerKind.RELATION);
  private final Code shared = code("shared");
  private final Code threat = code("threat");
  private final Attribute stance = MAKE.createAttribute();

  CodebookValidatorTest() {
    codebook.setName("Test");
    codebook.setLanguage("en");
    frame.getCodes().add(shared);
    frame.getCodes().add(threat);
    stance.setId("stance");
    stance.setName("Stance");
    frame.getAttributes().add(stance);
    link.getSourceLayers().add("Frame");
  }

  private Layer layer(String id, LayerKind kind) {
    Layer layer = MAKE.createLayer();
    layer.setId(id);
    layer.setName(id);
    layer.setKind(kind);
    codebook.getLayers().add(layer);
    return layer;
  }

  private static Code code(String id) {
    Code code = MAKE.createCode();
    code.setId(id);
    code.setName("Code " + id);
    return code;
  }

  private static Choice choice(String id) {
    Choice choice = MAKE.createChoice();
    choice.setId(id);
    choice.setName(id);
    return choice;
  }

  private Finding only() {
    List<Finding> findings = CodebookValidator.validate(codebook);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private void only(
      Severity severity, Object object, Object feature, String place, String message) {
    Finding finding = only();
    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.object()).isSameAs(object);
    assertThat(finding.feature()).isSameAs(feature);
    assertThat(finding.place()).isEqualTo(place);
    assertThat(finding.message()).contains(message);
    assertThat(finding.remedy()).isNotEmpty();
  }

  @Test
  void soundCodebooksHaveNoFindings() {
    assertThat(CodebookValidator.validate(codebook)).isEmpty();
  }

  @Test
  void codebookWithoutName() {
    codebook.setName(" ");
    only(Severity.WARNING, codebook, Literals.CODEBOOK__NAME, "", "no name");
  }

  @Test
  void codebookWithoutVersion() {
    codebook.setVersion("");
    only(Severity.WARNING, codebook, Literals.CODEBOOK__VERSION, "", "no version");
  }

  @Test
  void codebookWithoutLayers() {
    codebook.getLayers().clear();
    only(Severity.WARNING, codebook, Literals.CODEBOOK__LAYERS, "", "no layer");
  }

  @Test
  void wrongLanguage() {
    codebook.setLanguage("English please");
    only(Severity.WARNING, codebook, Literals.CODEBOOK__LANGUAGE, "", "no language tag");
  }

  @Test
  void missingId() {
    shared.setId(null);
    only(Severity.ERROR, shared, Literals.CODE__ID, "Frame > Code shared", "id is missing");
  }

  @Test
  void illegalId() {
    stance.setId("a\u0007b");
    only(Severity.ERROR, stance, Literals.ATTRIBUTE__ID, "Frame > Stance", "control characters");
  }

  @Test
  void idsMayBeLabelsOfImports() {
    shared.setId("Whataboutism,Straw_Men,Red Herring: «x» 共同 👍");
    assertThat(CodebookValidator.validate(codebook)).isEmpty();
  }

  @Test
  void duplicateLayer() {
    Layer second = layer("Frame", LayerKind.SPAN);
    second.setName("Other");
    only(Severity.ERROR, second, Literals.LAYER__ID, "Other", "two layers have the id 'Frame'");
  }

  @Test
  void duplicateCodeInAnotherBranch() {
    Code child = code("shared");
    threat.getChildren().add(child);
    only(
        Severity.ERROR,
        child,
        Literals.CODE__ID,
        "Frame > Code threat > Code shared",
        "two codes have the id 'shared'");
  }

  @Test
  void theSameCodeIdInAnotherLayerIsFine() {
    link.getCodes().add(code("shared"));
    assertThat(CodebookValidator.validate(codebook)).isEmpty();
  }

  @Test
  void cycle() {
    Code child = code("shared");
    shared.getChildren().add(child);
    only(
        Severity.ERROR,
        child,
        Literals.CODE__ID,
        "Frame > Code shared > Code shared",
        "inside of itself, a cycle");
  }

  @Test
  void duplicateAttributeAndChoice() {
    Attribute second = MAKE.createAttribute();
    second.setId("stance");
    second.setName("Other");
    frame.getAttributes().add(second);
    only(
        Severity.ERROR,
        second,
        Literals.ATTRIBUTE__ID,
        "Frame > Other",
        "two attributes have the id");
    second.setId("other");
    second.setKind(AttributeKind.CHOICE);
    second.getChoices().add(choice("x"));
    Choice again = choice("x");
    again.setName("y");
    second.getChoices().add(again);
    only(
        Severity.ERROR, again, Literals.CHOICE__ID, "Frame > Other > y", "two choices have the id");
  }

  @Test
  void emptyName() {
    shared.setName("");
    only(Severity.WARNING, shared, Literals.CODE__NAME, "Frame > shared", "name is missing");
  }

  @Test
  void sameNameBesideOneAnother() {
    threat.setName("code SHARED ");
    only(
        Severity.WARNING,
        threat,
        Literals.CODE__NAME,
        "Frame > code SHARED ",
        "another one beside it");
  }

  @Test
  void duplicateShortcutAcrossLayers() {
    Code other = code("other");
    link.getCodes().add(other);
    shared.setShortcut("S");
    other.setShortcut("s");
    only(
        Severity.WARNING,
        other,
        Literals.CODE__SHORTCUT,
        "Link > Code other",
        "'s' is taken by Frame > Code shared");
    other.setRetired(true);
    link.setCodeRequired(false);
    assertThat(CodebookValidator.validate(codebook)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"12", "','", "ab", "👍", "' + '"})
  void shortcutThatIsNoKey(String shortcut) {
    shared.setShortcut(shortcut);
    only(
        Severity.WARNING,
        shared,
        Literals.CODE__SHORTCUT,
        "Frame > Code shared",
        "not one letter or digit");
  }

  @Test
  void unknownColour() {
    shared.setColour("mauve");
    only(
        Severity.WARNING,
        shared,
        Literals.CODE__COLOUR,
        "Frame > Code shared",
        "no colour 'mauve'");
  }

  @Test
  void codeUnderARetiredOne() {
    Code child = code("child");
    shared.getChildren().add(child);
    shared.setRetired(true);
    only(
        Severity.WARNING,
        child,
        Literals.CODE__RETIRED,
        "Frame > Code shared > Code child",
        "cannot be reached");
  }

  @Test
  void layerWithRetiredCodesOnly() {
    shared.setRetired(true);
    threat.setRetired(true);
    only(Severity.WARNING, frame, Literals.LAYER__CODES, "Frame", "all codes are retired");
    frame.setCodeRequired(false);
    assertThat(CodebookValidator.validate(codebook)).isEmpty();
  }

  @Test
  void choiceWithoutChoices() {
    stance.setKind(AttributeKind.MULTI_CHOICE);
    only(
        Severity.WARNING,
        stance,
        Literals.ATTRIBUTE__CHOICES,
        "Frame > Stance",
        "nothing to choose from");
  }

  @Test
  void choicesWithoutChoice() {
    stance.getChoices().add(choice("x"));
    only(
        Severity.WARNING,
        stance,
        Literals.ATTRIBUTE__CHOICES,
        "Frame > Stance",
        "its kind is text");
  }

  @ParameterizedTest
  @CsvSource({
    "INTEGER,1.5,7",
    "INTEGER,99999999999999999999,-3",
    "NUMBER,much,1.50",
    "YES_NO,maybe,true",
    "DATE,17.5.2024,2024-05-17",
    "DATE,2024-13,2024-12",
    "CHOICE,z,x",
    "MULTI_CHOICE,'x\nz','x\ny'"
  })
  void defaultValues(AttributeKind kind, String wrong, String right) {
    stance.setKind(kind);
    if (kind == AttributeKind.CHOICE || kind == AttributeKind.MULTI_CHOICE) {
      stance.getChoices().add(choice("x"));
      stance.getChoices().add(choice("y"));
    }
    stance.setDefaultValue(right);
    assertThat(CodebookValidator.validate(codebook)).isEmpty();
    stance.setDefaultValue(wrong);
    only(
        Severity.WARNING,
        stance,
        Literals.ATTRIBUTE__DEFAULT_VALUE,
        "Frame > Stance",
        "is no " + kind.getLiteral());
  }

  @Test
  void attributeOfAnUnknownCode() {
    stance.getOnlyForCodes().add("shared");
    assertThat(CodebookValidator.validate(codebook)).isEmpty();
    stance.getOnlyForCodes().add("gone");
    only(
        Severity.WARNING,
        stance,
        Literals.ATTRIBUTE__ONLY_FOR_CODES,
        "Frame > Stance",
        "the code 'gone'");
  }

  @Test
  void relationsOfAnUnknownLayer() {
    link.getTargetLayers().add("Gone");
    only(Severity.WARNING, link, Literals.LAYER__TARGET_LAYERS, "Link", "end at the layer 'Gone'");
    link.getTargetLayers().set(0, "Link");
    only(Severity.WARNING, link, Literals.LAYER__TARGET_LAYERS, "Link", "which has no spans");
  }

  @Test
  void endsOfALayerWithoutRelations() {
    frame.getSourceLayers().add("Frame");
    only(
        Severity.WARNING, frame, Literals.LAYER__SOURCE_LAYERS, "Frame", "it is no relation layer");
  }

  @Test
  void fixedUnits() {
    frame.setExhaustive(true);
    only(Severity.WARNING, frame, Literals.LAYER__EXHAUSTIVE, "Frame", "no fixed unit is chosen");
    frame.setFixedUnit(FixedUnit.SENTENCE);
    assertThat(CodebookValidator.validate(codebook)).isEmpty();
    frame.setFixedUnit(FixedUnit.PARAGRAPH);
    frame.setCrossesSentences(false);
    only(
        Severity.WARNING,
        frame,
        Literals.LAYER__CROSSES_SENTENCES,
        "Frame",
        "may not cross sentences");
    frame.setFixedUnit(FixedUnit.NONE);
    frame.setExhaustive(false);
    link.setFixedUnit(FixedUnit.SENTENCE);
    only(Severity.WARNING, link, Literals.LAYER__FIXED_UNIT, "Link", "no spans");
  }

  @Test
  void examples() {
    Example example = MAKE.createExample();
    shared.getExamples().add(example);
    only(
        Severity.WARNING,
        example,
        Literals.EXAMPLE__TEXT,
        "Frame > Code shared",
        "an example is empty");
    example.setText("words");
    assertThat(CodebookValidator.validate(codebook)).isEmpty();
    example.setBegin(9);
    example.setEnd(5);
    only(
        Severity.WARNING,
        example,
        Literals.EXAMPLE__DOCUMENT,
        "Frame > Code shared",
        "no document");
    example.setDocument("2026/a");
    only(Severity.WARNING, example, Literals.EXAMPLE__BEGIN, "Frame > Code shared", "9 to 5");
    example.setEnd(12);
    assertThat(CodebookValidator.validate(codebook)).isEmpty();
  }

  @Test
  void controlCharactersInTexts() {
    shared.getCuePhrases().add("page\fbreak");
    only(
        Severity.WARNING,
        shared,
        Literals.CODE__CUE_PHRASES,
        "Frame > Code shared",
        "the cuePhrases holds control characters");
  }

  @Test
  void findingsBecomeProblems() {
    shared.setColour("mauve");
    assertThat(only().toProblem("a/b.codebook", 7).toString())
        .isEqualTo(
            "a/b.codebook:7: Frame > Code shared: there is no colour 'mauve' (use a name of the"
                + " palette such as blue, or #rrggbb)");
  }
}
