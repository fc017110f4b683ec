package org.glossator.formats.internal.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.internal.csv.SpanColumn;

/** A Frictionless data package ({@code datapackage.json}; Data Package 1.0, Table Schema 1.0). */
public final class DataPackage {
  public static final String NAME = "datapackage.json";

  private DataPackage() {}

  /** The descriptor. */
  public static byte[] toJson(DatasetFacts facts) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("profile", "data-package");
    root.put("name", facts.slug());
    root.put("title", facts.title());
    root.put("description", facts.summary() + ".");
    List<Object> resources = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ExportedFile file : facts.files()) {
      resources.add(resource(facts, file, names));
    }
    root.put("resources", resources);
    return PrettyJson.toBytes(root);
  }

  private static Map<String, Object> resource(
      DatasetFacts facts, ExportedFile file, Set<String> names) {
    Map<String, Object> resource = new LinkedHashMap<>();
    String ending = MediaTypes.ending(file.path());
    boolean table = facts.format().equals("csv-spans") && ending.equals("csv");
    resource.put("name", name(file.path(), names));
    resource.put("path", file.path());
    resource.put("profile", table ? "tabular-data-resource" : "data-resource");
    if (!ending.isEmpty()) {
      resource.put("format", ending);
    }
    resource.put("mediatype", MediaTypes.of(file.path()));
    if (!List.of("parquet", "qdpx").contains(ending)) {
      resource.put("encoding", "utf-8");
    }
    resource.put("bytes", file.bytes());
    resource.put("hash", "sha256:" + file.sha256());
    if (table) {
      resource.put("schema", schema(facts));
    }
    return resource;
  }

  private static Map<String, Object> schema(DatasetFacts facts) {
    List<Object> fields = new ArrayList<>();
    for (SpanColumn column : SpanColumn.of(facts.scheme(), facts.metadataColumns())) {
      Map<String, Object> field = new LinkedHashMap<>();
      field.put("name", column.name());
      field.put(
          "type",
          switch (column.kind()) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case YES_NO -> "boolean";
          });
      field.put("description", column.description());
      fields.add(field);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", fields);
    schema.put("missingValues", List.of(""));
    schema.put("primaryKey", List.of("document", "annotator", "id"));
    return schema;
  }

  /** Lower-case letters, digits and {@code . _ -}, and no name twice, as the standard wants it. */
  private static String name(String path, Set<String> names) {
    String base = path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    String name = base;
    for (int i = 2; !names.add(name); i++) {
      name = base + "-" + i;
    }
    return name;
  }
}
