package org.glossator.engines.internal.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.engines.EngineParameters;
import org.glossator.engines.ParameterSpec;
import org.glossator.engines.internal.Descriptors;

/**
 * Proposes a span for each place where a cue phrase of a code stands. A phrase is found in any
 * width of white space and any Unicode form; one that ends in {@code *} also where its last word
 * goes on.
 */
public final class LexiconEngine implements Engine {
  private static final String CASE = "case";
  private static final String INFLECTION = "inflection";
  private static final String WORDS = "words";
  private static final String GAP = "gap";
  private static final String WORD_LIST = "wordlist";
  private static final String CUE_PHRASES = "cues";

  private static final String SENSITIVE = "sensitive";
  private static final String WHOLE = "whole";

  @Override
  public String id() {
    return "lexicon";
  }

  @Override
  public String name() {
    return "Lexicon";
  }

  @Override
  public String description() {
    return "Finds the cue phrases of the codebook's codes and of word lists";
  }

  @Override
  public List<ParameterSpec> parameters() {
    return List.of(
        ParameterSpec.yesNo(CUE_PHRASES, true, "Look for the cue phrases of the codebook"),
        ParameterSpec.file(
            WORD_LIST, "Also look for the phrases of this CSV file (UTF-8): phrase,layer,code"),
        ParameterSpec.choice(CASE, "Whether capitals matter", List.of("insensitive", SENSITIVE)),
        ParameterSpec.choice(
            WORDS,
            "Whether a phrase must begin and end where words do, or may stand anywhere",
            List.of(WHOLE, "anywhere")),
        ParameterSpec.choice(
            INFLECTION,
            "Whether words may stand in another form: english knows plural, -ed and -ing; the"
                + " others are Snowball's stemmers",
            WordForms.names()),
        ParameterSpec.integer(
            GAP,
            0,
            "How many other words may stand between the words of a phrase, 0 to "
                + LexiconOptions.MOST_GAP));
  }

  @Override
  public AnalysisEngineDescription describe(EngineContext context) throws ProblemException {
    LexiconOptions options = options(context.parameters());
    List<Phrase> phrases = new ArrayList<>();
    if (context.parameters().yesNo(CUE_PHRASES)) {
      phrases.addAll(Phrases.of(context.scheme()));
    }
    Path wordList = context.file(WORD_LIST);
    if (wordList != null) {
      phrases.addAll(WordList.read(wordList, context.scheme(), context.problems()));
    }
    if (phrases.isEmpty()) {
      context
          .problems()
          .accept(
              Problem.warning(
                  "",
                  "the lexicon has no phrases to look for",
                  "give the codes of the codebook cue phrases, or name a word list"));
    }
    return descriptor(phrases, options);
  }

  private static LexiconOptions options(EngineParameters parameters) throws ProblemException {
    long gap = parameters.integer(GAP);
    if (gap > LexiconOptions.MOST_GAP) {
      throw new ProblemException(
          Problem.error(
              "",
              "the parameter " + GAP + " of the engine lexicon is " + gap,
              "it must be from 0 to " + LexiconOptions.MOST_GAP));
    }
    return new LexiconOptions(
        parameters.text(CASE).equals(SENSITIVE),
        parameters.text(INFLECTION),
        parameters.text(WORDS).equals(WHOLE),
        (int) gap);
  }

  AnalysisEngineDescription descriptor(List<Phrase> phrases, LexiconOptions options) {
    return descriptor(this, phrases, options);
  }

  static AnalysisEngineDescription descriptor(
      Engine engine, List<Phrase> phrases, LexiconOptions options) {
    return Descriptors.withResource(
        engine,
        LexiconAnnotator.class,
        LexiconAnnotator.LEXICON,
        LexiconResource.specifier(phrases, options));
  }
}
