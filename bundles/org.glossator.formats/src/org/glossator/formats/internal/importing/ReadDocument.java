package org.glossator.formats.internal.importing;

import org.glossator.base.TextHash;
import org.glossator.formats.ImportedDocument;
import org.glossator.study.TextNormaliser;

/**
 * A document of a file with its text in the form in which the study keeps it.
 *
 * @param imported as the file has it
 * @param text the normalised text and how to get there
 * @param sha256 hash of the normalised text
 */
record ReadDocument(ImportedDocument imported, TextNormaliser.Result text, String sha256) {

  static ReadDocument of(ImportedDocument imported) {
    TextNormaliser.Result text = TextNormaliser.normalise(imported.text());
    return new ReadDocument(imported, text, TextHash.sha256(text.text()));
  }

  /** What it takes in memory, roughly: characters. */
  long size() {
    long annotations = 0;
    for (var a : imported.annotations()) {
      annotations += a.spans().size() + a.relations().size() + a.labels().size();
    }
    return text.text().length() + annotations * 100 + 500;
  }
}
