package org.glossator.ui.base.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.glossator.ui.base.RestLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestLayoutTest {
  private final UiHarness ui = new UiHarness();
  private Shell shell;
  private Composite room;
  private RestLayout layout;
  private Composite first;
  private Composite second;

  @BeforeEach
  void open() {
    ui.run(
        () -> {
          shell = new Shell(ui.display(), SWT.SHELL_TRIM);
          shell.setLayout(new FillLayout());
          room = new Composite(shell, SWT.NONE);
          layout = new RestLayout(room);
          first = new Composite(room, SWT.NONE);
          second = new Composite(room, SWT.NONE);
          layout.show(first);
          shell.setSize(400, 300);
          shell.open();
        });
    ui.waitUntil("the first to be seen", () -> first.isVisible() && fits(first));
  }

  @AfterEach
  void close() {
    ui.run(shell::dispose);
  }

  @Test
  void whatIsSeenFollowsOnceTheRoomRests() {
    Point before = ui.get(first::getSize);
    ui.run(
        () -> {
          for (int width = 410; width <= 500; width += 10) {
            shell.setSize(width, 340);
            assertThat(first.getSize()).as("while it moves").isEqualTo(before);
          }
          assertThat(room.getSize().x).isGreaterThan(before.x);
        });
    ui.waitUntil("it to follow", () -> fits(first));
    assertThat(ui.get(second::getSize)).as("nobody sees it").isEqualTo(new Point(0, 0));
  }

  @Test
  void whatIsShownHasItsRoomAtOnceAndTheOtherIsHidden() {
    ui.run(
        () -> {
          layout.show(second);
          assertThat(second.getSize()).isEqualTo(room.getSize());
          assertThat(second.isVisible()).isTrue();
          assertThat(first.isVisible()).isFalse();
          assertThat(layout.shown()).isSameAs(second);
        });
  }

  @Test
  void whatIsNotOnTheScreenTakesItsRoomAtOnce() {
    ui.run(
        () -> {
          room.setVisible(false);
          shell.setSize(520, 360);
          assertThat(first.getSize()).isEqualTo(room.getSize());
        });
  }

  @Test
  void anotherChildIsSeenInThePlaceOfOneThatIsGone() {
    ui.run(
        () -> {
          first.dispose();
          room.layout();
          assertThat(layout.shown()).isSameAs(second);
          assertThat(second.getSize()).isEqualTo(room.getSize());
        });
  }

  private boolean fits(Composite child) {
    return child.getSize().equals(room.getSize());
  }
}
