package org.glossator.formats.internal.w3c;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.json.JsonObject;
import org.glossator.formats.internal.json.JsonRecords;
import org.glossator.formats.internal.json.JsonTree;
import org.glossator.formats.internal.text.DecodedText;
import org.glossator.formats.internal.text.EncodingNotes;
import org.glossator.formats.internal.text.TextDecoder;

/**
 * Reads Web Annotations in JSON-LD: a page, a collection, a list or one annotation. The text is the
 * file that the targets name, looked for beside and below the file and nowhere else, or the {@code
 * .txt} of the same name beside it. Nothing is fetched from the net.
 */
public final class W3cImporter implements Importer {
  private static final int MAX_DEPTH = 8;

  @Override
  public String id() {
    return "w3c";
  }

  @Override
  public String description() {
    return "W3C Web Annotations (JSON-LD) on text files";
  }

  @Override
  public boolean accepts(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".jsonld");
  }

  @Override
  public Path mainFile(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
      return file;
    }
    Path annotations = file.resolveSibling(name.substring(0, name.length() - 4) + ".jsonld");
    return Files.isRegularFile(annotations) ? annotations : file;
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    List<JsonObject> items = new ArrayList<>();
    Object root;
    try {
      root = JsonTree.read(TextDecoder.bytes(source));
      collect(root, items, 0);
    } catch (JsonProcessingException e) {
      throw JsonRecords.notJson(source, e);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(source.shown(), "is not valid JSON: " + e.getMessage(), "check the file"),
          e);
    }
    Map<Path, List<JsonObject>> byText = new LinkedHashMap<>();
    Map<String, Path> ownerOf = new LinkedHashMap<>();
    for (JsonObject item : items) {
      Path text = text(item, source, ownerOf);
      byText.computeIfAbsent(text, t -> new ArrayList<>()).add(item);
      if (item.text("id") != null) {
        ownerOf.put(item.text("id"), text);
      }
    }
    if (byText.isEmpty()) {
      byText.put(usual(source), List.of());
    }
    for (Map.Entry<Path, List<JsonObject>> entry : byText.entrySet()) {
      sink.checkCancelled();
      boolean only = byText.size() == 1;
      JsonObject page =
          only && root instanceof JsonObject object && !object.has("target") ? object : null;
      document(entry.getKey(), page, entry.getValue(), only, source, options, sink);
    }
  }

  private static void document(
      Path file,
      JsonObject page,
      List<JsonObject> items,
      boolean only,
      ImportSource source,
      ImportOptions options,
      ImportSink sink)
      throws ProblemException {
    DecodedText text =
        TextDecoder.read(new ImportSource(file, source.relative()), options.encoding());
    EncodingNotes.report(text, sink);
    String name = source.documentName();
    if (!only) {
      String own = String.valueOf(file.getFileName());
      int dot = own.lastIndexOf('.');
      name = name + "/" + (dot > 0 ? own.substring(0, dot) : own);
    }
    sink.document(
        new ImportedDocument(
            name, text.text(), Map.of(), W3cReader.read(page, items, text.text(), sink), 0));
  }

  /** The annotations in pages, collections and lists. */
  private static void collect(Object value, List<JsonObject> items, int depth) {
    for (Object item : JsonObject.asList(value)) {
      if (!(item instanceof JsonObject object) || depth > MAX_DEPTH) {
        continue;
      }
      if (object.has("target")) {
        items.add(object);
      } else {
        for (String key : List.of("items", "first", "@graph")) {
          if (object.get(key) instanceof JsonObject || object.get(key) instanceof List<?>) {
            collect(object.get(key), items, depth + 1);
          }
        }
      }
    }
  }

  private static Path text(JsonObject item, ImportSource source, Map<String, Path> ownerOf)
      throws ProblemException {
    for (Object target : item.list("target")) {
      Object named = target;
      if (target instanceof JsonObject object) {
        named = object.get("source") instanceof JsonObject inner ? inner.get("id") : null;
        named = named == null ? object.text("source") : named;
        named = named == null ? object.text("id") : named;
      }
      if (named instanceof String iri) {
        if (ownerOf.containsKey(iri)) {
          return ownerOf.get(iri);
        }
        Path file = iri.startsWith("#") ? null : file(iri, source);
        if (file != null) {
          return file;
        }
      }
    }
    return usual(source);
  }

  private static Path usual(ImportSource source) throws ProblemException {
    String name = String.valueOf(source.file().getFileName());
    int dot = name.lastIndexOf('.');
    Path file = source.file().resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".txt");
    if (!Files.isRegularFile(file)) {
      throw new ProblemException(
          Problem.error(
              source.shown(),
              "has no text beside it",
              "put the text that it is about into its folder, as " + file.getFileName()));
    }
    return file;
  }

  /** The file that an IRI means: its path, else its last segment, below the folder of the file. */
  private static Path file(String iri, ImportSource source) {
    Path folder = source.file().toAbsolutePath().normalize().getParent();
    int hash = iri.indexOf('#');
    String path = W3cTerms.decoded(hash < 0 ? iri : iri.substring(0, hash));
    for (String candidate : List.of(path, path.substring(path.lastIndexOf('/') + 1))) {
      try {
        Path file = candidate.isEmpty() ? null : folder.resolve(candidate).normalize();
        if (file != null && file.startsWith(folder) && Files.isRegularFile(file)) {
          return file;
        }
      } catch (InvalidPathException e) {
        continue; // an IRI that is no path names no file here
      }
    }
    return null;
  }
}
