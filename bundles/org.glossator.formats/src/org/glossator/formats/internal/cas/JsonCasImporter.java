package org.glossator.formats.internal.cas;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.glossator.base.ProblemException;
import org.glossator.formats.FormatOption;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.text.TextDecoder;
import org.glossator.uima.CasGraph;
import org.glossator.uima.JsonCasReader;

/** Reads UIMA JSON CAS 0.4. */
public final class JsonCasImporter implements Importer {
  @Override
  public String id() {
    return "jsoncas";
  }

  @Override
  public String description() {
    return "UIMA JSON CAS 0.4, a file a document and annotator";
  }

  @Override
  public List<FormatOption> options() {
    return CasOptions.forms(false);
  }

  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    // what goes with a dataset describes it
    return name.endsWith(".json")
        && !name.equals("manifest.json")
        && !name.equals("datapackage.json")
        && !name.equals("croissant.json");
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    CasGraph graph = JsonCasReader.read(source.shown(), TextDecoder.bytes(source));
    sink.checkCancelled();
    CasPlace place = CasPlace.of(source, CasDocuments.isOwn(graph));
    for (ImportedDocument document :
        new CasDocuments(CasOptions.of(options), sink)
            .of(source.shown(), place.document(), place.annotator(), place.annotated(), graph)) {
      sink.document(document);
    }
  }
}
