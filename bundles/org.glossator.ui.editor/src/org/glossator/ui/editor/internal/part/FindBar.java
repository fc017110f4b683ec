package org.glossator.ui.editor.internal.part;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Latest;
import org.glossator.ui.editor.internal.coding.TextFinder;
import org.glossator.ui.editor.internal.coding.TextFinder.Query;
import org.glossator.ui.editor.internal.coding.TextFinder.Result;
import org.glossator.ui.editor.internal.surface.OverviewStrip;
import org.glossator.ui.editor.internal.surface.SpanSurface;

/**
 * Looks for text while it is typed: all places are marked in the text and in the overview, their
 * number is told, Enter and Shift+Enter go to the next and the one before. The search runs in the
 * background; the newest request wins.
 */
public final class FindBar extends Composite {
  /** A longer selection is a passage and not what somebody looks for. */
  private static final int LONGEST_SELECTED = 100;

  private static final int COUNT = 170;
  private static final int NARROW_COUNT = 64;

  /** What the other parts of the bar need. */
  private static final int REST_OF_BAR = 310;

  private static final Result NOTHING = new Result(new int[0], new int[0], null);

  private final SpanSurface surface;
  private final OverviewStrip strip;
  private final Text words;
  private final ToolItem regex;
  private final ToolItem matchCase;
  private final Label count;
  private final Latest<Result> latest;
  private final AtomicLong requests = new AtomicLong();
  private String text = "";
  private Result result = NOTHING;
  private int start;

  FindBar(Composite parent, SpanSurface surface, OverviewStrip strip) {
    super(parent, SWT.NONE);
    this.surface = surface;
    this.strip = strip;
    latest = new Latest<>(getDisplay());
    GridLayout layout = new GridLayout(5, false);
    layout.marginHeight = 3;
    layout.marginWidth = 10;
    setLayout(layout);
    words = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH);
    words.setMessage(Messages.findHint);
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    words.setLayoutData(wide);
    ToolBar bar = new ToolBar(this, SWT.FLAT);
    regex = item(bar, SWT.CHECK, Messages.findRegex, Messages.findRegexTip, null, this::search);
    matchCase = item(bar, SWT.CHECK, Messages.findCase, Messages.findCaseTip, null, this::search);
    count = new Label(this, SWT.RIGHT);
    GridData fixed = new GridData(SWT.FILL, SWT.CENTER, false, false);
    fixed.widthHint = COUNT;
    count.setLayoutData(fixed);
    // beside another document there is little room: the words to find keep theirs
    addListener(
        SWT.Resize,
        event -> fixed.widthHint = Math.clamp(getSize().x - REST_OF_BAR, NARROW_COUNT, COUNT));
    ToolBar steps = new ToolBar(this, SWT.FLAT);
    item(steps, SWT.PUSH, null, Messages.findPrevious, "previous", () -> go(false));
    item(steps, SWT.PUSH, null, Messages.findNext, "next", () -> go(true));
    item(steps, SWT.PUSH, null, Messages.findClose, "close", this::close);
    words.addListener(SWT.Modify, event -> search());
    words.addListener(SWT.KeyDown, this::key);
    words.addListener(SWT.Traverse, FindBar::traverse);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.exclude = true;
    setLayoutData(data);
    setVisible(false);
  }

  private static ToolItem item(
      ToolBar bar, int style, String label, String tip, String icon, Runnable run) {
    ToolItem item = new ToolItem(bar, style);
    if (label != null) {
      item.setText(label);
    }
    if (icon != null) {
      item.setImage(Icons.image(icon));
    }
    item.setToolTipText(tip);
    item.addListener(SWT.Selection, event -> run.run());
    return item;
  }

  /** The text that is searched from now on. */
  void setDocument(String newText) {
    text = newText;
    if (isVisible()) {
      search();
    }
  }

  /** Shows the bar with the selected words, if they are few, and takes the focus. */
  public void open() {
    int begin = surface.selection().begin();
    int end = surface.selection().end();
    start = begin;
    if (end > begin && end - begin < LONGEST_SELECTED) {
      String selected = text.substring(begin, end);
      if (selected.indexOf('\n') < 0) {
        words.setText(selected);
      }
    }
    appear(true);
    words.setFocus();
    words.selectAll();
    search();
  }

  /** Hides the bar and its marks. */
  public void close() {
    latest.cancel();
    requests.incrementAndGet();
    show(NOTHING);
    appear(false);
    surface.setFocus();
  }

  private void appear(boolean visible) {
    ((GridData) getLayoutData()).exclude = !visible;
    setVisible(visible);
    getParent().layout(true, true);
  }

  private static void traverse(Event event) {
    if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
      event.doit = false;
    }
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ESC -> close();
      case SWT.CR, SWT.KEYPAD_CR -> go((event.stateMask & SWT.SHIFT) == 0);
      case SWT.ARROW_DOWN -> go(true);
      case SWT.ARROW_UP -> go(false);
      default -> {
        return;
      }
    }
    event.doit = false;
  }

  private void search() {
    search(this::found);
  }

  private void search(Consumer<Result> whenFound) {
    Query query = new Query(words.getText(), regex.getSelection(), matchCase.getSelection());
    String searched = text;
    long number = requests.incrementAndGet();
    latest.submit(
        () -> TextFinder.find(searched, query, () -> requests.get() != number), whenFound);
  }

  private void found(Result found) {
    if (isDisposed()) {
      return;
    }
    show(found);
    int first = found.from(start);
    if (first < 0 && found.count() > 0) {
      first = 0;
    }
    if (first >= 0) {
      select(first);
    }
  }

  private void show(Result found) {
    result = found;
    surface.setFound(found.begins(), found.ends());
    strip.setMarks(found.begins());
    if (found.error() != null) {
      count.setText(found.error());
    } else if (words.getText().isEmpty()) {
      count.setText("");
    } else {
      count.setText(
          found.count() >= TextFinder.MOST
              ? Messages.bind(Messages.findMany, TextFinder.MOST)
              : Messages.bind(Messages.findCount, found.count()));
    }
  }

  /** Goes to the next place or the one before; round at the ends. */
  public void go(boolean forth) {
    if (result.count() > 0) {
      step(forth);
    } else if (!isVisible() && isAboutLastWords()) {
      search(found -> again(found, forth));
    } else if (!isVisible()) {
      open();
    }
  }

  /** Whether nothing else is selected than what was looked for before the bar was closed. */
  private boolean isAboutLastWords() {
    int begin = surface.selection().begin();
    int end = surface.selection().end();
    String last = words.getText();
    return !last.isEmpty()
        && (begin == end
            || regex.getSelection()
            || text.substring(begin, end).equalsIgnoreCase(last));
  }

  /** The bar stays closed and nothing is marked: one only wants to go on. */
  private void again(Result found, boolean forth) {
    if (isDisposed() || isVisible()) {
      return;
    }
    if (found.count() == 0) {
      open(); // it says that there is none, or what is wrong with the expression
      return;
    }
    result = found;
    step(forth);
    result = NOTHING;
  }

  private void step(boolean forth) {
    int at =
        forth
            ? result.from(Math.max(surface.selection().begin() + 1, surface.selection().end()))
            : result.before(surface.selection().begin());
    select(at >= 0 ? at : forth ? 0 : result.count() - 1);
  }

  private void select(int place) {
    surface.select(result.begins()[place], result.ends()[place]);
    surface.show(result.begins()[place], result.ends()[place]);
    start = result.begins()[place];
    count.setText(
        Messages.bind(
            Messages.findPlace, Integer.toString(place + 1), Integer.toString(result.count())));
  }
}
