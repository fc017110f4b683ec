package org.glossator.formats.internal.csv;

import java.util.ArrayList;
import java.util.List;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;

/**
 * A column of the table of spans.
 *
 * @param name its header
 * @param kind what its cells hold
 * @param description one line
 */
public record SpanColumn(String name, Kind kind, String description) {
  /** What cells hold. */
  public enum Kind {
    TEXT,
    INTEGER,
    NUMBER,
    YES_NO
  }

  /** The columns of a dataset, in their order. */
  public static List<SpanColumn> of(Scheme scheme, List<String> metadataColumns) {
    List<SpanColumn> columns = new ArrayList<>();
    columns.add(new SpanColumn("document", Kind.TEXT, "Path of the document"));
    columns.add(new SpanColumn("annotator", Kind.TEXT, "Who annotated"));
    columns.add(
        new SpanColumn("id", Kind.TEXT, "Id of the span, unique in document and annotator"));
    columns.add(new SpanColumn("layer", Kind.TEXT, "Id of the layer"));
    columns.add(new SpanColumn("label", Kind.TEXT, "Id of the code"));
    columns.add(new SpanColumn("label_name", Kind.TEXT, "Name of the code"));
    columns.add(new SpanColumn("start", Kind.INTEGER, "Offset of the first character"));
    columns.add(new SpanColumn("end", Kind.INTEGER, "Offset behind the last character"));
    columns.add(new SpanColumn("text", Kind.TEXT, "Text from start to end"));
    columns.add(new SpanColumn("fragments", Kind.TEXT, "Ranges start-end, apart by semicolons"));
    columns.add(new SpanColumn("memo", Kind.TEXT, "Note of the annotator"));
    columns.add(new SpanColumn("origin", Kind.TEXT, "Where the span came from"));
    columns.add(new SpanColumn("confidence", Kind.NUMBER, "How sure an engine was, 0 to 1"));
    for (SchemeLayer layer : scheme.layers()) {
      if (layer.kind() == LayerKind.SPAN) {
        for (SchemeAttribute attribute : layer.attributes()) {
          columns.add(
              new SpanColumn(
                  layer.id() + "." + attribute.id(),
                  kind(attribute),
                  attribute.name() + " of " + layer.name()));
        }
      }
    }
    metadataColumns.forEach(
        column -> columns.add(new SpanColumn("meta." + column, Kind.TEXT, "Metadata: " + column)));
    return List.copyOf(columns);
  }

  private static Kind kind(SchemeAttribute attribute) {
    return switch (attribute.kind()) {
      case INTEGER -> Kind.INTEGER;
      case NUMBER -> Kind.NUMBER;
      case YES_NO -> Kind.YES_NO;
      case TEXT, CHOICE, MULTI_CHOICE, DATE, ACTOR -> Kind.TEXT;
    };
  }
}
