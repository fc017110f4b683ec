package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IViewPart;
import org.glossator.annotation.DocumentChange;
import org.glossator.ui.base.AnnotatingListener;
import org.glossator.ui.base.RestLayout;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.editor.internal.views.InspectorView;
import org.junit.jupiter.api.Test;

/** What waits while the text is painted: the views follow when there is time. */
class EditorFramesUiTest extends EditorUiFixture {

  /** Notes what a follower is told. */
  private static final class Recorder implements AnnotatingListener {
    private final List<String> seen;

    Recorder(List<String> seen) {
      this.seen = seen;
    }

    @Override
    public void annotationsChanged(DocumentChange change) {
      seen.add("changed");
    }

    @Override
    public void selectionChanged() {
      seen.add("selected");
    }
  }

  private List<String> record() {
    List<String> seen = new ArrayList<>();
    ui.run(() -> part.annotating().addListener(new Recorder(seen)));
    return seen;
  }

  @Test
  void theTextIsPaintedBeforeFollowersAreToldAndTheyAreToldInOrder() {
    caretAt("burden");
    List<String> seen = record();
    Listener painted =
        event -> {
          if (surface.snapshot().size() == 1 && surface.selected() != 0 && !seen.contains("text")) {
            seen.add("text");
          }
        };
    ui.run(() -> surface.addListener(SWT.Paint, painted));
    keys("1");
    waitFor("all to be told", () -> seen.contains("changed"));
    assertThat(ui.get(() -> List.copyOf(seen))).containsExactly("text", "changed", "selected");
    ui.run(seen::clear);
    keys("Delete");
    waitFor("all to be told", () -> seen.contains("selected"));
    assertThat(ui.get(() -> List.copyOf(seen))).containsExactly("changed", "selected");
  }

  @Test
  void followersAreToldBeforeAnotherControlHasTheFocus() {
    select("burden");
    List<String> seen = record();
    Listener focus = event -> seen.add("focus");
    ui.run(
        () -> {
          ui.display().addFilter(SWT.FocusIn, focus);
          part.annotating().applyCode("frame", "shared-responsibility");
          assertThat(seen).isEmpty();
          part.findBar().open();
        });
    waitFor("the focus to be in the find bar", () -> !surface.isFocusControl());
    ui.run(() -> ui.display().removeFilter(SWT.FocusIn, focus));
    assertThat(ui.get(() -> List.copyOf(seen))).startsWith("changed", "selected", "focus");
  }

  @Test
  void followersAreToldWhatWasDoneRightBeforeTheEditorIsClosed() {
    select("burden");
    List<String> seen = record();
    ui.run(
        () -> {
          part.annotating().applyCode("frame", "shared-responsibility");
          page().closeAllEditors(false);
        });
    assertThat(ui.get(() -> List.copyOf(seen))).containsExactly("changed", "selected");
  }

  @Test
  void aFollowerIsToldOfWhatHappensFromThenOnUntilItGoes() {
    select("burden");
    List<String> first = record();
    List<String> second = new ArrayList<>();
    ui.run(
        () -> {
          Recorder late = new Recorder(second);
          part.annotating().applyCode("frame", "shared-responsibility");
          part.annotating().addListener(late);
          assertThat(first).containsExactly("changed", "selected");
          part.annotating().setSelection(0, 0, false);
          part.annotating().setSelection(1, 1, false);
          part.annotating().removeListener(late);
        });
    waitFor("the other to be told", () -> first.size() == 3);
    assertThat(ui.get(() -> List.copyOf(first)))
        .as("two moves of the caret are one")
        .containsExactly("changed", "selected", "selected");
    assertThat(ui.get(() -> List.copyOf(second))).as("it was gone").isEmpty();
  }

  @Test
  void theInspectorTakesAnotherWidthOnceTheWindowRests() {
    caretAt("burden");
    keys("1");
    waitForSpans("shared-responsibility:burden");
    IViewPart view =
        ui.get(
            () -> {
              IViewPart shown = page().showView(InspectorView.ID);
              part.setFocus();
              return shown;
            });
    ScrolledComposite scroll =
        ui.waitFor(
            "the fields",
            () -> {
              Composite inspector = ((InspectorView) view).getSite().getShell();
              return UiHarness.all(inspector, ScrolledComposite.class).stream()
                  .filter(s -> s.isVisible() && s.getContent() != null)
                  .findFirst()
                  .orElse(null);
            });
    waitFor("fields as wide as the view", () -> fits(scroll));
    int before = ui.get(() -> scroll.getClientArea().width);
    ui.run(
        () -> {
          var shell = ui.window().getShell();
          shell.setMaximized(false);
          shell.setSize(shell.getSize().x - 240, shell.getSize().y);
        });
    waitFor("the view to be narrower", () -> scroll.getClientArea().width < before);
    waitFor("the fields to follow", () -> fits(scroll));
  }

  @Test
  void theTextTakesAnotherWidthAtOnceAndTheViewsOnceTheWindowRests() {
    Composite views = ui.window().getShell();
    ui.run(
        () -> {
          views.getShell().setMaximized(false);
          List<Composite> rooms = rooms(views);
          assertThat(rooms).hasSizeGreaterThan(2);
          int text = surface.getSize().x;
          List<Point> before = rooms.stream().map(EditorFramesUiTest::contentSize).toList();
          for (int i = 0; i < 5; i++) {
            views.setSize(views.getSize().x - 40, views.getSize().y);
          }
          assertThat(surface.getSize().x).as("the text").isLessThan(text);
          assertThat(rooms.stream().map(EditorFramesUiTest::contentSize))
              .as("the views beside it")
              .isEqualTo(before);
        });
    waitFor("the views to follow", () -> rooms(views).stream().allMatch(r -> contentFits(r)));
  }

  /** Where the contents of the views are that are seen. */
  private static List<Composite> rooms(Composite window) {
    return UiHarness.all(window, Composite.class).stream()
        .filter(c -> c.isVisible() && c.getLayout() instanceof RestLayout)
        .toList();
  }

  private static Point contentSize(Composite room) {
    return ((RestLayout) room.getLayout()).shown().getSize();
  }

  private static boolean contentFits(Composite room) {
    return contentSize(room).equals(room.getSize());
  }

  private static boolean fits(ScrolledComposite scroll) {
    return scroll.getContent() != null
        && scroll.getContent().getSize().x == Math.max(100, scroll.getClientArea().width)
        && scroll.getContent().getSize().y >= scroll.getClientArea().height;
  }
}
