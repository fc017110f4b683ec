package org.glossator.formats.internal.qda;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.archive.ZipContainer;
import org.glossator.formats.internal.qda.QdaProject.Source;
import org.glossator.formats.internal.text.TextDecoder;

/**
 * Reads a REFI-QDA project: a document of each source that has a plain text, an annotator of each
 * user, the codes with their hierarchy, variables of cases and sources as metadata.
 */
public final class QdpxImporter implements Importer {
  @Override
  public String id() {
    return "qdpx";
  }

  @Override
  public String description() {
    return "REFI-QDA project of NVivo, MAXQDA, ATLAS.ti, QualCoder and others";
  }

  @Override
  public boolean accepts(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".qdpx");
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    try (ZipContainer zip = ZipContainer.open(source, "a REFI-QDA project")) {
      List<String> names = zip.names();
      String qde =
          names.stream()
              .filter(n -> n.toLowerCase(Locale.ROOT).endsWith(".qde"))
              .findFirst()
              .orElseThrow(
                  () ->
                      new ProblemException(
                          Problem.error(
                              source.shown(),
                              "is no REFI-QDA project: it has no .qde",
                              "export a .qdpx from your program")));
      QdaProject project = QdaParser.parse(source.shown(), zip.read(qde, TextDecoder.maxBytes()));
      sink.checkCancelled();
      String layer = options.layer() == null ? "Span" : options.layer();
      QdaCodebook codes = new QdaCodebook(project, layer);
      if (!project.codes.isEmpty()) {
        sink.codebook(codes.toCodebook());
      }
      Map<String, String> byLowerName = new HashMap<>();
      names.forEach(n -> byLowerName.put(n.toLowerCase(Locale.ROOT), n));
      QdaDocuments documents = new QdaDocuments(project, codes, sink);
      for (Source one : project.sources) {
        sink.checkCancelled();
        String text = text(source.shown(), zip, byLowerName, one, sink);
        if (text != null) {
          sink.document(documents.document(one, text));
        }
      }
      project.others.forEach(
          (what, count) -> sink.problem(Problem.info("", count + " " + what + " left out")));
    }
  }

  private static String text(
      String shown, ZipContainer zip, Map<String, String> names, Source source, ImportSink sink)
      throws ProblemException {
    if (source.text != null) {
      return source.text;
    }
    if (source.path == null) {
      sink.problem(
          Problem.warning(
              "",
              "the source \"" + source.name + "\" has no plain text",
              "it is left out; give it a text in the program that made the project"));
      return null;
    }
    if (!source.path.startsWith("internal://")) {
      sink.problem(
          Problem.warning(
              "",
              "the text of \"" + source.name + "\" is outside the project (" + source.path + ")",
              "it is left out; export the project with its sources"));
      return null;
    }
    String file = source.path.substring("internal://".length());
    String entry = null;
    for (String folder : List.of("sources/", "")) {
      if (entry == null) {
        entry = names.get((folder + file).toLowerCase(Locale.ROOT));
      }
    }
    byte[] content = entry == null ? null : zip.read(entry, TextDecoder.maxBytes());
    if (content == null || content.length == 0) {
      sink.problem(
          Problem.warning(
              "",
              "the text of \"" + source.name + "\" (" + file + ") is not in the project, or empty",
              "it is left out"));
      return null;
    }
    return TextDecoder.decode(shown + "!" + entry, content, StandardCharsets.UTF_8).text();
  }
}
