package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.ui.editor.internal.scene.GuestSpans;
import org.glossator.ui.editor.internal.scene.GuestSpans.Kind;
import org.glossator.ui.editor.internal.scene.LabelChips;
import org.glossator.ui.editor.internal.scene.SceneFrame;
import org.glossator.ui.editor.internal.scene.SceneOptions;
import org.glossator.ui.editor.internal.scene.SceneOptions.Edge;
import org.glossator.ui.editor.internal.scene.SpanScene;
import org.junit.jupiter.api.Test;

/**
 * Scenes of fixed documents, as text, compared with those that were looked at and kept in the
 * folder {@code golden} beside this class.
 *
 * <p>After a change that is meant they are written anew by running this class with the system
 * property {@value #RENEW} naming that folder; the whole command is in {@code
 * releng/docs/README.md}. What changed is to be read before it is kept.
 */
class GoldenScenesTest {
  private static final String RENEW = "glossator.golden.renew";
  private static final Scheme SCHEME = TestSchemes.policy();
  private static final SceneFrame FRAME =
      new SceneFrame(
          1000,
          600,
          GoldenLines.LEFT,
          GoldenLines.LEFT + GoldenLines.WIDTH,
          520,
          800,
          4,
          2,
          14,
          0.8);
  private static final String ENGLISH =
      "States share the burden of security because no state can carry it alone. Ministers called"
          + " cooperation a common duty, and officials said that trust grows slowly.\n"
          + "\n"
          + "Others disagree with them: the history of the region speaks against it.";

  private final List<Annotation> annotations = new ArrayList<>();
  private final List<GuestSpans> guests = new ArrayList<>();
  private String text = ENGLISH;
  private int selected;
  private boolean above;
  private int firstLine;
  private int lineCount = 1_000;

  private Fragment find(String words) {
    int begin = text.indexOf(words);
    assertThat(begin).as(words).isNotNegative();
    return new Fragment(begin, begin + words.length());
  }

  private Span span(int id, String code, String... fragments) {
    List<Fragment> parts = Arrays.stream(fragments).map(this::find).toList();
    Span first = Span.of(id, parts.getFirst().begin(), parts.getFirst().end(), "frame", code);
    return first.withFragments(parts);
  }

  private void mark(int id, String code, String... fragments) {
    annotations.add(span(id, code, fragments));
  }

  private void link(int id, int source, int target, String code) {
    annotations.add(
        new Relation(
            id, source, target, "link", code, Map.of(), null, Annotation.MANUAL, null, null));
  }

  private void label(int id, String code) {
    annotations.add(
        new DocumentLabel(id, "tone", code, Map.of(), null, Annotation.MANUAL, null, null));
  }

  private void guest(Kind kind, String who, int chosen, Span... spans) throws EditRefusedException {
    guests.add(new GuestSpans(kind, who, AnnotationSnapshot.of(text, List.of(spans)), chosen));
  }

  @Test
  void nestedAndOverlappingSpansRunInLanes() throws Exception {
    mark(1, "shared-responsibility", text.substring(0, text.indexOf('\n')));
    mark(2, "burden", "States share the burden of security because no state");
    mark(3, "trust", "burden of security");
    mark(4, "legality", "security because no state can carry it alone. Ministers");
    mark(5, "urgency", "burden of security");
    compare("lanes");
  }

  @Test
  void fragmentsAreJoined() throws Exception {
    mark(1, "burden", "States share", "of security", "carry it alone");
    mark(2, "trust", "the burden");
    mark(3, "history", "cooperation", "Others disagree");
    compare("fragments");
  }

  @Test
  void relationsAreArcsWithNames() throws Exception {
    mark(1, "burden", "States");
    mark(2, "solidarity", "security");
    mark(3, "trust", "trust grows");
    mark(4, "history", "history of the region");
    mark(5, "legality", "duty");
    link(11, 1, 2, "supports");
    link(12, 3, 1, "attributed-to");
    link(13, 2, 4, "supports");
    link(14, 5, 4, "attributed-to");
    selected = 3;
    lineCount = 5; // the last span is below the window
    compare("relations");
  }

  @Test
  void bracketsStandInTheMarginAndGoOnBeyondTheWindow() throws Exception {
    text = ENGLISH + "\n\n" + ENGLISH.replace("States", "Cities");
    annotations.add(Span.of(1, 10, text.length() - 10, "frame", "burden"));
    mark(2, "trust", "Ministers called cooperation a common duty");
    mark(3, "history", "officials said that trust grows slowly.\n\nOthers disagree");
    mark(4, "legality", "officials");
    mark(5, "urgency", "said");
    mark(6, "solidarity", "trust grows");
    mark(7, "sovereignty", "slowly");
    mark(8, "development", "Cities share");
    selected = 5;
    firstLine = 2;
    lineCount = 4;
    compare("brackets");
  }

  @Test
  void rightToLeftAndMixedTextIsMarkedWhereItIsSeen() throws Exception {
    text =
        "\u062a\u062a\u062d\u0645\u0644 \u0627\u0644\u062f\u0648\u0644 \u0639\u0628\u0621"
            + " \u0627\u0644\u0623\u0645\u0646 \u0645\u0639 NATO \u0648\u0627\u0644\u0634\u0631"
            + "\u0643\u0627\u0621 \u0641\u064a 2024\n"
            + "He said \u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd and left the hall.";
    mark(1, "burden", "\u0639\u0628\u0621 \u0627\u0644\u0623\u0645\u0646 \u0645\u0639 NA");
    mark(2, "trust", "\u0627\u0644\u0623\u0645\u0646");
    mark(3, "history", "said \u05e9\u05dc\u05d5\u05dd");
    mark(4, "solidarity", "\u05e2\u05d5\u05dc\u05dd and");
    link(11, 3, 4, "supports");
    selected = 1;
    compare("right-to-left");
  }

  @Test
  void chineseBreaksAnywhereAndIsMarkedWhole() throws Exception {
    text =
        "\u4e2d\u56fd\u548c\u90bb\u56fd\u5408\u4f5c\uff0c\u5171\u540c\u627f\u62c5\u5b89\u5168"
            + "\u8d23\u4efb\uff0c\u7ef4\u62a4\u5730\u533a\u548c\u5e73\u4e0e\u7a33\u5b9a\u3002"
            + "\u53cc\u65b9\u8fd8\u7b7e\u7f72\u4e86\u8c05\u89e3\u5907\u5fd8\u5f55 (MoU)\u3002";
    mark(1, "shared-responsibility", "\u5171\u540c\u627f\u62c5\u5b89\u5168\u8d23\u4efb");
    mark(2, "burden", "\u627f\u62c5");
    mark(3, "trust", "\u7a33\u5b9a\u3002\u53cc\u65b9", "MoU");
    compare("chinese");
  }

  @Test
  void emojiAndMarksTakeTheRoomOfTheirCluster() throws Exception {
    text =
        "Flags \uD83C\uDDF5\uD83C\uDDF0\uD83C\uDDE8\uD83C\uDDF3 and families"
            + " \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 met in Me\u0301xico.";
    mark(1, "solidarity", "\uD83C\uDDF5\uD83C\uDDF0");
    mark(2, "trust", "families \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67");
    mark(3, "history", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67");
    mark(4, "urgency", "Me\u0301xico");
    compare("emoji");
  }

  @Test
  void suggestionsAreDashedAndTheWorkOfAnotherIsDouble() throws Exception {
    mark(1, "burden", "burden of security");
    mark(2, "trust", "security");
    guest(
        Kind.SUGGESTION,
        "",
        7,
        span(7, "solidarity", "share the burden of"),
        span(8, "legality", "Ministers called cooperation"),
        span(9, "history", "cooperation a common"));
    guest(Kind.OTHER, "coder2", 0, span(7, "history", "burden of security because"));
    compare("suggestions");
  }

  @Test
  void labelsOfTheDocumentStandInTheBarAndNamesAboveTheText() throws Exception {
    label(21, "supportive");
    label(22, "critical");
    mark(1, "burden", "burden");
    mark(2, "trust", "burden of security");
    mark(3, "shared-responsibility", "no state can carry it alone");
    selected = 21;
    above = true;
    compare("document-labels");
  }

  @Test
  void theFirstDifferenceIsNamed() {
    assertThat(difference("x", "a\nb\nc\n", "a\nb\nc\n")).isEmpty();
    assertThat(difference("x", "a\nb\nc\n", "a\nB\nc\n"))
        .contains("golden/x.txt", "line 2", "kept: b", "now:  B", RENEW);
    assertThat(difference("x", "a\n", "a\nb\n")).contains("line 2", "kept: (nothing)", "now:  b");
  }

  private void compare(String name) throws Exception {
    GoldenLines lines = new GoldenLines(text, firstLine, lineCount);
    AnnotationSnapshot snapshot = AnnotationSnapshot.of(text, annotations);
    SpanScene scene =
        SpanScene.build(
            snapshot,
            lines,
            FRAME,
            SCHEME,
            new SceneOptions(
                selected, Edge.NONE, true, above, Map.of(), GoldenScenesTest::width, guests));
    List<LabelChips.Chip> chips =
        LabelChips.place(snapshot.labels(), SCHEME, "+ label", 14, 400, GoldenScenesTest::width);
    String now = SceneDump.of(lines, scene, chips);
    String folder = System.getProperty(RENEW);
    if (folder != null) {
      Files.writeString(Path.of(folder, name + ".txt"), now);
      abort("written anew, not compared: " + name);
    }
    String difference = difference(name, kept(name), now);
    if (!difference.isEmpty()) {
      fail(difference);
    }
  }

  private static int width(String name) {
    return name.length() * 6;
  }

  private static String kept(String name) throws IOException {
    try (InputStream in = GoldenScenesTest.class.getResourceAsStream("golden/" + name + ".txt")) {
      return in == null
          ? ""
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  /** What a person needs to know of the first line that differs; empty where none does. */
  private static String difference(String name, String kept, String now) {
    String[] before = kept.split("\n");
    String[] after = now.split("\n");
    for (int i = 0; i < Math.max(before.length, after.length); i++) {
      String was = i < before.length ? before[i] : "(nothing)";
      String is = i < after.length ? after[i] : "(nothing)";
      if (!was.equals(is)) {
        return ("golden/%s.txt, line %d%n  kept: %s%n  now:  %s%nThe whole scene now:%n%s%n"
                + "If that is meant, renew the file: -D%s, see releng/docs/README.md")
            .formatted(name, i + 1, was, is, now, RENEW);
      }
    }
    return "";
  }
}
