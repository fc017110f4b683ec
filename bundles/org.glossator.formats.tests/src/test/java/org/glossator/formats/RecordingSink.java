package org.glossator.formats;

import java.util.ArrayList;
import java.util.List;
import org.glossator.base.Problem;

/** Keeps what a reader gives. */
final class RecordingSink implements ImportSink {
  final List<ImportedDocument> documents = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  @Override
  public void document(ImportedDocument document) {
    documents.add(document);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  @Override
  public String textOf(String name, String sha256) {
    return null;
  }

  @Override
  public void checkCancelled() {
    // never
  }
}
