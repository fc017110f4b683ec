package org.glossator.formats.internal.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.internal.csv.MetadataColumns;

/**
 * Names and metadata of records: tools that know texts only carry both in an object {@code meta},
 * where we put a document's name as {@code document} and the annotator as {@code annotator}.
 */
public final class RecordNames {
  /** Key of the document's name. */
  public static final String DOCUMENT = "document";

  /** Key of the annotator. */
  public static final String ANNOTATOR = "annotator";

  private RecordNames() {}

  /**
   * What a record's document is called: as its metadata say, else by its id, else by its place in
   * the file.
   */
  public static String of(JsonObject object, ImportSource source, int rank) {
    JsonObject meta = object.object("meta");
    if (meta != null && meta.text(DOCUMENT) != null && !meta.text(DOCUMENT).isBlank()) {
      return meta.text(DOCUMENT);
    }
    String id = object.text("id");
    return source.documentName()
        + "/"
        + (id == null || id.isBlank() ? String.format(Locale.ROOT, "%04d", rank) : id);
  }

  /** The annotator that the metadata name, or null. */
  public static String annotator(JsonObject object) {
    JsonObject meta = object.object("meta");
    return meta == null ? null : meta.text(ANNOTATOR);
  }

  /** Metadata by column; what is no single value is told and left out. */
  public static Map<String, String> metadata(JsonObject meta, int line, ImportSink sink) {
    Map<String, String> columns = new LinkedHashMap<>();
    if (meta != null) {
      meta.values()
          .forEach(
              (key, value) -> {
                String text = JsonObject.asText(value);
                if (text == null) {
                  sink.problem(
                      Problem.warning(
                          "", line, "meta." + key + " is no single value", "it is left out"));
                } else if (!key.equals(DOCUMENT) && !key.equals(ANNOTATOR)) {
                  columns.put(MetadataColumns.normal(key), text);
                }
              });
    }
    return columns;
  }
}
