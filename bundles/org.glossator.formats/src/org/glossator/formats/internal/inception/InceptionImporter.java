package org.glossator.formats.internal.inception;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.archive.ZipContainer;
import org.glossator.formats.internal.cas.CasDocuments;
import org.glossator.formats.internal.cas.CasOptions;
import org.glossator.formats.internal.text.TextDecoder;
import org.glossator.uima.CasGraph;
import org.glossator.uima.CasTypes;
import org.glossator.uima.JsonCasReader;
import org.glossator.uima.XmiGraphReader;

/**
 * Reads a project export of INCEpTION (or WebAnno): the work of every annotator and of the curator
 * on each document, from XMI or JSON CAS. Files in UIMA's binary form ({@code .ser}) are Java
 * objects, which are not read from anybody's file.
 */
public final class InceptionImporter implements Importer {
  private static final String DESCRIPTION = "exportedproject";
  private static final String CURATION_USER = "CURATION_USER";
  private static final String INITIAL_CAS = "INITIAL_CAS";
  private static final String CURATOR = "curator";

  @Override
  public String id() {
    return "inception";
  }

  @Override
  public String description() {
    return "INCEpTION project export (.zip): every annotator, curation, layers, tag sets";
  }

  @Override
  public boolean accepts(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** A file with the work of somebody on a document. */
  private record Work(String entry, String document, String user) {}

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    try (ZipContainer zip = ZipContainer.open(source, "an INCEpTION project")) {
      List<String> names = zip.names();
      CasOptions casOptions = CasOptions.of(options);
      String description =
          names.stream()
              .filter(n -> n.startsWith(DESCRIPTION) && n.endsWith(".json"))
              .findFirst()
              .orElse(null);
      Map<String, List<Work>> works = works(names);
      if (description == null && works.isEmpty()) {
        throw new ProblemException(
            Problem.error(
                source.shown(),
                "is no project export of INCEpTION",
                "export the project there, not only a document"));
      }
      if (description != null) {
        byte[] json = zip.read(description, TextDecoder.maxBytes());
        InceptionLayers layers = new InceptionLayers(JsonTree.parse(source.shown(), json));
        sink.codebook(layers.codebook());
        casOptions = casOptions.withLabels(layers.labelFeatures());
      }
      if (works.isEmpty()) {
        throw new ProblemException(
            Problem.error(
                source.shown(),
                "has annotations in UIMA's binary form only",
                "export it with the secondary format UIMA CAS XMI or JSON"));
      }
      for (List<Work> ofDocument : works.values()) {
        document(source, zip, ofDocument, casOptions, sink);
      }
    }
  }

  /**
   * By document: the first form of each user's work that can be read, people before the machine.
   */
  private static Map<String, List<Work>> works(List<String> names) {
    Map<String, Map<String, Work>> found = new TreeMap<>();
    for (String name : names) {
      String[] parts = name.split("/");
      boolean isWork =
          parts.length >= 3 && (parts[0].equals("annotation") || parts[0].equals("curation"));
      String file = parts[parts.length - 1];
      int dot = file.lastIndexOf('.');
      String ending = dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
      if (!isWork || !List.of("xmi", "json", "zip").contains(ending)) {
        continue;
      }
      String document = name.substring(parts[0].length() + 1, name.length() - file.length() - 1);
      String user = file.substring(0, dot);
      if (parts[0].equals("curation")) {
        user = CURATION_USER;
      }
      found
          .computeIfAbsent(document, d -> new TreeMap<>())
          .putIfAbsent(user, new Work(name, document, user));
    }
    Map<String, List<Work>> works = new LinkedHashMap<>();
    found.forEach(
        (document, byUser) -> {
          // the state before anybody worked counts only where nobody has
          if (byUser.size() > 1) {
            byUser.remove(INITIAL_CAS);
          }
          works.put(document, List.copyOf(byUser.values()));
        });
    return works;
  }

  private static void document(
      ImportSource source, ZipContainer zip, List<Work> works, CasOptions options, ImportSink sink)
      throws ProblemException {
    for (Work work : works) {
      sink.checkCancelled();
      String shown = source.shown() + "!" + work.entry();
      try {
        CasGraph graph = graph(shown, zip.read(work.entry(), TextDecoder.maxBytes()), zip);
        String user =
            switch (work.user()) {
              case CURATION_USER -> CURATOR;
              case INITIAL_CAS -> null;
              default -> work.user();
            };
        for (ImportedDocument document :
            new CasDocuments(options, sink)
                .of(shown, name(work.document()), user, user != null, graph)) {
          sink.document(document);
        }
      } catch (ProblemException e) {
        Problem problem = e.problem();
        // one damaged file of a project is no reason to lose the others
        sink.problem(
            Problem.warning(problem.path(), problem.line(), problem.what(), problem.remedy()));
      }
    }
  }

  private static String name(String document) {
    int dot = document.lastIndexOf('.');
    return dot > document.lastIndexOf('/') + 1 ? document.substring(0, dot) : document;
  }

  private static CasGraph graph(String shown, byte[] content, ZipContainer outer)
      throws ProblemException {
    String name = shown.toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return JsonCasReader.read(shown, content);
    }
    CasTypes types = new CasTypes();
    if (name.endsWith(".xmi")) {
      for (String candidate : List.of("TypeSystem.xml", "typesystem.xml")) {
        byte[] system = outer.read(candidate, TextDecoder.maxBytes());
        if (system != null) {
          types.read(candidate, system);
        }
      }
      return XmiGraphReader.read(shown, content, types);
    }
    Map<String, byte[]> inner = unpacked(shown, content);
    for (Map.Entry<String, byte[]> entry : inner.entrySet()) {
      if (entry.getKey().toLowerCase(Locale.ROOT).endsWith("typesystem.xml")) {
        types.read(shown + "!" + entry.getKey(), entry.getValue());
      }
    }
    for (Map.Entry<String, byte[]> entry : inner.entrySet()) {
      if (entry.getKey().toLowerCase(Locale.ROOT).endsWith(".xmi")) {
        return XmiGraphReader.read(shown, entry.getValue(), types);
      }
      if (entry.getKey().toLowerCase(Locale.ROOT).endsWith(".json")) {
        return JsonCasReader.read(shown, entry.getValue());
      }
    }
    throw new ProblemException(
        Problem.error(shown, "has neither XMI nor JSON in it", "export the project once more"));
  }

  /** An archive within the archive: two or three files, within the bounds of one. */
  private static Map<String, byte[]> unpacked(String shown, byte[] content)
      throws ProblemException {
    Map<String, byte[]> files = new HashMap<>();
    long left = TextDecoder.maxBytes();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] file = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
        left -= file.length;
        if (left < 0 || files.size() > 100) {
          throw new ProblemException(
              Problem.error(shown, "grows too large when it is unpacked", "leave it out"));
        }
        files.put(entry.getName(), file);
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(shown, "is a damaged archive", "export the project once more"), e);
    }
    return files;
  }
}
