package org.glossator.annotation.internal.units;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Objects;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;

/** {@link TextUnits} by ICU4J. */
public final class IcuTextUnits implements TextUnits {
  private final String text;
  private final ClusterBreaks clusters;
  private final WordBreaks words;
  private final SentenceBreaks sentences;
  private final ParagraphBreaks paragraphs;

  /** See {@link TextUnits#of}. */
  public IcuTextUnits(String text, String language) {
    this.text = Objects.requireNonNull(text);
    ULocale locale = language == null ? ULocale.ROOT : ULocale.forLanguageTag(language.strip());
    clusters = new ClusterBreaks(text);
    paragraphs = new ParagraphBreaks(text);
    words = new WordBreaks(text, locale, paragraphs);
    sentences = new SentenceBreaks(text, locale);
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public boolean isClusterBoundary(int offset) {
    return clusters.isBoundary(paragraphs.check(offset));
  }

  @Override
  public int clusterBegin(int offset) {
    return isClusterBoundary(offset) ? offset : clusters.previous(offset);
  }

  @Override
  public int previousCluster(int offset) {
    return clusters.previous(paragraphs.check(offset));
  }

  @Override
  public int nextCluster(int offset) {
    return clusters.next(paragraphs.check(offset));
  }

  @Override
  public Fragment wordAt(int offset) {
    return words.at(offset);
  }

  @Override
  public int previousWord(int offset) {
    return words.previousBegin(offset);
  }

  @Override
  public int nextWord(int offset) {
    return words.nextBegin(offset);
  }

  @Override
  public int previousWordEnd(int offset) {
    return words.previousEnd(offset);
  }

  @Override
  public int nextWordEnd(int offset) {
    return words.nextEnd(offset);
  }

  @Override
  public List<Fragment> words(int begin, int end) {
    return words.within(begin, end);
  }

  @Override
  public Fragment sentenceAt(int offset) {
    return sentences.at(offset);
  }

  @Override
  public int previousSentence(int offset) {
    return sentences.previousBegin(offset);
  }

  @Override
  public int nextSentence(int offset) {
    return sentences.nextBegin(offset);
  }

  @Override
  public int previousSentenceEnd(int offset) {
    return sentences.previousEnd(offset);
  }

  @Override
  public int nextSentenceEnd(int offset) {
    return sentences.nextEnd(offset);
  }

  @Override
  public List<Fragment> sentences(int begin, int end) {
    return sentences.within(begin, end);
  }

  @Override
  public Fragment paragraphAt(int offset) {
    return paragraphs.at(offset);
  }

  @Override
  public int previousParagraph(int offset) {
    return paragraphs.previousBegin(offset);
  }

  @Override
  public int nextParagraph(int offset) {
    return paragraphs.nextBegin(offset);
  }

  @Override
  public List<Fragment> paragraphs(int begin, int end) {
    return paragraphs.within(begin, end);
  }
}
