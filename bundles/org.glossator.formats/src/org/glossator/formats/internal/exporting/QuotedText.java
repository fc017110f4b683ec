package org.glossator.formats.internal.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.formats.Dataset.LoadedAnnotations;
import org.glossator.formats.Dataset.LoadedDocument;
import org.glossator.formats.Losses;

/**
 * Takes out what would bring a text into a dataset that is published without texts: memos and
 * values of attributes in which annotators quote it. Titles and other metadata stay: they say which
 * text is meant.
 */
public final class QuotedText {
  /** Code units in a row that are a quotation: about five words, or a clause of Chinese. */
  private static final int LONG = 25;

  private static final int LONG_IDEOGRAPHS = 10;

  private final String text;
  private final Losses losses;

  private QuotedText(String text, Losses losses) {
    this.text = squeezed(text);
    this.losses = losses;
  }

  /** The document without quotations of its text; what is taken out is added to the losses. */
  public static LoadedDocument without(LoadedDocument document, Losses losses) {
    QuotedText quoted = new QuotedText(document.text(), losses);
    List<LoadedAnnotations> kept = new ArrayList<>();
    for (LoadedAnnotations a : document.annotations()) {
      kept.add(
          new LoadedAnnotations(
              a.annotator(), quoted.without(document.text(), a.snapshot()), a.cutRelations()));
    }
    return new LoadedDocument(document.entry(), document.text(), kept);
  }

  private AnnotationSnapshot without(String whole, AnnotationSnapshot snapshot) {
    List<Annotation> kept = new ArrayList<>();
    for (Span s : snapshot.spans()) {
      Span clean = s.withAttributes(attributes(s));
      kept.add(isQuoted(s.memo(), "memos") ? clean.withMemo(null) : clean);
    }
    for (Relation r : snapshot.relations()) {
      Relation clean = r.withAttributes(attributes(r));
      kept.add(isQuoted(r.memo(), "memos") ? clean.withMemo(null) : clean);
    }
    for (DocumentLabel l : snapshot.labels()) {
      DocumentLabel clean = l.withAttributes(attributes(l));
      kept.add(isQuoted(l.memo(), "memos") ? clean.withMemo(null) : clean);
    }
    try {
      return AnnotationSnapshot.of(whole, kept);
    } catch (EditRefusedException e) {
      throw new IllegalStateException(e); // the same annotations with less in them
    }
  }

  private Map<String, AttributeValue> attributes(Annotation annotation) {
    Map<String, AttributeValue> kept = new LinkedHashMap<>();
    annotation
        .attributes()
        .forEach(
            (name, value) -> {
              if (!isQuoted(words(value), "values of attributes")) {
                kept.put(name, value);
              }
            });
    return kept;
  }

  /** Choices too: an import makes some of what texts it finds. Null for what has no words. */
  private static String words(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Text v -> v.text();
      case AttributeValue.Choice v -> v.id();
      case AttributeValue.MultiChoice v -> String.join("\n", v.ids());
      case AttributeValue.Actor v -> v.id();
      case AttributeValue.IntegerNumber v -> null;
      case AttributeValue.DecimalNumber v -> null;
      case AttributeValue.YesNo v -> null;
      case AttributeValue.Date v -> null;
    };
  }

  private boolean isQuoted(String note, String what) {
    if (note == null || !quotes(squeezed(note))) {
      return false;
    }
    losses.add(what + " that quote the text", 1);
    return true;
  }

  private boolean quotes(String note) {
    for (int i = 0; i < note.length(); i++) {
      int most = Character.isIdeographic(note.codePointAt(i)) ? LONG_IDEOGRAPHS : LONG;
      if (i + most <= note.length() && text.contains(note.substring(i, i + most))) {
        return true;
      }
    }
    return false;
  }

  /** A quotation may have other line ends and spaces. */
  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
