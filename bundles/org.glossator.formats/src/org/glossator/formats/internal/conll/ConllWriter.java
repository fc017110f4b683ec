package org.glossator.formats.internal.conll;

import java.util.BitSet;
import java.util.List;
import org.glossator.annotation.Span;
import org.glossator.formats.internal.tokens.Sentences;
import org.glossator.formats.internal.tokens.Tokens;

/**
 * Writes one document. Tokens are cut at the begins and ends of spans, and sentences end in no
 * span, so that tags say exactly what the spans say; all annotators' spans count, so that their
 * files have the same tokens.
 */
final class ConllWriter {
  private static final String DOCUMENT = "-DOCSTART-";

  private final String text;
  private final String language;
  private final ConllRows rows;

  ConllWriter(String text, String language, ConllRows rows) {
    this.text = text;
    this.language = language;
    this.rows = rows;
  }

  /**
   * The rows of these spans, which do not overlap and stand in order.
   *
   * @param all spans of everybody on the document, these among them
   */
  String write(List<Span> spans, List<Span> all) {
    BitSet cuts = new BitSet(text.length());
    for (Span span : all) {
      cuts.set(span.begin());
      cuts.set(span.end());
    }
    Tokens tokens = rows.spaced() ? spaced(cuts) : Tokens.of(text, cuts);
    BitSet starts =
        rows.spaced() ? Sentences.lines(text, tokens) : Sentences.starts(text, tokens, language);
    for (Span span : all) {
      int first = tokens.firstBeginningAt(span.begin()) + 1;
      starts.clear(first, Math.max(first, tokens.firstBeginningAt(span.end())));
    }
    StringBuilder out = new StringBuilder(text.length() * 3);
    out.append(rows.wide() ? "-DOCSTART- -X- -X- O\n\n" : "-DOCSTART- O\n\n");
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (next < spans.size() && spans.get(next).end() <= tokens.begin(i)) {
        next++;
      }
      Span span =
          next < spans.size() && spans.get(next).begin() <= tokens.begin(i)
              ? spans.get(next)
              : null;
      boolean first = span != null && span.begin() == tokens.begin(i);
      if (i > 0 && starts.get(i)) {
        out.append('\n');
      }
      out.append(text, tokens.begin(i), tokens.end(i)).append(rows.wide() ? " -X- -X- " : " ");
      out.append(span == null ? ConllTags.OUTSIDE : ConllTags.tag(first, span.code()));
      out.append('\n');
    }
    return out.append('\n').toString();
  }

  /** A token that would be read as the begin of a document is two. */
  private Tokens spaced(BitSet cuts) {
    for (int at = text.indexOf(DOCUMENT); at >= 0; at = text.indexOf(DOCUMENT, at + 1)) {
      cuts.set(at + 1);
    }
    return Tokens.spaced(text, cuts);
  }
}
