package org.glossator.engines.internal.again;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.engines.Corpus;
import org.glossator.engines.EngineContext;
import org.glossator.study.DocumentEntry;

/** The texts of spans of a corpus, with how often each was coded how. */
final class CodedTexts {
  /** A longer one will hardly stand anywhere again. */
  private static final int LONGEST = 400;

  /** So many different texts are enough; a corpus of sentence codes would fill the memory. */
  private static final int MOST = 200_000;

  private final Scheme scheme;
  private final List<String> layers;
  private final int words;
  private final Map<String, Map<String, Count>> byText = new LinkedHashMap<>();

  private static final class Count {
    String shown;
    String first;
    long times;
  }

  /**
   * A text that was coded.
   *
   * @param layer id
   * @param code id
   * @param text as it stood where it was coded first
   * @param sureness 0 to 1
   * @param explanation how often, and where first
   */
  record CodedText(String layer, String code, String text, double sureness, String explanation) {}

  /**
   * @param layers ids or names of layers, separated by commas; empty for all span layers
   * @param words how many words a text has at least
   * @throws ProblemException if there is no such layer
   */
  CodedTexts(Scheme scheme, String layers, int words) throws ProblemException {
    this.scheme = scheme;
    this.words = words;
    this.layers = new ArrayList<>();
    for (String name : layers.isBlank() ? new String[0] : layers.split(",")) {
      SchemeLayer layer = scheme.layerByIdOrName(name.strip());
      if (layer == null) {
        throw new ProblemException(
            Problem.error(
                "", "the codebook has no layer " + name.strip(), "correct the parameter layers"));
      }
      this.layers.add(layer.id());
    }
  }

  /** Reads the work of the context's annotator, or of all. A file that cannot be read is told. */
  void read(EngineContext context) {
    Corpus corpus = context.corpus();
    List<String> annotators =
        context.annotator() == null ? corpus.annotators() : List.of(context.annotator());
    for (DocumentEntry document : corpus.documents()) {
      for (String annotator : annotators) {
        // what somebody codes blind is nothing that the others may learn from it
        boolean isHidden =
            corpus.isBlind(document.path()) && !annotator.equals(context.annotator());
        if (!isHidden && corpus.has(document.path(), annotator)) {
          try {
            add(document.path(), corpus.annotations(document.path(), annotator));
          } catch (ProblemException e) {
            context.problems().accept(e.problem());
          }
        }
      }
    }
  }

  private void add(String document, AnnotationSnapshot work) {
    TextUnits units = TextUnits.of(work.text(), null);
    for (Span span : work.spans()) {
      boolean isWanted =
          span.code() != null
              && span.fragments().size() == 1
              && span.end() - span.begin() <= LONGEST
              && scheme.code(span.layer(), span.code()) != null
              && (layers.isEmpty() || layers.contains(span.layer()));
      if (isWanted && units.words(span.begin(), span.end()).size() >= words) {
        String text = work.text().substring(span.begin(), span.end()).strip();
        String key = span.layer() + '\n' + normal(text);
        if (byText.size() < MOST || byText.containsKey(key)) {
          Count count =
              byText
                  .computeIfAbsent(key, k -> new HashMap<>())
                  .computeIfAbsent(span.code(), c -> new Count());
          count.times++;
          if (count.shown == null) {
            count.shown = text;
            count.first = document;
          }
        }
      }
    }
  }

  private static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** Those that were coded so often at least. */
  List<CodedText> atLeast(long times) {
    List<CodedText> found = new ArrayList<>();
    for (Map.Entry<String, Map<String, Count>> entry : byText.entrySet()) {
      String layer = entry.getKey().substring(0, entry.getKey().indexOf('\n'));
      long all = entry.getValue().values().stream().mapToLong(c -> c.times).sum();
      entry.getValue().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .filter(e -> e.getValue().times >= times)
          .forEach(e -> found.add(codedText(layer, e.getKey(), e.getValue(), all)));
    }
    return found;
  }

  /** Laplace's rule of succession: once is a hint, always is a habit. */
  private static CodedText codedText(String layer, String code, Count count, long all) {
    double sureness = (count.times + 1.0) / (all + 2.0);
    String explanation =
        count.times == 1
            ? "coded so in " + count.first
            : "coded so " + count.times + " times, first in " + count.first;
    return new CodedText(layer, code, count.shown, sureness, explanation);
  }
}
