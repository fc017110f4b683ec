package org.glossator.ui.base.tests;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Point;

/**
 * Mouse and keyboard of the X server that the tests run on, through its XTEST extension: events
 * that no widget can tell from a person's. Needs {@code libXtst6} and no other program. Each call
 * returns when the server has the events; that the program has handled them is what {@link
 * UiHarness#waitFor} waits for.
 *
 * <p>Any thread but the UI thread, one at a time.
 */
public final class XDriver {
  private static final NativeLong NOW = new NativeLong(0);

  /**
   * Milliseconds that the server waits before it presses or releases a button: a double click of
   * four events at the same moment is none that a finger can make, and GTK does not always take it
   * for one.
   */
  private static final NativeLong FINGER = new NativeLong(25);

  private static final int STEPS_OF_DRAG = 10;

  /** Names of the keys that are not letters, by the character that they type. */
  private static final Map<Character, String> NAMES =
      Map.ofEntries(
          Map.entry(' ', "space"),
          Map.entry('\n', "Return"),
          Map.entry('\t', "Tab"),
          Map.entry('.', "period"),
          Map.entry(',', "comma"),
          Map.entry('-', "minus"),
          Map.entry('_', "underscore"),
          Map.entry('/', "slash"),
          Map.entry(':', "colon"),
          Map.entry(';', "semicolon"),
          Map.entry('[', "bracketleft"),
          Map.entry(']', "bracketright"),
          Map.entry('"', "quotedbl"),
          Map.entry('\'', "apostrophe"),
          Map.entry('(', "parenleft"),
          Map.entry(')', "parenright"),
          Map.entry('=', "equal"),
          Map.entry('+', "plus"),
          Map.entry('*', "asterisk"),
          Map.entry('@', "at"),
          Map.entry('#', "numbersign"),
          Map.entry('!', "exclam"),
          Map.entry('?', "question"),
          Map.entry('\\', "backslash"),
          Map.entry('~', "asciitilde"));

  private final X11 x = X11.INSTANCE;
  private final X11.XTest test = X11.XTest.INSTANCE;

  /** Whether there is an X server to drive: the tests are skipped where there is none. */
  public static boolean isAvailable() {
    return System.getenv("DISPLAY") != null && System.getProperty("os.name").startsWith("Linux");
  }

  /** Moves the mouse. */
  public void move(Point at) {
    run(display -> motion(display, at.x, at.y));
  }

  /** Clicks the left button once. */
  public void click(Point at) {
    click(at, 1, 1);
  }

  /** Clicks the left button twice, as fast as a double click is. */
  public void doubleClick(Point at) {
    click(at, 1, 2);
  }

  /** Clicks the right button. */
  public void contextClick(Point at) {
    click(at, 3, 1);
  }

  /** Clicks a button some times. */
  public void click(Point at, int button, int times) {
    run(
        display -> {
          motion(display, at.x, at.y);
          for (int i = 0; i < times; i++) {
            button(display, button, true);
            button(display, button, false);
          }
        });
  }

  /** Drags with the left button, in steps as a hand does. */
  public void drag(Point from, Point to) {
    run(
        display -> {
          motion(display, from.x, from.y);
          button(display, 1, true);
          for (int i = 1; i <= STEPS_OF_DRAG; i++) {
            motion(
                display,
                from.x + (to.x - from.x) * i / STEPS_OF_DRAG,
                from.y + (to.y - from.y) * i / STEPS_OF_DRAG);
          }
          button(display, 1, false);
        });
  }

  /** Presses the left button and holds it; {@link #release} lets go. */
  public void press(Point at) {
    run(
        display -> {
          motion(display, at.x, at.y);
          button(display, 1, true);
        });
  }

  /** Lets the left button go. */
  public void release() {
    run(display -> button(display, 1, false));
  }

  /** Holds a key down; {@link #keyUp} lets go. */
  public void keyDown(String name) {
    run(display -> key(display, code(display, name), true));
  }

  /** Lets a key go. */
  public void keyUp(String name) {
    run(display -> key(display, code(display, name), false));
  }

  /** Turns the wheel: up for a positive number of notches, down for a negative one. */
  public void wheel(Point at, int notches) {
    run(
        display -> {
          motion(display, at.x, at.y);
          for (int i = 0; i < Math.abs(notches); i++) {
            button(display, notches > 0 ? 4 : 5, true);
            button(display, notches > 0 ? 4 : 5, false);
          }
        });
  }

  /**
   * Presses a key with others held: {@code keys("Control_L", "Shift_L", "i")}. Names are those of
   * X: {@code Return}, {@code Escape}, {@code Down}, {@code F2}, {@code Page_Down}, {@code a}.
   */
  public void keys(String... names) {
    run(
        display -> {
          List<Integer> codes = new ArrayList<>();
          for (String name : names) {
            codes.add(code(display, name));
          }
          codes.forEach(c -> key(display, c, true));
          codes.reversed().forEach(c -> key(display, c, false));
        });
  }

  /** Types text of the characters that a US keyboard has. */
  public void type(String text) {
    run(display -> text.chars().forEach(c -> type(display, (char) c)));
  }

  private void type(X11.Display display, char c) {
    String name = NAMES.getOrDefault(c, String.valueOf(c));
    int code = code(display, name);
    long plain = x.XKeycodeToKeysym(display, (byte) code, 0).longValue();
    boolean shifted = plain != x.XStringToKeysym(name).longValue();
    int shift = code(display, "Shift_L");
    if (shifted) {
      key(display, shift, true);
    }
    key(display, code, true);
    key(display, code, false);
    if (shifted) {
      key(display, shift, false);
    }
  }

  private int code(X11.Display display, String name) {
    int code = x.XKeysymToKeycode(display, x.XStringToKeysym(name)) & 0xff;
    if (code == 0) {
      throw new IllegalArgumentException("the keyboard has no key " + name);
    }
    return code;
  }

  private void motion(X11.Display display, int toX, int toY) {
    test.XTestFakeMotionEvent(display, -1, toX, toY, NOW);
    x.XSync(display, false);
  }

  private void button(X11.Display display, int button, boolean down) {
    test.XTestFakeButtonEvent(display, button, down, FINGER);
    x.XSync(display, false);
  }

  private void key(X11.Display display, int code, boolean down) {
    test.XTestFakeKeyEvent(display, code, down, NOW);
    x.XSync(display, false);
  }

  private interface Action {
    void with(X11.Display display);
  }

  private void run(Action action) {
    X11.Display display = x.XOpenDisplay(null);
    if (display == null) {
      throw new IllegalStateException("no X server at " + System.getenv("DISPLAY"));
    }
    try {
      action.with(display);
    } finally {
      x.XCloseDisplay(display);
    }
  }
}
