package org.glossator.study.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Reanchoring;
import org.glossator.annotation.Span;
import org.glossator.study.ReanchorDocument.Moved;

/**
 * The table of what a change of a document's text did to annotations: those without a place in the
 * new text, with all that they said, and those whose words are others now.
 */
public final class UnplacedReport {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator("\n")
          .setHeader(
              "what",
              "owner",
              "id",
              "layer",
              "code",
              "begin",
              "end",
              "text",
              "new_text",
              "attributes",
              "memo",
              "origin",
              "reason")
          .get();

  private UnplacedReport() {}

  /** Where the table of a document lies, relative to the study. */
  public static String path(String document) {
    return "reanchored/" + document + ".csv";
  }

  /** The table; null if it would have no rows. */
  public static byte[] of(List<Moved> files) {
    boolean isEmpty =
        files.stream()
            .allMatch(
                file -> file.result().unplaced().isEmpty() && file.result().changed().isEmpty());
    if (isEmpty) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
      for (Moved file : files) {
        for (Reanchoring.Left left : file.result().unplaced()) {
          row(csv, "left out", file, left.annotation(), left.quote(), "", left.reason());
        }
        for (Reanchoring.Change change : file.result().changed()) {
          row(csv, "text changed", file, change.span(), change.before(), change.after(), "");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void row(
      CSVPrinter csv,
      String what,
      Moved file,
      Annotation annotation,
      String text,
      String newText,
      String reason)
      throws IOException {
    Span span = annotation instanceof Span s ? s : null;
    csv.printRecord(
        what,
        file.owner(),
        annotation.id(),
        annotation.layer(),
        annotation.code(),
        span == null ? "" : span.begin(),
        span == null ? "" : span.end(),
        text,
        newText,
        attributes(annotation.attributes()),
        annotation.memo(),
        annotation.origin(),
        reason);
  }

  private static String attributes(Map<String, AttributeValue> attributes) {
    StringJoiner all = new StringJoiner("; ");
    attributes.forEach((id, value) -> all.add(id + "=" + text(value)));
    return all.toString();
  }

  private static String text(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Text text -> text.text();
      case AttributeValue.IntegerNumber integer -> Long.toString(integer.number());
      case AttributeValue.DecimalNumber decimal -> decimal.number().toPlainString();
      case AttributeValue.YesNo yesNo -> yesNo.yes() ? "yes" : "no";
      case AttributeValue.Choice choice -> choice.id();
      case AttributeValue.MultiChoice choices -> String.join(", ", choices.ids());
      case AttributeValue.Date date -> date.iso();
      case AttributeValue.Actor actor -> actor.id();
    };
  }
}
