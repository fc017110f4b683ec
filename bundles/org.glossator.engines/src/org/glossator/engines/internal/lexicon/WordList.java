package org.glossator.engines.internal.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;

/**
 * Reads a list of phrases: a CSV file (RFC 4180) in UTF-8 with the columns phrase, layer and code;
 * layers and codes by id or name; a first line {@code phrase,layer,code} is a header.
 */
final class WordList {
  /** A list for 100,000 phrases has a few megabytes. */
  private static final long MOST_BYTES = 64L << 20;

  private static final int LONGEST_PHRASE = 1000;
  private static final int COLUMNS = 3;

  private final String name;
  private final Scheme scheme;
  private final Consumer<Problem> problems;
  private final List<Phrase> phrases = new ArrayList<>();

  private WordList(String name, Scheme scheme, Consumer<Problem> problems) {
    this.name = name;
    this.scheme = scheme;
    this.problems = problems;
  }

  /**
   * Reads a list.
   *
   * @param problems gets what is wrong with lines that are left out, and what is noticed about
   *     codes
   * @throws ProblemException if the file cannot be read, is not UTF-8 or no CSV
   */
  static List<Phrase> read(Path file, Scheme scheme, Consumer<Problem> problems)
      throws ProblemException {
    String name = file.toString();
    WordList list = new WordList(name, scheme, problems);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new ProblemException(
            Problem.error(name, "is too large for a word list", "split it, or name another file"));
      }
      list.parse(decoded(name, Files.readAllBytes(file)));
    } catch (IOException | UncheckedIOException e) {
      throw new ProblemException(
          Problem.error(name, "cannot be read: " + e.getMessage(), "check the file"), e);
    }
    return list.phrases;
  }

  private static String decoded(String name, byte[] content) throws ProblemException {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        line += content[i] == '\n' ? 1 : 0;
      }
      throw new ProblemException(
          Problem.error(name, line, "is not UTF-8", "save the word list as UTF-8"), e);
    }
  }

  private void parse(String text) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      boolean isFirst = true;
      for (CSVRecord record : parser) {
        if (!(isFirst && isHeader(record))) {
          add(record, (int) Math.min(parser.getCurrentLineNumber(), Integer.MAX_VALUE));
        }
        isFirst = false;
      }
    }
  }

  private static boolean isHeader(CSVRecord record) {
    return record.size() >= COLUMNS
        && record.get(0).strip().toLowerCase(Locale.ROOT).equals("phrase")
        && record.get(1).strip().toLowerCase(Locale.ROOT).equals("layer");
  }

  private void add(CSVRecord record, int line) {
    if (record.size() < COLUMNS) {
      tell(line, "the line has " + record.size() + " columns", "it needs phrase,layer,code");
      return;
    }
    String phrase = record.get(0).strip();
    if (phrase.isEmpty() || phrase.length() > LONGEST_PHRASE) {
      tell(
          line,
          phrase.isEmpty() ? "the phrase is empty" : "the phrase is too long to be one",
          "correct the line");
      return;
    }
    SchemeLayer layer = scheme.layerByIdOrName(record.get(1).strip());
    if (layer == null || layer.kind() != LayerKind.SPAN) {
      tell(line, "the codebook has no span layer " + record.get(1).strip(), "correct the line");
      return;
    }
    SchemeCode code = code(layer, record.get(2).strip());
    if (code == null) {
      tell(
          line,
          "the layer " + layer.name() + " has no code " + record.get(2).strip(),
          "correct the line, or add the code");
      return;
    }
    phrases.add(Phrases.of(layer, code, phrase));
  }

  private static SchemeCode code(SchemeLayer layer, String idOrName) {
    SchemeCode exact = layer.code(idOrName);
    if (exact != null) {
      return exact;
    }
    for (SchemeCode code : layer.codes()) {
      if (code.name().equalsIgnoreCase(idOrName) || code.path().equalsIgnoreCase(idOrName)) {
        return code;
      }
    }
    return null;
  }

  private void tell(int line, String what, String remedy) {
    problems.accept(Problem.warning(name, line, what + "; it is left out", remedy));
  }
}
