package org.glossator.ui.editor.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.base.tests.XDriver;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.surface.SpanSurface;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A study with two documents, the first open in the running workbench with the focus in its text.
 */
abstract class EditorUiFixture {
  static final String TEXT =
      "States share the burden of security.\n\n"
          + "Ministers said that cooperation is a common duty. Others disagree with them.\n\n"
          + "\u4e2d\u56fd\u548c\u90bb\u56fd\u5408\u4f5c\u3002 Nobody knows \uD83C\uDDF5\uD83C\uDDF0"
          + " why.\n";

  final UiHarness ui = new UiHarness();

  @TempDir private Path folder;
  DocumentInput input;
  SpanEditorPart part;
  SpanSurface surface;

  @BeforeEach
  void open() throws Exception {
    assumeTrue(XDriver.isAvailable(), "real input needs an X server");
    Path studyFolder = folder.resolve("study");
    StudyStore.NewStudy what =
        new StudyStore.NewStudy("Test", codebook(), List.of("coder1", "coder2"));
    try (Study study = StudyStore.create(studyFolder, what)) {
      study.addDocuments(
          List.of(
              NewDocument.of("2026/one", TEXT),
              NewDocument.of("long", TestTexts.english(3, 300_000))));
      prepare(study);
    }
    input = new DocumentInput(studyFolder, "2026/one", "coder1");
    IWorkbenchWindow window = ui.activate();
    ui.run(() -> window.getShell().setBounds(window.getShell().getMonitor().getClientArea()));
    openEditor(input);
  }

  /** The codebook of the study. */
  Codebook codebook() {
    return TestSchemes.policyCodebook();
  }

  /** What is in the study before its first document is opened. */
  void prepare(Study study) throws Exception {
    // the two documents are enough
  }

  void openEditor(DocumentInput document) {
    part =
        ui.get(
            () -> {
              try {
                return (SpanEditorPart) page().openEditor(document, SpanEditorPart.ID);
              } catch (PartInitException e) {
                throw new IllegalStateException(e);
              }
            });
    surface = part.surface();
    ui.waitUntil("the spans to be there", () -> part.annotating() != null);
    ui.run(() -> part.setFocus());
    ui.waitUntil("the text to have the focus", surface::isFocusControl);
  }

  IWorkbenchPage page() {
    return ui.window().getActivePage();
  }

  @AfterEach
  void close() throws Exception {
    if (part != null) {
      ui.closeDialogs();
      closeEditor();
      Job.getJobManager().join(SpanEditorPart.CLOSING, null);
    }
  }

  void closeEditor() {
    ui.run(() -> page().closeAllEditors(false));
    ui.waitUntil("the editor to be gone", surface::isDisposed);
  }

  AnnotationSnapshot snapshot() {
    return ui.get(() -> part.annotating().session().document().snapshot());
  }

  List<String> spans() {
    AnnotationSnapshot snapshot = snapshot();
    List<String> texts = new ArrayList<>();
    snapshot.spans().forEach(span -> texts.add(span.code() + ":" + span.text(snapshot.text())));
    return texts;
  }

  void waitForSpans(String... expected) {
    ui.waitUntil("the spans " + List.of(expected), () -> spans().equals(List.of(expected)));
  }

  void waitFor(String what, Callable<Boolean> condition) {
    ui.waitUntil(what, condition);
  }

  void keys(String... keys) {
    ui.input().keys(keys);
  }

  /** Runs a command as a menu does. */
  void command(String id) {
    ui.run(() -> Commands.run(part.getSite(), id));
  }

  void caretAt(String words) {
    int at = TEXT.indexOf(words);
    ui.run(() -> part.annotating().setSelection(at, at, true));
  }

  void select(String words) {
    int at = TEXT.indexOf(words);
    ui.run(() -> part.annotating().setSelection(at, at + words.length(), true));
  }

  String selectedText() {
    return ui.get(() -> TEXT.substring(surface.selection().begin(), surface.selection().end()));
  }

  /** Just inside the character at an offset, on the screen. */
  Point place(int offset) {
    return ui.get(
        () -> {
          Rectangle place = surface.placeOf(offset);
          return surface.toDisplay(place.x + 3, place.y + place.height / 2);
        });
  }

  String selectedCode() {
    return ui.get(
        () -> {
          Span span = part.annotating().session().document().snapshot().span(surface.selected());
          return span == null ? "" : span.code();
        });
  }

  void waitForStatus(String begin) {
    waitFor("the status line to say: " + begin, () -> isSaid(begin));
  }

  boolean isSaid(String begin) {
    return ui.get(
        () ->
            UiHarness.all(ui.window().getShell(), CLabel.class).stream()
                .anyMatch(l -> l.getText() != null && l.getText().startsWith(begin)));
  }
}
