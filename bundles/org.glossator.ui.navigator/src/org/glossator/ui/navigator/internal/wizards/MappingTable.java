package org.glossator.ui.navigator.internal.wizards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.formats.ImportMapping;
import org.glossator.formats.ImportPreview.Use;

/**
 * What names of the files are called in the study: a row a layer, below it its codes and
 * attributes. The right column can be edited: chosen from what the codebook has, typed, or "leave
 * out".
 */
final class MappingTable extends Composite {
  private static final String INDENT = "    ";

  /** A name of the files. */
  private static final class Row {
    final Use use;
    final String key;
    final String shown;
    final String from;
    final List<String> known;
    String to;

    Row(Use use, String key, String shown, String from, List<String> known) {
      this.use = use;
      this.key = key;
      this.shown = shown;
      this.from = from;
      this.known = known;
      this.to = from;
    }
  }

  private final Scheme scheme;
  private final TableViewer viewer;
  private List<Row> rows = new ArrayList<>();

  MappingTable(Composite parent, Scheme scheme) {
    super(parent, SWT.NONE);
    this.scheme = scheme;
    TableColumnLayout layout = new TableColumnLayout();
    setLayout(layout);
    viewer = new TableViewer(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setToolTipText(Messages.Preview_mappingToolTip);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    TableViewerColumn from = new TableViewerColumn(viewer, SWT.LEFT);
    from.getColumn().setText(Messages.Preview_inFiles);
    from.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return ((Row) element).shown;
          }
        });
    TableViewerColumn to = new TableViewerColumn(viewer, SWT.LEFT);
    to.getColumn().setText(Messages.Preview_inStudy);
    to.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            Row row = (Row) element;
            if (row.to.isEmpty()) {
              return Messages.Preview_leaveOut;
            }
            return row.known.contains(row.to)
                ? row.to
                : Messages.bind(Messages.Preview_new, row.to);
          }
        });
    to.setEditingSupport(new Choosing());
    layout.setColumnData(from.getColumn(), new ColumnWeightData(1, 120));
    layout.setColumnData(to.getColumn(), new ColumnWeightData(1, 120));
  }

  /** Shows what files have; what was chosen before for the same names stays. */
  void show(List<Use> uses) {
    Map<String, String> chosen = new LinkedHashMap<>();
    rows.forEach(row -> chosen.put(row.key, row.to));
    rows = new ArrayList<>();
    for (Use use : uses) {
      String layerTo = chosen.get(ImportMapping.layerKey(use.layer()));
      SchemeLayer layer = layerTo == null ? layer(use) : scheme.layer(layerTo);
      List<String> layers =
          scheme.layers().stream()
              .filter(l -> l.kind() == use.kind())
              .map(SchemeLayer::id)
              .toList();
      List<String> codes =
          layer == null ? List.of() : layer.codes().stream().map(SchemeCode::id).toList();
      List<String> attributes =
          layer == null ? List.of() : layer.attributes().stream().map(SchemeAttribute::id).toList();
      rows.add(
          new Row(
              use,
              ImportMapping.layerKey(use.layer()),
              Messages.bind(Messages.Preview_layer, kind(use), use.layer()),
              use.layer(),
              layers));
      use.labels()
          .forEach(
              (label, count) ->
                  rows.add(
                      new Row(
                          use,
                          ImportMapping.labelKey(use.layer(), label),
                          INDENT + Messages.bind(Messages.Preview_code, label, count),
                          label,
                          codes)));
      use.attributes()
          .forEach(
              name ->
                  rows.add(
                      new Row(
                          use,
                          ImportMapping.attributeKey(use.layer(), name),
                          INDENT + Messages.bind(Messages.Preview_attribute, name),
                          name,
                          attributes)));
    }
    rows.forEach(
        row -> {
          String before = chosen.get(row.key);
          row.to = before != null ? before : near(row);
        });
    viewer.setInput(rows);
  }

  /** The layer that annotations go to: that of the name, or of nearly that name; or null. */
  private SchemeLayer layer(Use use) {
    SchemeLayer named = scheme.layerByIdOrName(use.layer());
    if (named != null) {
      return named;
    }
    return scheme.layers().stream()
        .filter(l -> l.kind() == use.kind() && bare(l.id()).equals(bare(use.layer())))
        .findFirst()
        .orElse(null);
  }

  /** The name of the codebook that differs only in case or separators, if there is one. */
  private static String near(Row row) {
    if (row.known.contains(row.from)) {
      return row.from;
    }
    return row.known.stream()
        .filter(known -> bare(known).equals(bare(row.from)))
        .findFirst()
        .orElse(row.from);
  }

  private static String bare(String name) {
    return name.replaceAll("[\\s_.-]+", "").toLowerCase(java.util.Locale.ROOT);
  }

  private static String kind(Use use) {
    return switch (use.kind()) {
      case SPAN -> Messages.Preview_spans;
      case RELATION -> Messages.Preview_relations;
      case DOCUMENT -> Messages.Preview_labels;
    };
  }

  /** The mapping as options of the import; only what is called otherwise. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    rows.forEach(
        row -> {
          if (!row.to.equals(row.from)) {
            values.put(row.key, row.to);
          }
        });
    return values;
  }

  private final class Choosing extends EditingSupport {
    Choosing() {
      super(viewer);
    }

    private List<String> items(Row row) {
      List<String> items = new ArrayList<>(row.known);
      if (!items.contains(row.from)) {
        items.addFirst(row.from);
      }
      items.add(Messages.Preview_leaveOut);
      return items;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      String[] items = items((Row) element).toArray(String[]::new);
      ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), items, SWT.NONE);
      editor.setActivationStyle(
          ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
              | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
      return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
      return true;
    }

    @Override
    protected Object getValue(Object element) {
      Row row = (Row) element;
      return Math.max(0, items(row).indexOf(row.to.isEmpty() ? Messages.Preview_leaveOut : row.to));
    }

    @Override
    protected void setValue(Object element, Object value) {
      Row row = (Row) element;
      List<String> items = items(row);
      int index = value instanceof Integer i ? i : -1;
      // -1 is what the editor gives for a typed text that is none of its items
      String typed = index >= 0 && index < items.size() ? items.get(index) : typed(row);
      row.to = typed.equals(Messages.Preview_leaveOut) ? "" : typed.strip();
      if (row.key.equals(ImportMapping.layerKey(row.use.layer()))) {
        // another layer has other codes to offer
        List<Use> uses = rows.stream().map(r -> r.use).distinct().toList();
        rows.removeIf(other -> other.use == row.use && other != row);
        MappingTable.this.show(uses);
      } else {
        viewer.update(row, null);
      }
    }

    private String typed(Row row) {
      return Arrays.stream(viewer.getTable().getChildren())
          .filter(CCombo.class::isInstance)
          .map(c -> ((CCombo) c).getText())
          .filter(text -> !text.isBlank())
          .reduce((first, second) -> second)
          .orElse(row.from);
    }
  }
}
