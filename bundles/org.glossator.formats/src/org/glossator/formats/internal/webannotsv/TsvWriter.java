package org.glossator.formats.internal.webannotsv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeLayer;
import org.glossator.formats.internal.exporting.AttributePlain;
import org.glossator.formats.internal.exporting.Held;
import org.glossator.formats.internal.tokens.Sentences;
import org.glossator.formats.internal.tokens.Tokens;

/**
 * Writes one file. Each sentence is written with all that follows it up to the next, so that no
 * text between sentences is lost. Not thread-safe.
 */
final class TsvWriter {
  private final String text;
  private final Tokens tokens;
  private final BitSet sentences;
  private final List<SchemeLayer> spanLayers;
  private final List<SchemeLayer> relationLayers;
  private final StringBuilder out = new StringBuilder();

  /**
   * Parts of tokens with the spans on them, by token; the key is begin and end. Null for a token
   * without spans, which is nearly every one.
   */
  private final List<TreeMap<Long, List<Span>>> parts;

  /** What follows a token without spans. */
  private final String blank;

  private final Map<Integer, String> firstUnit = new HashMap<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();

  /** Relations by the span that they end at. */
  private final Map<Integer, List<Relation>> relations = new LinkedHashMap<>();

  /** Spans by the unit that they begin at: where relations to them are written. */
  private final Map<String, List<Span>> beginning = new HashMap<>();

  TsvWriter(
      String text,
      String language,
      List<SchemeLayer> spanLayers,
      List<SchemeLayer> relationLayers) {
    this.text = text;
    this.tokens = Tokens.of(text, new BitSet());
    this.sentences = Sentences.starts(text, tokens, language);
    this.parts = new ArrayList<>(Collections.nCopies(tokens.size(), null));
    this.spanLayers = spanLayers;
    this.relationLayers = relationLayers;
    this.blank =
        "_\t".repeat(columns(spanLayers) + columns(relationLayers) + relationLayers.size());
  }

  /** Columns of the codes and attributes. */
  private static int columns(List<SchemeLayer> layers) {
    return layers.stream().mapToInt(layer -> 1 + layer.attributes().size()).sum();
  }

  String write(Held held) {
    out.ensureCapacity(text.length() * 6);
    place(held.spans());
    number(held);
    for (Relation relation : held.relations()) {
      relations.computeIfAbsent(relation.target(), id -> new ArrayList<>(1)).add(relation);
    }
    for (Span span : held.spans()) {
      if (relations.containsKey(span.id())) {
        beginning.computeIfAbsent(firstUnit.get(span.id()), u -> new ArrayList<>(1)).add(span);
      }
    }
    header(held);
    int sentence = 0;
    int inSentence = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (sentences.get(i)) {
        sentence++;
        inSentence = 0;
        sentence(i);
      }
      token(i, sentence, ++inSentence);
    }
    return out.toString();
  }

  /** Puts spans on tokens and parts of tokens. */
  private void place(List<Span> spans) {
    for (Span span : spans) {
      int first = tokens.firstEndingAfter(span.begin());
      int end = tokens.firstBeginningAt(span.end());
      for (int token = first; token < end; token++) {
        int from = Math.max(span.begin(), tokens.begin(token));
        int to = Math.min(span.end(), tokens.end(token));
        if (parts.get(token) == null) {
          parts.set(token, new TreeMap<>());
        }
        parts.get(token).computeIfAbsent(key(from, to), k -> new ArrayList<>(1)).add(span);
      }
    }
    int sentence = 0;
    int inSentence = 0;
    for (int token = 0; token < tokens.size(); token++) {
      inSentence = sentences.get(token) ? 0 : inSentence;
      sentence += sentences.get(token) ? 1 : 0;
      inSentence++;
      if (parts.get(token) == null) {
        continue;
      }
      int part = 0;
      for (Map.Entry<Long, List<Span>> entry : parts.get(token).entrySet()) {
        boolean whole = entry.getKey() == key(tokens.begin(token), tokens.end(token));
        part += whole ? 0 : 1;
        String unit = sentence + "-" + inSentence + (whole ? "" : "." + part);
        entry.getValue().forEach(span -> firstUnit.putIfAbsent(span.id(), unit));
      }
    }
  }

  private static long key(int begin, int end) {
    return (long) begin << 32 | end;
  }

  /** Numbers for spans of several units, stacked ones, and the ends of relations. */
  private void number(Held held) {
    Set<Integer> need = new HashSet<>();
    Set<Integer> seen = new HashSet<>();
    for (TreeMap<Long, List<Span>> token : parts) {
      for (List<Span> stack : token == null ? List.<List<Span>>of() : token.values()) {
        Map<String, Span> byLayer = new HashMap<>();
        for (Span span : stack) {
          Span other = byLayer.putIfAbsent(span.layer(), span);
          if (other != null) {
            need.add(other.id());
            need.add(span.id());
          }
          if (!seen.add(span.id())) {
            need.add(span.id());
          }
        }
      }
    }
    for (Relation relation : held.relations()) {
      need.add(relation.source());
      need.add(relation.target());
    }
    for (Span span : held.spans()) {
      if (need.contains(span.id())) {
        numbers.put(span.id(), numbers.size() + 1);
      }
    }
  }

  private void header(Held held) {
    out.append("#FORMAT=WebAnno TSV 3.3\n");
    for (SchemeLayer layer : spanLayers) {
      out.append("#T_SP=").append(TsvTypes.type(layer.id()));
      features(layer);
      out.append('\n');
    }
    for (SchemeLayer layer : relationLayers) {
      out.append("#T_RL=").append(TsvTypes.type(layer.id()));
      features(layer);
      out.append("|BT_").append(base(layer, held)).append('\n');
    }
    out.append("\n\n");
  }

  private void features(SchemeLayer layer) {
    out.append('|').append(TsvTypes.LABEL);
    for (SchemeAttribute attribute : layer.attributes()) {
      out.append('|').append(TsvTypes.feature(attribute.id()));
    }
  }

  /** The layer that all ends of a layer's relations are of; any annotation if they differ. */
  private String base(SchemeLayer layer, Held held) {
    Map<Integer, String> layerOf = new HashMap<>();
    Set<String> ends = new HashSet<>();
    boolean any = false;
    for (Relation relation : held.relations()) {
      if (relation.layer().equals(layer.id())) {
        if (!any) {
          held.spans().forEach(span -> layerOf.put(span.id(), span.layer()));
          any = true;
        }
        ends.add(layerOf.get(relation.source()));
        ends.add(layerOf.get(relation.target()));
      }
    }
    if (!any) {
      ends.addAll(layer.sourceLayers());
      ends.addAll(layer.targetLayers());
      if (ends.isEmpty() && spanLayers.size() == 1) {
        ends.add(spanLayers.getFirst().id());
      }
    }
    return ends.size() == 1 ? TsvTypes.type(ends.iterator().next()) : "uima.tcas.Annotation";
  }

  /** The text from this sentence's first token to the next one's, a line of the table each. */
  private void sentence(int token) {
    if (token > 0) {
      out.append('\n');
    }
    int next = sentences.nextSetBit(token + 1);
    int begin = tokens.begin(token);
    int end = next < 0 ? text.length() : tokens.begin(next);
    String whole = text.substring(begin, end);
    if (next >= 0 && whole.endsWith("\n")) {
      whole = whole.substring(0, whole.length() - 1); // a reader puts it there by itself
    }
    int at = 0;
    while (at <= whole.length()) {
      int stop = whole.indexOf('\n', at);
      stop = stop < 0 ? whole.length() : stop;
      out.append("#Text=").append(TsvEscapes.text(whole.substring(at, stop))).append('\n');
      at = stop + 1;
    }
  }

  private void token(int token, int sentence, int inSentence) {
    int begin = tokens.begin(token);
    int end = tokens.end(token);
    TreeMap<Long, List<Span>> stacks = parts.get(token);
    if (stacks == null) {
      out.append(sentence).append('-').append(inSentence);
      place(begin, end);
      out.append(blank).append('\n');
      return;
    }
    String id = sentence + "-" + inSentence;
    long whole = key(begin, end);
    row(id, begin, end, stacks.getOrDefault(whole, List.of()));
    int part = 0;
    for (Map.Entry<Long, List<Span>> entry : stacks.entrySet()) {
      if (entry.getKey() != whole) {
        int from = (int) (entry.getKey() >> 32);
        int to = (int) (long) entry.getKey();
        row(id + "." + ++part, from, to, entry.getValue());
      }
    }
  }

  private void place(int begin, int end) {
    out.append('\t').append(begin).append('-').append(end).append('\t');
    out.append(text, begin, end).append('\t');
  }

  private void row(String id, int begin, int end, List<Span> spans) {
    out.append(id);
    place(begin, end);
    for (SchemeLayer layer : spanLayers) {
      List<Span> stack = of(layer, spans);
      cells(layer, stack);
    }
    List<Relation> ending = new ArrayList<>();
    for (Span span : beginning.getOrDefault(id, List.of())) {
      ending.addAll(relations.get(span.id()));
    }
    for (SchemeLayer layer : relationLayers) {
      List<Relation> stack = of(layer, ending);
      cells(layer, stack);
      if (stack.isEmpty()) {
        out.append('_');
      }
      for (int i = 0; i < stack.size(); i++) {
        Relation relation = stack.get(i);
        out.append(i == 0 ? "" : "|")
            .append(firstUnit.get(relation.source()))
            .append('[')
            .append(numbers.get(relation.source()))
            .append('_')
            .append(numbers.get(relation.target()))
            .append(']');
      }
      out.append('\t');
    }
    out.append('\n');
  }

  private static <A extends Annotation> List<A> of(SchemeLayer layer, List<A> all) {
    if (all.isEmpty()) {
      return all;
    }
    List<A> found = new ArrayList<>(all.size());
    for (A a : all) {
      if (a.layer().equals(layer.id())) {
        found.add(a);
      }
    }
    return found;
  }

  /** The cells of the code and of each attribute. */
  private void cells(SchemeLayer layer, List<? extends Annotation> stack) {
    cell(stack, Annotation::code);
    for (SchemeAttribute attribute : layer.attributes()) {
      cell(
          stack,
          a -> {
            AttributeValue value = a.attributes().get(attribute.id());
            return value == null ? null : AttributePlain.text(value);
          });
    }
  }

  private void cell(List<? extends Annotation> stack, Function<Annotation, String> value) {
    if (stack.isEmpty()) {
      out.append('_');
    }
    for (int i = 0; i < stack.size(); i++) {
      Annotation a = stack.get(i);
      String written = value.apply(a);
      out.append(i == 0 ? "" : "|").append(written == null ? "*" : TsvEscapes.value(written));
      Integer number = a instanceof Span ? numbers.get(a.id()) : null;
      if (number != null) {
        out.append('[').append(number).append(']');
      }
    }
    out.append('\t');
  }
}
