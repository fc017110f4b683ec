package org.glossator.engines.internal.segmenter;

import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;
import org.glossator.engines.Segmentation;

/**
 * Adds a sentence for each sentence and a token for each word and each punctuation mark or symbol,
 * as {@link TextUnits} finds them: the same boundaries that the editor snaps to and the rules
 * check. Where a sentence or token is there already (an engine before it was better), nothing of
 * that kind is added.
 */
public final class SegmenterAnnotator extends CasAnnotator_ImplBase {
  private Type sentence;
  private Type token;

  @Override
  public void typeSystemInit(TypeSystem types) {
    sentence = types.getType(Segmentation.SENTENCE);
    token = types.getType(Segmentation.TOKEN);
  }

  @Override
  public void process(CAS cas) throws AnalysisEngineProcessException {
    String text = cas.getDocumentText();
    if (text == null) {
      return;
    }
    TextUnits units = TextUnits.of(text, language(cas));
    boolean hasSentences = !cas.getAnnotationIndex(sentence).isEmpty();
    boolean hasTokens = !cas.getAnnotationIndex(token).isEmpty();
    // a paragraph at a time: sentences and words never cross its end, and lists stay short
    for (int at = 0; at < text.length(); at = units.nextParagraph(at)) {
      Fragment paragraph = units.paragraphAt(at);
      if (paragraph != null) {
        checkInterrupted();
        if (!hasSentences) {
          for (Fragment found : units.sentences(paragraph.begin(), paragraph.end())) {
            add(cas, sentence, found.begin(), found.end());
          }
        }
        if (!hasTokens) {
          for (Fragment found : Tokens.of(units, paragraph.begin(), paragraph.end())) {
            add(cas, token, found.begin(), found.end());
          }
        }
      }
    }
  }

  private static void add(CAS cas, Type type, int begin, int end) {
    cas.addFsToIndexes(cas.createAnnotation(type, begin, end));
  }

  private static String language(CAS cas) {
    String language = cas.getDocumentLanguage();
    return language == null || language.equals("x-unspecified") ? null : language;
  }

  private static void checkInterrupted() throws AnalysisEngineProcessException {
    if (Thread.currentThread().isInterrupted()) {
      throw new AnalysisEngineProcessException(new InterruptedException("stopped"));
    }
  }
}
