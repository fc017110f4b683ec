package org.glossator.engines.internal.again;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.engines.ParameterSpec;
import org.glossator.engines.internal.again.CodedTexts.CodedText;
import org.glossator.engines.internal.lexicon.PhraseSearch;

/**
 * Proposes a code wherever a text stands that has been coded so elsewhere in the corpus. The more
 * often a text was coded, and the fewer codes it got, the surer.
 */
public final class SameTextEngine implements Engine {
  private static final String LAYERS = "layers";
  private static final String WORDS = "words";
  private static final String TIMES = "times";

  @Override
  public String id() {
    return "same-text";
  }

  @Override
  public String name() {
    return "Same text again";
  }

  @Override
  public String description() {
    return "Finds texts again that have been coded elsewhere in the corpus";
  }

  @Override
  public List<ParameterSpec> parameters() {
    return List.of(
        ParameterSpec.text(LAYERS, "", "Only spans of these layers, separated by commas"),
        ParameterSpec.integer(WORDS, 2, "How many words a text has at least"),
        ParameterSpec.integer(TIMES, 1, "How often it must have been coded so"));
  }

  @Override
  public AnalysisEngineDescription describe(EngineContext context) throws ProblemException {
    CodedTexts texts =
        new CodedTexts(
            context.scheme(),
            context.parameters().text(LAYERS),
            (int) Math.min(context.parameters().integer(WORDS), 1000));
    texts.read(context);
    List<CodedText> found = texts.atLeast(context.parameters().integer(TIMES));
    if (found.isEmpty()) {
      context
          .problems()
          .accept(
              Problem.warning(
                  "",
                  "nothing has been coded yet that could be looked for again",
                  "code some spans, or allow texts of fewer words"));
    }
    PhraseSearch search = new PhraseSearch(this, context.scheme());
    for (CodedText text : found) {
      search.add(text.layer(), text.code(), text.text(), text.sureness(), text.explanation());
    }
    return search.description();
  }
}
