package org.glossator.ui.editor.internal.surface;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.glossator.annotation.Span;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.editor.internal.paint.Palette;
import org.glossator.ui.editor.internal.scene.OverviewBins;

/**
 * The whole document at the right edge: where spans are and of which colour, where the view is,
 * where the places are that were found. A click goes there.
 */
public final class OverviewStrip extends Canvas {
  private static final int WIDTH = 16;
  private static final int INSET = 4;
  private static final int MOST_MARKS = 2_000;

  private final SpanSurface surface;
  private final CodePaint colours;
  private OverviewBins bins;
  private int[] marks = new int[0];

  /** The bins as painted; made anew when they or the size change. */
  private Image picture;

  public OverviewStrip(Composite parent, SpanSurface surface, CodePaint colours) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    this.surface = surface;
    this.colours = colours;
    addListener(SWT.Paint, this::paint);
    addListener(SWT.MouseDown, this::go);
    addListener(
        SWT.MouseMove,
        event -> {
          if ((event.stateMask & SWT.BUTTON1) != 0) {
            go(event);
          }
        });
    addListener(SWT.Dispose, event -> forgetPicture());
    addListener(SWT.Resize, event -> refresh());
    surface.addSurfaceListener(
        new SurfaceListener() {
          @Override
          public void viewMoved() {
            redraw();
          }
        });
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    return new Point(WIDTH, heightHint == SWT.DEFAULT ? WIDTH : heightHint);
  }

  /** Shows an overview; null for none. */
  public void setBins(OverviewBins newBins) {
    bins = newBins;
    refresh();
  }

  /** The overview that is shown changed. */
  public void refresh() {
    forgetPicture();
    redraw();
  }

  /** Marks places, offsets in code units. */
  public void setMarks(int[] offsets) {
    marks = offsets;
    redraw();
  }

  private void go(Event event) {
    int height = Math.max(1, getClientArea().height);
    int y = Math.max(0, Math.min(event.y, height - 1));
    surface.jump((int) ((long) y * surface.length() / height));
  }

  private void paint(Event event) {
    GC gc = event.gc;
    Palette palette = Palette.of(colours.isDark());
    Rectangle area = getClientArea();
    int length = surface.length();
    if (area.isEmpty() || length == 0) {
      gc.setBackground(palette.paper());
      gc.fillRectangle(area);
      return;
    }
    if (picture == null) {
      picture = draw(area, palette);
    }
    gc.drawImage(picture, 0, 0);
    marks(gc, area, palette, length);
    Span selected = surface.snapshot() == null ? null : surface.snapshot().span(surface.selected());
    if (selected != null) {
      gc.setBackground(palette.ink());
      int y = y(selected.begin(), length, area.height);
      int bottom = Math.max(y + 2, y(selected.end(), length, area.height));
      gc.fillRectangle(0, y, INSET - 1, bottom - y);
    }
    int top = y(surface.topOffset(), length, area.height);
    int bottom = Math.max(top + 6, y(surface.bottomOffset(), length, area.height));
    gc.setForeground(palette.muted());
    gc.setAlpha(40);
    gc.setBackground(palette.muted());
    gc.fillRectangle(1, top, WIDTH - 2, bottom - top);
    gc.setAlpha(200);
    gc.drawRectangle(
        0, Math.min(top, area.height - 3), WIDTH - 1, Math.min(bottom, area.height) - top - 1);
    gc.setAlpha(255);
  }

  private void marks(GC gc, Rectangle area, Palette palette, int length) {
    gc.setBackground(palette.accent());
    int step = marks.length / MOST_MARKS + 1;
    for (int i = 0; i < marks.length; i += step) {
      gc.fillRectangle(WIDTH - 4, y(marks[i], length, area.height), 4, 2);
    }
  }

  private static int y(int offset, int length, int height) {
    return (int) ((long) offset * height / length);
  }

  private Image draw(Rectangle area, Palette palette) {
    Image image = new Image(getDisplay(), area.width, area.height);
    GC gc = new GC(image);
    try {
      gc.setBackground(palette.paper());
      gc.fillRectangle(area);
      for (int y = 0; bins != null && y < area.height; y++) {
        OverviewBins.Bin bin = row(y, area.height);
        if (bin != null) {
          gc.setAlpha((int) (70 + 185 * bin.share()));
          gc.setBackground(colours.line(bin.colour()));
          gc.fillRectangle(INSET, y, WIDTH - 2 * INSET, 1);
        }
      }
    } finally {
      gc.dispose();
    }
    return image;
  }

  /** The fullest of the parts that share a row. */
  private OverviewBins.Bin row(int y, int height) {
    int first = (int) ((long) y * bins.parts() / height);
    int last = Math.max(first + 1, (int) ((y + 1L) * bins.parts() / height));
    OverviewBins.Bin fullest = null;
    for (int part = first; part < last; part++) {
      OverviewBins.Bin bin = bins.bin(part);
      if (bin != null && (fullest == null || bin.share() > fullest.share())) {
        fullest = bin;
      }
    }
    return fullest;
  }

  private void forgetPicture() {
    if (picture != null) {
      picture.dispose();
      picture = null;
    }
  }
}
