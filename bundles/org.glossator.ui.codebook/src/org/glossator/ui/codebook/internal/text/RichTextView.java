package org.glossator.ui.codebook.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.glossator.codebook.CodeColours;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.codebook.internal.paint.Tones;
import org.glossator.ui.codebook.internal.text.RichText.Kind;
import org.glossator.ui.codebook.internal.text.RichText.Paragraph;
import org.glossator.ui.codebook.internal.text.RichText.Run;
import org.glossator.ui.codebook.internal.text.RichText.Style;

/**
 * Shows a {@link RichText} to be read, selected and copied. Follows the look of the program, light
 * or dark. UI thread only.
 */
public final class RichTextView {
  private static final int INDENT = 20;

  private final StyledText widget;
  private final ResourceManager fonts;
  private final FontDescriptor font;
  private RichText shown = new RichText.Builder().build();

  /**
   * @param font font of the text; headings are larger
   */
  public RichTextView(Composite parent, int style, FontDescriptor font) {
    this.font = font;
    widget = new StyledText(parent, style | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    fonts = new LocalResourceManager(JFaceResources.getResources(), widget);
    widget.setEditable(false);
    widget.setFont(font(0, SWT.NORMAL));
    widget.setLineSpacing(3);
    widget.setAlwaysShowScrollBars(false);
    // Tab has to lead out of a text that nobody can write in
    widget.setTabs(0);
    widget.addTraverseListener(
        e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    Runnable again = () -> widget.getDisplay().asyncExec(this::paint);
    Appearance.addListener(again);
    widget.addDisposeListener(e -> Appearance.removeListener(again));
  }

  public StyledText widget() {
    return widget;
  }

  /**
   * Shows a text from its beginning; the one that is shown already stays where it is scrolled to.
   */
  public void show(RichText text) {
    if (!text.equals(shown)) {
      shown = text;
      paint();
    }
  }

  /** Shows a changed version of the text and keeps the place. */
  public void update(RichText text) {
    if (!text.equals(shown)) {
      int top = widget.getTopPixel();
      shown = text;
      paint();
      widget.setTopPixel(top);
    }
  }

  private void paint() {
    if (widget.isDisposed()) {
      return;
    }
    widget.setText(shown.text());
    widget.setStyleRanges(ranges());
    GC gc = new GC(widget);
    try {
      gc.setFont(widget.getFont());
      for (Paragraph paragraph : shown.paragraphs()) {
        layOut(paragraph, gc);
      }
    } finally {
      gc.dispose();
    }
  }

  private void layOut(Paragraph paragraph, GC gc) {
    int line = widget.getLineAtOffset(paragraph.begin());
    int left = paragraph.indent() * INDENT;
    String bullet =
        shown.text().substring(paragraph.begin(), paragraph.begin() + paragraph.hanging());
    widget.setLineIndent(line, 1, left);
    widget.setLineWrapIndent(line, 1, left + gc.textExtent(bullet).x);
    widget.setLineVerticalIndent(line, line == 0 ? 0 : space(paragraph.kind()));
  }

  private static int space(Kind kind) {
    return switch (kind) {
      case TITLE -> 0;
      case HEADING -> 28;
      case SUBHEADING -> 12;
      case BODY -> 7;
      case BULLET -> 3;
      case LINE -> 2;
    };
  }

  /** Paragraph styles and runs as ranges that do not overlap, which is what the widget wants. */
  private StyleRange[] ranges() {
    List<StyleRange> ranges = new ArrayList<>();
    int next = 0;
    for (Paragraph paragraph : shown.paragraphs()) {
      int at = paragraph.begin();
      for (; next < shown.runs().size(); next++) {
        Run run = shown.runs().get(next);
        if (run.begin() >= paragraph.end()) {
          break;
        }
        add(ranges, at, run.begin(), paragraph.kind(), null);
        add(ranges, run.begin(), run.end(), paragraph.kind(), run);
        at = run.end();
      }
      add(ranges, at, paragraph.end(), paragraph.kind(), null);
    }
    return ranges.toArray(StyleRange[]::new);
  }

  private void add(List<StyleRange> ranges, int begin, int end, Kind kind, Run run) {
    if (begin >= end || run == null && !isHead(kind)) {
      return;
    }
    Set<Style> styles = run == null ? Set.of() : run.styles();
    StyleRange range = new StyleRange();
    range.start = begin;
    range.length = end - begin;
    boolean bold = styles.contains(Style.BOLD) || isHead(kind) && !styles.contains(Style.QUIET);
    int style = (bold ? SWT.BOLD : SWT.NORMAL) | (styles.contains(Style.ITALIC) ? SWT.ITALIC : 0);
    range.font =
        styles.contains(Style.MONOSPACE)
            ? JFaceResources.getTextFont()
            : font(larger(kind, styles), style);
    CodePaint paint = CodePaint.of(widget.getDisplay());
    if (styles.contains(Style.QUIET)) {
      range.foreground = Tones.quiet(widget);
    } else if (styles.contains(Style.GOOD)) {
      range.foreground = paint.line(CodeColours.byName("green"));
    } else if (styles.contains(Style.BAD)) {
      range.foreground = paint.line(CodeColours.byName("red"));
    }
    if (run != null && run.colour() != null) {
      range.background = paint.fill(run.colour());
    }
    ranges.add(range);
  }

  private static boolean isHead(Kind kind) {
    return kind == Kind.TITLE || kind == Kind.HEADING || kind == Kind.SUBHEADING;
  }

  private static int larger(Kind kind, Set<Style> styles) {
    if (styles.contains(Style.QUIET)) {
      return 0;
    }
    return switch (kind) {
      case TITLE -> 9;
      case HEADING -> 4;
      default -> 0;
    };
  }

  private Font font(int larger, int style) {
    return fonts.get(font.increaseHeight(larger).setStyle(style));
  }
}
