package org.glossator.formats.internal.conll;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.FormatOption;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.text.DecodedText;
import org.glossator.formats.internal.text.EncodingNotes;
import org.glossator.formats.internal.text.TextDecoder;

/**
 * Reads files of tokens with BIO tags in their last column. Options: {@code token} and {@code tag}
 * number the columns from 1.
 */
public final class ConllImporter implements Importer {
  private static final List<String> EXTENSIONS = List.of(".conll", ".bio", ".iob", ".iob2");

  @Override
  public String id() {
    return "conll";
  }

  @Override
  public String description() {
    return "CoNLL-2002/2003: a token a line with a BIO tag, one flat layer";
  }

  @Override
  public List<FormatOption> options() {
    return List.of(
        FormatOption.text("token", "Number of the column with the tokens"),
        FormatOption.text("tag", "Number of the column with the tags"));
  }

  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    DecodedText decoded = TextDecoder.read(source, options.encoding());
    EncodingNotes.report(decoded, sink);
    List<ConllReader.ConllDocument> documents = ConllReader.read(decoded.text(), options, sink);
    if (documents.isEmpty()) {
      throw new ProblemException(
          Problem.error(source.shown(), "has no tokens", "nothing to import; leave it out"));
    }
    int rank = 0;
    for (ConllReader.ConllDocument document : documents) {
      rank++;
      String name =
          documents.size() == 1
              ? source.documentName()
              : source.documentName() + "/" + String.format(Locale.ROOT, "%04d", rank);
      sink.document(ConllReader.document(document, name));
    }
  }
}
