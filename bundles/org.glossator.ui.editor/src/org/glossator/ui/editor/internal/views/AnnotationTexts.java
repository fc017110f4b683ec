package org.glossator.ui.editor.internal.views;

import java.util.Locale;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.ui.editor.internal.coding.Origins;

/** Annotations in words. */
final class AnnotationTexts {
  private static final int LONGEST = 200;

  private AnnotationTexts() {}

  /** What an annotation is about, cut off where it is long. */
  static String quote(AnnotationSnapshot snapshot, Annotation annotation) {
    return switch (annotation) {
      case Span span -> "“" + shortened(snapshot.text(), span, LONGEST) + "”";
      case Relation relation ->
          quoteEnd(snapshot, relation.source()) + " → " + quoteEnd(snapshot, relation.target());
      case DocumentLabel label -> Messages.wholeDocument;
    };
  }

  private static String quoteEnd(AnnotationSnapshot snapshot, int span) {
    return "“" + shortened(snapshot.text(), snapshot.span(span), LONGEST / 3) + "”";
  }

  /** The text of a span on one line. Does not touch more of the text than is shown. */
  static String shortened(String text, Span span, int longest) {
    StringBuilder words = new StringBuilder();
    for (var fragment : span.fragments()) {
      if (words.length() > longest) {
        break;
      }
      words.append(words.isEmpty() ? "" : " … ");
      words.append(text, fragment.begin(), Math.min(fragment.end(), fragment.begin() + longest));
    }
    String line = oneLine(words);
    if (line.length() <= longest && span.end() - span.begin() <= longest) {
      return line;
    }
    int cut = Math.min(line.length(), longest);
    if (cut > 0 && Character.isHighSurrogate(line.charAt(cut - 1))) {
      cut--;
    }
    return line.substring(0, cut) + (line.length() > cut ? "…" : "");
  }

  /** Who or what made an annotation, in a word or two. */
  static String origin(Annotation annotation) {
    return Origins.name(annotation.origin());
  }

  /** How sure an engine was, or empty. */
  static String confidence(Annotation annotation) {
    return annotation.confidence() == null ? "" : String.format("%.2f", annotation.confidence());
  }

  /** White space as single blanks; by hand, since a table asks for it 100,000 times to sort. */
  private static String oneLine(CharSequence text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space) {
        line.append(c);
      } else if (!blank) {
        line.append(' ');
      }
      blank = space;
    }
    return line.toString();
  }

  /**
   * Where an annotation came from.
   *
   * @param annotator whose work it is in
   */
  static String provenance(Annotation annotation, String annotator) {
    StringBuilder text = new StringBuilder();
    text.append(Messages.bind(Messages.workOf, annotator)).append(", ");
    text.append(Origins.name(annotation.origin()).toLowerCase(Locale.ROOT));
    if (annotation.confidence() != null) {
      text.append(", ").append(Messages.bind(Messages.confidence, confidence(annotation)));
    }
    if (annotation.codebookVersion() != null) {
      text.append(", ").append(Messages.bind(Messages.codebook, annotation.codebookVersion()));
    }
    if (annotation instanceof Span span) {
      text.append(", ")
          .append(
              Messages.bind(
                  Messages.range, Integer.toString(span.begin()), Integer.toString(span.end())));
    }
    return text.append(", ")
        .append(Messages.bind(Messages.id, Integer.toString(annotation.id())))
        .toString();
  }
}
