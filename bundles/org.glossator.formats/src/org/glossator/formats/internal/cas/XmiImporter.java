package org.glossator.formats.internal.cas;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.FormatOption;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.text.TextDecoder;
import org.glossator.uima.CasGraph;
import org.glossator.uima.CasTypes;
import org.glossator.uima.XmiGraphReader;

/**
 * Reads UIMA XMI, with the type system of {@code -o typesystem=FILE}, or the {@code TypeSystem.xml}
 * beside the file or above it, or without one.
 */
public final class XmiImporter implements Importer {
  @Override
  public String id() {
    return "xmi";
  }

  @Override
  public String description() {
    return "UIMA XMI and type system, a file a document and annotator";
  }

  @Override
  public List<FormatOption> options() {
    return CasOptions.forms(true);
  }

  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".xmi");
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    byte[] content = TextDecoder.bytes(source);
    CasPlace place = CasPlace.of(source, false);
    CasTypes types = new CasTypes();
    Path typeSystem = typeSystem(options, place);
    if (typeSystem == null) {
      sink.problem(
          Problem.info("", "no type system beside it: numbers and references are taken for texts"));
    } else {
      ImportSource file = ImportSource.of(typeSystem);
      types.read(file.shown(), TextDecoder.bytes(file));
    }
    CasGraph graph = XmiGraphReader.read(source.shown(), content, types);
    sink.checkCancelled();
    CasPlace there = CasPlace.of(source, CasDocuments.isOwn(graph));
    for (ImportedDocument document :
        new CasDocuments(CasOptions.of(options), sink)
            .of(source.shown(), there.document(), there.annotator(), there.annotated(), graph)) {
      sink.document(document);
    }
  }

  private static Path typeSystem(ImportOptions options, CasPlace place) throws ProblemException {
    String named = options.get("typesystem");
    if (named == null || named.isBlank()) {
      return place.typeSystem();
    }
    try {
      return Path.of(named);
    } catch (InvalidPathException e) {
      throw new ProblemException(
          Problem.error(named, "is no path", "name the file with the type system"), e);
    }
  }
}
