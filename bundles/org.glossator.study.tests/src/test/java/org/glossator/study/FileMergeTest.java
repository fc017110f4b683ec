package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationEdit.SetMemo;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.SnapshotMerge;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.study.FileMerge.Merged;
import org.glossator.study.FileMerge.Sides;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.RandomStudies;
import org.glossator.testkit.TestCodebooks;
import org.glossator.uima.TypeSystems;
import org.glossator.uima.XmiDocument;
import org.glossator.uima.XmiReader;
import org.glossator.uima.XmiWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileMergeTest {
  private static final Scheme SCHEME = TestCodebooks.scheme();
  private static final String TEXT = "No country can carry this burden alone.";
  private static final byte[] NONE = {};

  private static byte[] xmi(AnnotationSnapshot snapshot) {
    return XmiWriter.toBytes(XmiDocument.of(snapshot, SCHEME));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Merged merge(byte[] base, byte[] ours, byte[] theirs) throws ProblemException {
    return FileMerge.merge("f", new Sides(base, ours, theirs), SCHEME);
  }

  @Test
  void onlyOneSideChanged() throws ProblemException {
    byte[] a = utf8("anything");
    byte[] b = utf8("else");
    assertThat(merge(a, a, b).content()).isEqualTo(b);
    assertThat(merge(a, b, a).content()).isEqualTo(b);
    assertThat(merge(a, b, b).content()).isEqualTo(b);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void annotationsAsTheSnapshotsMerge(long seed) throws Exception {
    RandomStudies random = new RandomStudies(seed);
    String text = random.text(120);
    AnnotationSnapshot base = random.snapshot(text, 30);
    AnnotationSnapshot ours = edited(random, base);
    AnnotationSnapshot theirs = edited(random, base);
    Merged merged = merge(xmi(base), xmi(ours), xmi(theirs));
    SnapshotMerge.Merged expected = SnapshotMerge.merge(base, ours, theirs);
    assertThat(text(merged.content())).isEqualTo(text(xmi(expected.snapshot())));
    assertThat(merged.conflicts()).hasSameSizeAs(expected.conflicts());
  }

  private static AnnotationSnapshot edited(RandomStudies random, AnnotationSnapshot base)
      throws Exception {
    AnnotationDocument document = new AnnotationDocument(base);
    for (int i = 0; i < 12; i++) {
      document.apply(random.edit(document.snapshot()));
    }
    return document.snapshot();
  }

  @Test
  void conflictsAreToldAndNeverMarked() throws Exception {
    AnnotationSnapshot base =
        DocumentBuilder.aDocument(TEXT).spanOver("burden", "burden").snapshot();
    int id = base.spans().iterator().next().id();
    AnnotationDocument ours = new AnnotationDocument(base);
    ours.apply(new SetCode(id, "threat"));
    AnnotationDocument theirs = new AnnotationDocument(base);
    theirs.apply(new SetCode(id, "shared-responsibility"));
    theirs.apply(new SetMemo(id, "memo"));
    Merged merged = merge(xmi(base), xmi(ours.snapshot()), xmi(theirs.snapshot()));
    assertThat(merged.conflicts())
        .singleElement()
        .extracting(Problem::what)
        .asString()
        .startsWith("the code of span " + id + " changed on both sides");
    XmiDocument read = XmiReader.read("m", merged.content(), SCHEME);
    assertThat(read.problems()).isEmpty();
    assertThat(read.snapshot().get(id).code()).isEqualTo("threat");
    assertThat(read.snapshot().get(id).memo()).isEqualTo("memo");
  }

  /** Without the codebook annotations are merged feature by feature. */
  @Test
  void withoutTheCodebook() throws Exception {
    AnnotationSnapshot base =
        DocumentBuilder.aDocument(TEXT).spanOver("burden", "burden").snapshot();
    int id = base.spans().iterator().next().id();
    AnnotationDocument ours = new AnnotationDocument(base);
    ours.apply(new SetCode(id, "threat"));
    AnnotationDocument theirs = new AnnotationDocument(base);
    theirs.apply(new SetMemo(id, "memo"));
    Scheme none = Scheme.of(CodebookFactory.eINSTANCE.createCodebook());
    Merged merged =
        FileMerge.merge(
            "f", new Sides(xmi(base), xmi(ours.snapshot()), xmi(theirs.snapshot())), none);
    assertThat(merged.conflicts()).isEmpty();
    XmiDocument read = XmiReader.read("m", merged.content(), SCHEME);
    assertThat(read.snapshot().get(id).code()).isEqualTo("threat");
    assertThat(read.snapshot().get(id).memo()).isEqualTo("memo");
  }

  @Test
  void whatOtherToolsPutInIsMergedToo() throws Exception {
    String base =
        text(xmi(AnnotationSnapshot.empty(TEXT)))
            .replace(" xmi:version", " xmlns:tok=\"http:///x/y.ecore\" xmi:version");
    String ours =
        base.replace(
                "<cas:View",
                "<tok:Token xmi:id=\"20\" sofa=\"1\" begin=\"0\" end=\"2\"/>\n<cas:View")
            .replace("3\n\"", "3\n20\n\"");
    String theirs =
        base.replace(
                "<cas:View",
                "<tok:Token xmi:id=\"21\" sofa=\"1\" begin=\"3\" end=\"10\" pos=\"N\"/>\n<cas:View")
            .replace("3\n\"", "3\n21\n\"");
    assertThat(ours).isNotEqualTo(base);
    Merged merged = merge(utf8(base), utf8(ours), utf8(theirs));
    assertThat(merged.conflicts()).isEmpty();
    assertThat(text(merged.content()))
        .contains("xmi:id=\"20\"", "xmi:id=\"21\"", "pos=\"N\"", "20\n21\n");
  }

  @Test
  void bothMadeTheFile() throws Exception {
    AnnotationSnapshot ours =
        DocumentBuilder.aDocument(TEXT).spanOver("burden", "burden").snapshot();
    AnnotationSnapshot theirs =
        DocumentBuilder.aDocument(TEXT).spanOver("country", "threat").snapshot();
    Merged merged = merge(NONE, xmi(ours), xmi(theirs));
    assertThat(merged.conflicts()).isEmpty();
    assertThat(XmiReader.read("m", merged.content(), SCHEME).snapshot().spans()).hasSize(2);
  }

  @Test
  void annotationsOfDifferentTextsCannotBeMerged() {
    byte[] ours = xmi(AnnotationSnapshot.empty(TEXT));
    byte[] theirs = xmi(AnnotationSnapshot.empty(TEXT + " More."));
    assertThatThrownBy(() -> merge(NONE, ours, theirs))
        .hasMessageContaining("annotations of different texts");
  }

  @Test
  void codebooksAndTheirTypeSystemsMergeAlike() throws Exception {
    Codebook base = TestCodebooks.allKinds();
    Codebook ours = CodebookFiles.copy(base);
    ours.getLayers().getFirst().getAttributes().removeLast();
    ours.getLayers().getFirst().setDescription("Ours");
    Codebook theirs = CodebookFiles.copy(base);
    theirs.getLayers().removeLast();
    Merged merged =
        merge(
            CodebookFiles.toBytes(base),
            CodebookFiles.toBytes(ours),
            CodebookFiles.toBytes(theirs));
    assertThat(merged.conflicts()).isEmpty();
    Scheme scheme = Scheme.of(CodebookFiles.read("c", merged.content()).codebook());
    Merged types =
        merge(
            TypeSystems.toXml(Scheme.of(base)),
            TypeSystems.toXml(Scheme.of(ours)),
            TypeSystems.toXml(Scheme.of(theirs)));
    assertThat(text(types.content())).isEqualTo(text(TypeSystems.toXml(scheme)));
  }

  @Test
  void settings() throws Exception {
    String base =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <study:StudySettings xmlns:xmi="http://www.omg.org/XMI" xmlns:study="http://glossator.org/study/1.0" xmi:version="2.0" formatVersion="1" title="T">
          <annotators id="anna"/>
        </study:StudySettings>
        """;
    Merged merged =
        merge(
            utf8(base),
            utf8(
                base.replace(
                    "<annotators id=\"anna\"/>",
                    "<annotators id=\"anna\"/><annotators id=\"ben\"/>")),
            utf8(
                base.replace(
                    "<annotators id=\"anna\"/>",
                    "<annotators id=\"anna\" name=\"Anna\"/><annotators id=\"cleo\"/>")));
    assertThat(merged.conflicts()).isEmpty();
    assertThat(text(merged.content())).contains("name=\"Anna\"", "id=\"ben\"", "id=\"cleo\"");
  }

  @Test
  void tables() throws Exception {
    String base = "path,sha256,title,date,source,author,language\na,1,A,,,,\nb,2,B,,,,\n";
    Merged merged =
        merge(
            utf8(base),
            utf8(base.replace("a,1,A,", "a,1,Ours,") + "c,3,C,,,,\n"),
            utf8(base.replace("b,2,B,,,,\n", "").replace("a,1,A,", "a,1,Theirs,") + "d,4,D,,,,\n"));
    assertThat(text(merged.content()))
        .isEqualTo(
            "path,sha256,title,date,source,author,language\na,1,Ours,,,,\nc,3,C,,,,\nd,4,D,,,,\n");
    assertThat(merged.conflicts())
        .extracting(Problem::what)
        .containsExactly(
            "the title of a changed on both sides, to \"Ours\" here and to \"Theirs\" there; what"
                + " was done here is kept");
  }

  @Test
  void filesOfNoStudyAreRefused() {
    List<byte[]> sides = new ArrayList<>(List.of(utf8("a"), utf8("b"), utf8("c")));
    assertThatThrownBy(() -> merge(sides.get(0), sides.get(1), sides.get(2)))
        .hasMessageContaining("is no file of a study");
    assertThatThrownBy(
            () ->
                merge(
                    NONE,
                    CodebookFiles.toBytes(TestCodebooks.allKinds()),
                    xmi(AnnotationSnapshot.empty(TEXT))))
        .hasMessageContaining("different kinds");
  }

  @Test
  void aCodebookThatBreaksOffIsNotMerged() {
    byte[] whole = CodebookFiles.toBytes(TestCodebooks.allKinds());
    String text = text(whole);
    byte[] half = utf8(text.substring(0, text.length() / 2));
    byte[] other = utf8(text.replace("Test codebook", "Other"));
    assertThatThrownBy(() -> merge(whole, half, other)).isInstanceOf(ProblemException.class);
  }
}
