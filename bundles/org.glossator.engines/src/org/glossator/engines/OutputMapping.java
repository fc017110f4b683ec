package org.glossator.engines;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/**
 * Which annotations of a foreign engine become suggestions of which layer. As a file it is CSV in
 * UTF-8 with the columns {@value #COLUMNS}: one line a type, so that people can read and compare
 * it.
 *
 * @param rules one a type, the first that fits an annotation counts
 */
public record OutputMapping(List<Rule> rules) {
  /** Nothing is mapped. */
  public static final OutputMapping NONE = new OutputMapping(List.of());

  /** Header of the file. */
  static final String COLUMNS = "type,value_feature,value,layer,code,confidence_feature";

  private static final int COLUMN_COUNT = 6;

  /**
   * What becomes of one type.
   *
   * @param type full name of the type; its subtypes are meant too
   * @param valueFeature a feature whose value matters, or empty
   * @param value the value that this rule is for; empty for any, which becomes the code where
   *     {@code code} is empty and the layer has a code of that id or name
   * @param layer id of a span layer
   * @param code id of a code of it, or empty
   * @param confidenceFeature a numeric feature with the confidence, 0 to 1; or empty
   */
  public record Rule(
      String type,
      String valueFeature,
      String value,
      String layer,
      String code,
      String confidenceFeature) {
    public Rule {
      Objects.requireNonNull(type);
      Objects.requireNonNull(valueFeature);
      Objects.requireNonNull(value);
      Objects.requireNonNull(layer);
      Objects.requireNonNull(code);
      Objects.requireNonNull(confidenceFeature);
    }

    /** All annotations of a type become spans of a layer. */
    public static Rule of(String type, String layer, String code) {
      return new Rule(type, "", "", layer, code, "");
    }
  }

  public OutputMapping {
    rules = List.copyOf(rules);
  }

  public boolean isEmpty() {
    return rules.isEmpty();
  }

  /**
   * Reads the file's text.
   *
   * @param name the file as people know it, for problems
   * @throws ProblemException if it is no CSV, or a line has not the six columns
   */
  public static OutputMapping parse(String name, String text) throws ProblemException {
    List<Rule> rules = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        int line = (int) Math.min(parser.getCurrentLineNumber(), Integer.MAX_VALUE);
        if (record.getRecordNumber() == 1 && record.get(0).strip().equals("type")) {
          continue;
        }
        if (record.size() != COLUMN_COUNT) {
          throw new ProblemException(
              Problem.error(
                  name, line, "the line has " + record.size() + " columns", "it needs " + COLUMNS));
        }
        rules.add(
            new Rule(
                record.get(0).strip(),
                record.get(1).strip(),
                record.get(2).strip(),
                record.get(3).strip(),
                record.get(4).strip(),
                record.get(5).strip()));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new ProblemException(
          Problem.error(name, "is no CSV: " + e.getMessage(), "correct the file"), e);
    }
    return new OutputMapping(rules);
  }

  /** The text of the file. */
  public String toText() {
    StringBuilder s = new StringBuilder(COLUMNS).append('\n');
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    for (Rule r : rules) {
      s.append(
              format.format(
                  r.type(),
                  r.valueFeature(),
                  r.value(),
                  r.layer(),
                  r.code(),
                  r.confidenceFeature()))
          .append('\n');
    }
    return s.toString();
  }
}
