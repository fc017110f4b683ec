package org.glossator.formats.internal.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.text.DecodedText;
import org.glossator.formats.internal.text.EncodingNotes;
import org.glossator.formats.internal.text.FileProblems;
import org.glossator.formats.internal.text.OffsetOption;
import org.glossator.formats.internal.text.TextDecoder;

/**
 * Reads {@code x.ann} and the {@code x.txt} beside it, and what {@code annotation.conf} declares.
 * Option: {@code offsets} names the unit where it is not code points.
 */
public final class BratImporter implements Importer {
  static final String ANNOTATIONS = ".ann";
  static final String TEXT = ".txt";

  @Override
  public String id() {
    return "brat";
  }

  @Override
  public String description() {
    return "brat standoff: text and .ann file with spans, relations, events, attributes, notes";
  }

  @Override
  public boolean accepts(Path file) {
    return name(file).endsWith(ANNOTATIONS);
  }

  @Override
  public Path mainFile(Path file) {
    String name = name(file);
    if (name.endsWith(".conf")) {
      return null;
    }
    if (name.endsWith(TEXT)) {
      Path annotations = sibling(file, ANNOTATIONS);
      return Files.isRegularFile(annotations) ? annotations : file;
    }
    return file;
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    if (!accepts(source.file())) {
      throw new ProblemException(
          Problem.error(
              source.shown(), "has no .ann file beside it", "a pair of .txt and .ann is needed"));
    }
    Path textFile = sibling(source.file(), TEXT);
    if (!Files.isRegularFile(textFile)) {
      throw new ProblemException(
          Problem.error(
              source.shown(),
              "has no text beside it",
              "put " + textFile.getFileName() + " into its folder"));
    }
    OffsetUnit unit =
        options.get("offsets") == null ? null : OffsetOption.of(options, OffsetUnit.CODEPOINT);
    DecodedText text =
        TextDecoder.read(new ImportSource(textFile, source.relative()), options.encoding());
    EncodingNotes.reportEncoding(text, sink);
    // a mark counts as a character for none of the tools that write these files
    if (text.markRemoved()) {
      sink.problem(Problem.info(textFile.toString(), "byte-order mark removed"));
    }
    configuration(source, options, sink);
    String content = isEmpty(source) ? "" : TextDecoder.read(source, options.encoding()).text();
    sink.document(
        new ImportedDocument(
            source.documentName(),
            text.text(),
            Map.of(),
            List.of(BratAnnotations.of(text.text(), content, unit, sink)),
            0));
  }

  /** The nearest one from the file's folder up to the folder that was asked for. */
  private static void configuration(ImportSource source, ImportOptions options, ImportSink sink) {
    Path folder = source.file().getParent();
    long levels = source.relative().chars().filter(c -> c == '/').count();
    for (long level = 0; folder != null && level <= levels; level++) {
      Path file = folder.resolve("annotation.conf");
      if (Files.isRegularFile(file)) {
        Path visual = folder.resolve("visual.conf");
        try {
          sink.codebook(
              BratConfigurationReader.read(
                  text(file, options),
                  Files.isRegularFile(visual) ? text(visual, options) : "",
                  options.layer()));
        } catch (ProblemException e) {
          Problem problem = e.problem();
          sink.problem(
              Problem.warning(problem.path(), problem.line(), problem.what(), problem.remedy()));
        }
        return;
      }
      folder = folder.getParent();
    }
  }

  private static String text(Path file, ImportOptions options) throws ProblemException {
    ImportSource source = ImportSource.of(file);
    return isEmpty(source) ? "" : TextDecoder.read(source, options.encoding()).text();
  }

  private static boolean isEmpty(ImportSource source) throws ProblemException {
    try {
      return source.size() == 0;
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unreadable(source.shown(), e), e);
    }
  }

  private static Path sibling(Path file, String extension) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.length() - 4) + extension);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }
}
