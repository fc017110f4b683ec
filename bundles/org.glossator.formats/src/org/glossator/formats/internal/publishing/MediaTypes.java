package org.glossator.formats.internal.publishing;

import java.util.Locale;

/** Media types of the files of datasets, by their names' endings. */
final class MediaTypes {
  private MediaTypes() {}

  static String of(String path) {
    return switch (ending(path)) {
      case "jsonl" -> "application/jsonlines";
      case "json" -> "application/json";
      case "csv" -> "text/csv";
      case "tsv" -> "text/tab-separated-values";
      case "xml", "xmi" -> "application/xml";
      case "parquet" -> "application/vnd.apache.parquet";
      case "qdpx" -> "application/zip";
      default -> "text/plain";
    };
  }

  static String ending(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
