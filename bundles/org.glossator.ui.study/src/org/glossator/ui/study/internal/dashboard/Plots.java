package org.glossator.ui.study.internal.dashboard;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.glossator.ui.base.CodePaint;

/** The plots of the dashboard, in the colours of the theme. */
final class Plots {
  /** Colours that stay apart, light and dark, in the order in which codes get them. */
  private static final String[][] COLOURS = {
    {"#0a72af", "#67b6fe"},
    {"#c16b1c", "#feaf73"},
    {"#007f31", "#6ec37a"},
    {"#9a6ad4", "#d7b2fe"},
    {"#c33e39", "#fe9386"},
    {"#00908f", "#0bd7d5"},
    {"#856a00", "#cfad53"},
    {"#d84d95", "#fea7ce"}
  };

  /** More names than this below a plot are written at an angle: they would run into one another. */
  private static final int LEVEL = 6;

  private Plots() {}

  /** How many codes are drawn; the rest would not be told apart. */
  static int most() {
    return COLOURS.length;
  }

  /** Codes over time: a line a code. */
  static Chart overTime(
      Composite parent, Map<String, SortedMap<String, Integer>> codes, List<String> periods) {
    Chart chart = plain(parent, periods);
    CodePaint paint = CodePaint.of(parent.getDisplay());
    int n = 0;
    for (Map.Entry<String, SortedMap<String, Integer>> code : codes.entrySet()) {
      if (n == COLOURS.length) {
        break;
      }
      double[] values =
          periods.stream().mapToDouble(p -> code.getValue().getOrDefault(p, 0)).toArray();
      @SuppressWarnings("unchecked")
      ILineSeries<Object> line =
          (ILineSeries<Object>)
              chart.getSeriesSet().createSeries(ISeries.SeriesType.LINE, code.getKey());
      line.setYSeries(values);
      line.setLineColor(colour(paint, n));
      line.setSymbolColor(colour(paint, n));
      line.setSymbolSize(3);
      line.setLineWidth(2);
      n++;
    }
    adjust(chart);
    chart.getLegend().setVisible(true);
    chart.getLegend().setPosition(SWT.RIGHT);
    return chart;
  }

  /** A bar a name. */
  static Chart bars(Composite parent, Map<String, Double> values) {
    Chart chart = plain(parent, List.copyOf(values.keySet()));
    CodePaint paint = CodePaint.of(parent.getDisplay());
    @SuppressWarnings("unchecked")
    IBarSeries<Object> bars =
        (IBarSeries<Object>) chart.getSeriesSet().createSeries(ISeries.SeriesType.BAR, "bars");
    bars.setYSeries(values.values().stream().mapToDouble(Double::doubleValue).toArray());
    bars.setBarColor(colour(paint, 0));
    bars.setBarPadding(60);
    bars.getLabel().setVisible(true);
    bars.getLabel().setFormat("#,##0");
    bars.getLabel().setForeground(foreground(paint));
    adjust(chart);
    chart.getLegend().setVisible(false);
    return chart;
  }

  private static Chart plain(Composite parent, List<String> categories) {
    CodePaint paint = CodePaint.of(parent.getDisplay());
    Chart chart = new Chart(parent, SWT.NONE);
    chart.getTitle().setVisible(false);
    chart.setBackground(parent.getBackground());
    chart.getPlotArea().setBackground(parent.getBackground());
    IAxis x = chart.getAxisSet().getXAxis(0);
    IAxis y = chart.getAxisSet().getYAxis(0);
    for (IAxis axis : new IAxis[] {x, y}) {
      axis.getTitle().setVisible(false);
      axis.getTick().setForeground(foreground(paint));
      axis.getGrid().setStyle(LineStyle.NONE);
    }
    y.getGrid().setStyle(LineStyle.SOLID);
    y.getGrid().setForeground(paint.colour(paint.isDark() ? "#3a4048" : "#e8ebee"));
    x.setCategorySeries(categories.toArray(String[]::new));
    x.enableCategory(!categories.isEmpty());
    if (categories.size() > LEVEL) {
      x.getTick().setTickLabelAngle(60);
    }
    chart.getLegend().setBackground(parent.getBackground());
    chart.getLegend().setForeground(foreground(paint));
    return chart;
  }

  private static void adjust(Chart chart) {
    chart.getAxisSet().adjustRange();
    IAxis y = chart.getAxisSet().getYAxis(0);
    y.setRange(new org.eclipse.swtchart.Range(0, Math.max(1, y.getRange().upper * 1.05)));
  }

  private static Color colour(CodePaint paint, int n) {
    return paint.colour(COLOURS[n][paint.isDark() ? 1 : 0]);
  }

  private static Color foreground(CodePaint paint) {
    return paint.colour(paint.isDark() ? "#d5dae0" : "#333b44");
  }
}
