package org.glossator.ui.study.internal.dashboard;

import java.util.StringJoiner;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.WorkflowStatus;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.study.internal.table.StateNames;

/** A bar whose parts are the states of somebody's documents: done, discussion, in progress, new. */
final class StatusBar extends Canvas {
  private static final DocumentState[] ORDER = {
    DocumentState.DONE, DocumentState.DISCUSSION, DocumentState.IN_PROGRESS
  };

  private final WorkflowStatus.Row row;

  StatusBar(Composite parent, WorkflowStatus.Row row) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.row = row;
    setToolTipText(describe());
    addListener(SWT.Paint, e -> paint(e.gc));
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                e.result = row.annotator() + " " + row.setName() + ": " + describe();
              }
            });
  }

  private String describe() {
    StringJoiner text = new StringJoiner(", ");
    for (DocumentState state : DocumentState.values()) {
      if (row.count(state) > 0) {
        text.add(
            StateNames.of(state).toLowerCase(java.util.Locale.ENGLISH) + " " + row.count(state));
      }
    }
    return text.toString();
  }

  private void paint(org.eclipse.swt.graphics.GC gc) {
    Rectangle area = getClientArea();
    CodePaint paint = CodePaint.of(getDisplay());
    gc.setBackground(paint.colour(paint.isDark() ? "#3a4048" : "#e8ebee"));
    gc.fillRoundRectangle(0, 0, area.width, area.height, 6, 6);
    int x = 0;
    for (DocumentState state : ORDER) {
      int width =
          row.documents() == 0
              ? 0
              : (int) Math.round((double) area.width * row.count(state) / row.documents());
      if (width > 0) {
        gc.setBackground(colour(paint, state));
        gc.fillRoundRectangle(x, 0, Math.min(width, area.width - x), area.height, 6, 6);
        x += width;
      }
    }
  }

  private static Color colour(CodePaint paint, DocumentState state) {
    return paint.colour(
        switch (state) {
          case DONE -> paint.isDark() ? "#6ec37a" : "#007f31";
          case DISCUSSION -> paint.isDark() ? "#feaf73" : "#c16b1c";
          default -> paint.isDark() ? "#67b6fe" : "#0a72af";
        });
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    return new Point(
        widthHint == SWT.DEFAULT ? 220 : widthHint, heightHint == SWT.DEFAULT ? 12 : heightHint);
  }
}
