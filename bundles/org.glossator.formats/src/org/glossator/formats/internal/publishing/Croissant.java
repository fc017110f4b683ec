package org.glossator.formats.internal.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.Publication;
import org.glossator.formats.internal.csv.SpanColumn;

/**
 * Croissant metadata ({@code croissant.json}; MLCommons Croissant 1.1): the files with their
 * hashes, and the fields of those that are tables or JSON Lines.
 */
public final class Croissant {
  public static final String NAME = "croissant.json";

  /** More files than anybody wants to read about one by one are told as sets. */
  private static final int MANY = 300;

  private Croissant() {}

  /** The description. */
  public static byte[] toJson(DatasetFacts facts) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("@context", context());
    root.put("@type", "sc:Dataset");
    root.put("conformsTo", "http://mlcommons.org/croissant/1.1");
    root.put("name", facts.slug());
    root.put("alternateName", facts.title());
    root.put("description", facts.summary() + ".");
    if (!facts.languages().isEmpty()) {
      root.put("inLanguage", facts.languages());
    }
    root.put("version", facts.scheme().version());
    root.put("keywords", List.of("text annotation", "discourse analysis"));
    publication(root, facts.publication());
    root.put("distribution", distribution(facts));
    List<Object> records = new ArrayList<>();
    for (ExportedFile file : facts.files()) {
      Map<String, Object> record = recordSet(facts, file);
      if (record != null) {
        records.add(record);
      }
    }
    if (!records.isEmpty()) {
      root.put("recordSet", records);
    }
    return PrettyJson.toBytes(root);
  }

  /** Required by the specification, and left out where nobody said it: it cannot be made up. */
  private static void publication(Map<String, Object> root, Publication publication) {
    putSaid(root, "license", publication.license());
    putSaid(root, "url", publication.url());
    List<Object> creators = new ArrayList<>();
    for (String name : publication.creators()) {
      creators.add(ordered("@type", "sc:Person", "name", name));
    }
    if (!creators.isEmpty()) {
      root.put("creator", creators);
    }
    putSaid(root, "datePublished", publication.published());
  }

  private static void putSaid(Map<String, Object> root, String name, String value) {
    if (!value.isEmpty()) {
      root.put(name, value);
    }
  }

  private static Map<String, Object> context() {
    Map<String, Object> c = new LinkedHashMap<>();
    c.put("@language", "en");
    c.put("@vocab", "https://schema.org/");
    c.put("sc", "https://schema.org/");
    c.put("cr", "http://mlcommons.org/croissant/");
    c.put("dct", "http://purl.org/dc/terms/");
    c.put("conformsTo", "dct:conformsTo");
    for (String term :
        List.of(
            "arrayShape",
            "citeAs",
            "column",
            "containedIn",
            "equivalentProperty",
            "excludes",
            "extract",
            "field",
            "fileObject",
            "fileProperty",
            "fileSet",
            "format",
            "includes",
            "isArray",
            "isLiveDataset",
            "jsonPath",
            "key",
            "md5",
            "parentField",
            "path",
            "recordSet",
            "references",
            "regex",
            "repeated",
            "replace",
            "samplingRate",
            "separator",
            "source",
            "subField",
            "transform",
            "value")) {
      c.put(term, "cr:" + term);
    }
    c.put("data", ordered("@id", "cr:data", "@type", "@json"));
    c.put("examples", ordered("@id", "cr:examples", "@type", "@json"));
    c.put("dataType", ordered("@id", "cr:dataType", "@type", "@vocab"));
    return c;
  }

  private static Map<String, Object> ordered(String... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static List<Object> distribution(DatasetFacts facts) {
    List<Object> all = new ArrayList<>();
    if (facts.files().size() > MANY) {
      facts.files().stream()
          .map(f -> MediaTypes.ending(f.path()))
          .distinct()
          .sorted()
          .forEach(
              ending ->
                  all.add(
                      ordered(
                          "@type",
                          "cr:FileSet",
                          "@id",
                          "files-" + ending,
                          "name",
                          "files-" + ending,
                          "description",
                          "Hashes of the files are in manifest.json.",
                          "includes",
                          ending.isEmpty() ? "**" : "**/*." + ending,
                          "encodingFormat",
                          MediaTypes.of("x." + ending))));
      return all;
    }
    for (ExportedFile file : facts.files()) {
      all.add(
          ordered(
              "@type", "cr:FileObject",
              "@id", file.path(),
              "name", file.path(),
              "contentUrl", file.path(),
              "contentSize", file.bytes() + " B",
              "encodingFormat", MediaTypes.of(file.path()),
              "sha256", file.sha256()));
    }
    return all;
  }

  private static Map<String, Object> recordSet(DatasetFacts facts, ExportedFile file) {
    String ending = MediaTypes.ending(file.path());
    List<Object> fields = new ArrayList<>();
    String id = file.path().replaceAll("\\.[^./]+$", "") + "-" + ending;
    if (facts.format().equals("csv-spans")) {
      for (SpanColumn column : SpanColumn.of(facts.scheme(), facts.metadataColumns())) {
        fields.add(
            field(
                id,
                column.name(),
                switch (column.kind()) {
                  case TEXT -> "sc:Text";
                  case INTEGER -> "sc:Integer";
                  case NUMBER -> "sc:Float";
                  case YES_NO -> "sc:Boolean";
                },
                column.description(),
                file));
      }
    } else if (facts.format().equals("jsonl")) {
      fields.add(field(id, "id", "sc:Text", "Path of the document", file));
      fields.add(field(id, "text", "sc:Text", "Text of the document", file));
      fields.add(field(id, "annotator", "sc:Text", "Who annotated", file));
      fields.add(field(id, "offsets", "sc:Text", "Unit of the offsets", file));
      fields.add(field(id, "meta", "sc:Text", "Metadata as a JSON object", file));
      fields.add(field(id, "labels", "sc:Text", "Labels of the document as a JSON array", file));
      fields.add(field(id, "spans", "sc:Text", "Spans as a JSON array", file));
      fields.add(field(id, "relations", "sc:Text", "Relations as a JSON array", file));
    } else {
      return null;
    }
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("@type", "cr:RecordSet");
    record.put("@id", id);
    record.put("name", id);
    if (facts.format().equals("csv-spans")) {
      record.put(
          "key",
          List.of(
              Map.of("@id", id + "/document"),
              Map.of("@id", id + "/annotator"),
              Map.of("@id", id + "/id")));
    }
    record.put("field", fields);
    return record;
  }

  private static Map<String, Object> field(
      String set, String name, String type, String description, ExportedFile file) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("fileObject", Map.of("@id", file.path()));
    source.put("extract", Map.of("column", name));
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("@type", "cr:Field");
    field.put("@id", set + "/" + name);
    field.put("name", name);
    field.put("description", description);
    field.put("dataType", type);
    field.put("source", source);
    return field;
  }
}
