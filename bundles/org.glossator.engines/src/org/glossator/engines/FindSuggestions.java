package org.glossator.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.study.Study;

/**
 * Finds what engines propose in the whole corpus, decided or not. Documents that the annotator
 * codes blind are left out. A file that cannot be read is a problem of the result; the others are
 * read.
 */
public final class FindSuggestions implements Task<FindSuggestions.Found> {
  /** More of them are counted, but not kept: nobody decides on so many one by one. */
  public static final int MOST = 200_000;

  private static final int CONTEXT = 40;
  private static final int QUOTE = 160;

  private final Study study;
  private final String annotator;

  /**
   * What was found.
   *
   * @param suggestions by engine, document and place
   * @param left how many more there are than {@link #MOST}
   * @param problems files that could not be read
   */
  public record Found(List<CorpusSuggestion> suggestions, int left, List<Problem> problems) {
    public Found {
      suggestions = List.copyOf(suggestions);
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param annotator whose decisions are told
   */
  public FindSuggestions(Study study, String annotator) {
    this.study = Objects.requireNonNull(study);
    this.annotator = Objects.requireNonNull(annotator);
  }

  @Override
  public Found run(Progress progress) {
    List<CorpusSuggestion> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int left = 0;
    progress.begin("Reading suggestions", -1);
    for (String engine : study.suggestions().owners()) {
      for (String document : documentsOf(engine, problems)) {
        progress.checkCancelled();
        progress.step(document);
        left += read(document, engine, found, problems);
        progress.worked(1);
      }
    }
    return new Found(found, left, problems);
  }

  /** The suggestions on some documents only; reads no other file. */
  public Found of(Set<String> documents) {
    List<CorpusSuggestion> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int left = 0;
    for (String document : documents) {
      for (String engine : study.suggestions().ownersOf(document)) {
        left += read(document, engine, found, problems);
      }
    }
    return new Found(found, left, problems);
  }

  /** Adds what there is; gives how many there was no room for. */
  private int read(
      String document, String engine, List<CorpusSuggestion> found, List<Problem> problems) {
    if (study.workflow().isBlind(document, annotator)) {
      return 0;
    }
    int left = 0;
    try {
      AnnotationSnapshot snapshot = study.suggestions().read(document, engine);
      for (Annotation suggestion : snapshot.annotations()) {
        if (!Suggestions.isContext(suggestion)) {
          if (found.size() < MOST) {
            found.add(of(document, engine, suggestion, snapshot));
          } else {
            left++;
          }
        }
      }
    } catch (ProblemException e) {
      problems.add(e.problem());
    }
    return left;
  }

  private List<String> documentsOf(String engine, List<Problem> problems) {
    try {
      return study.suggestions().documentsOf(engine);
    } catch (ProblemException e) {
      problems.add(e.problem());
      return List.of();
    }
  }

  private CorpusSuggestion of(
      String document, String engine, Annotation suggestion, AnnotationSnapshot in) {
    String text = in.text();
    Suggestions.Decision decision = Suggestions.decision(suggestion, annotator);
    return switch (suggestion) {
      case Span span ->
          new CorpusSuggestion(
              document,
              engine,
              span,
              span.begin(),
              line(text, Math.max(0, span.begin() - CONTEXT), span.begin()),
              quote(text, span),
              line(text, span.end(), Math.min(text.length(), span.end() + CONTEXT)),
              decision);
      case Relation relation -> {
        Span source = in.span(relation.source());
        Span target = in.span(relation.target());
        yield new CorpusSuggestion(
            document,
            engine,
            relation,
            source.begin(),
            "",
            quote(text, source) + " → " + quote(text, target),
            "",
            decision);
      }
      case DocumentLabel label ->
          new CorpusSuggestion(document, engine, label, 0, "", "", "", decision);
    };
  }

  private static String quote(String text, Span span) {
    boolean isLong = span.end() - span.begin() > QUOTE;
    return line(text, span.begin(), Math.min(span.end(), span.begin() + QUOTE))
        + (isLong ? "…" : "");
  }

  /** A piece of text on one line, without halves of characters at its ends. */
  private static String line(String text, int begin, int end) {
    int from =
        begin < end && begin > 0 && Character.isLowSurrogate(text.charAt(begin))
            ? begin + 1
            : begin;
    int to = end > from && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(from, to).replaceAll("\\s+", " ");
  }
}
