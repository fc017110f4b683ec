package org.glossator.engines.internal.lexicon;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;

/**
 * Looks for the phrases of a lexicon in one text; what competes for a place is sorted out by {@link
 * LongestFinds}.
 */
final class Search implements Folder.Sink {
  /** More finds in one text than anybody reads; they must not fill the memory. */
  static final int MOST = 2_000_000;

  private final Lexicon lexicon;
  private final TextUnits units;
  private final String text;
  private final PhraseAutomaton.Scan scan;
  private final List<Find> found = new ArrayList<>();

  /**
   * For the last characters that were fed, as many as the longest phrase has: begin, or its
   * complement if inside.
   */
  private final int[] begins;

  /** End of what the last character was made of, and whether it is the last one made of that. */
  private int lastEnd;

  private boolean isLastEnd;

  private Search(Lexicon lexicon, TextUnits units) {
    this.lexicon = lexicon;
    this.units = units;
    this.text = units.text();
    this.begins = new int[Integer.highestOneBit(lexicon.longest()) * 2];
    this.scan = lexicon.automaton().new Scan(this::foundPattern);
  }

  /** More was found than can be handled. */
  static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyException() {
      super(
          "there are more than "
              + MOST
              + " finds in one document; take out phrases that are everywhere");
    }
  }

  /**
   * All finds that stay, by begin, then end, then phrase.
   *
   * @param units of the text
   * @throws TooManyException if there are too many
   */
  static List<Find> run(Lexicon lexicon, TextUnits units) {
    if (lexicon.isEmpty()) {
      return List.of();
    }
    Search search = new Search(lexicon, units);
    search.run();
    return search.longest();
  }

  private void run() {
    if (lexicon.gaps() == null) {
      feed(this);
      return;
    }
    GapMatcher.Scan gaps = lexicon.gaps().new Scan(this::foundWithGaps);
    feed(
        (folded, begin, end, isFirst, isLast) -> {
          accept(folded, begin, end, isFirst, isLast);
          gaps.accept(folded, begin, end, isFirst, isLast);
        });
    gaps.finish();
  }

  private void feed(Folder.Sink sink) {
    if (lexicon.options().inflected()) {
      Inflector inflector = new Inflector(sink, lexicon.options().forms());
      lexicon.folder().fold(text, inflector);
      inflector.finish();
    } else {
      lexicon.folder().fold(text, sink);
    }
  }

  @Override
  public void accept(char folded, int begin, int end, boolean isFirst, boolean isLast) {
    begins[(int) scan.fed() & begins.length - 1] = isFirst ? begin : ~begin;
    lastEnd = end;
    isLastEnd = isLast;
    scan.feed(folded);
  }

  private void foundPattern(int pattern, long fed) {
    int begin = begins[(int) (fed - lexicon.automaton().length(pattern)) & begins.length - 1];
    if (begin < 0 || lexicon.options().wholeWords() && !WordEdges.fitsBegin(text, begin)) {
      return;
    }
    for (int phrase : lexicon.phrasesOf(pattern)) {
      if (lexicon.phrase(phrase).isPrefix()) {
        add(begin, WordEdges.wordEnd(text, lastEnd), phrase);
      } else if (isLastEnd
          && (!lexicon.options().wholeWords() || WordEdges.fitsEnd(text, lastEnd))) {
        add(begin, lastEnd, phrase);
      }
    }
  }

  private void foundWithGaps(int pattern, int begin, int end) {
    for (int phrase : lexicon.phrasesOf(pattern)) {
      if (lexicon.phrase(phrase).isPrefix()) {
        continue; // its words stand as they are
      }
      add(begin, end, phrase);
    }
  }

  private void add(int begin, int end, int phrase) {
    int whole = wholeEnd(begin, end);
    if (whole < 0
        || lexicon.phrase(phrase).demands().isInSentence() && leavesSentence(begin, whole)) {
      return;
    }
    if (found.size() == MOST) {
      throw new TooManyException();
    }
    found.add(new Find(begin, whole, phrase, false));
  }

  private boolean leavesSentence(int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c != ' ' && !Character.isLetterOrDigit(c)) {
        // only punctuation, or a line end, can end a sentence: most finds need no second look
        Fragment sentence = units.sentenceAt(begin);
        return sentence == null || end > sentence.end();
      }
    }
    return false;
  }

  /**
   * The end, moved over what shows nothing (a variation selector), or -1 if the find would cut a
   * character.
   */
  private int wholeEnd(int begin, int end) {
    if (isPlain(begin) && isPlain(end)) {
      return end;
    }
    int whole = end;
    while (!units.isClusterBoundary(whole)) {
      int c = text.codePointAt(whole);
      if (!UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
        return -1;
      }
      whole += Character.charCount(c);
    }
    return units.isClusterBoundary(begin) ? whole : -1;
  }

  /**
   * Whether an offset is surely between characters: nothing below U+0300 but CR LF joins what
   * stands before it.
   */
  private boolean isPlain(int offset) {
    return offset == 0
        || offset == text.length()
        || text.charAt(offset) < 0x300 && text.charAt(offset - 1) < 0x300;
  }

  private List<Find> longest() {
    List<Find> kept = LongestFinds.of(found, lexicon);
    kept.replaceAll(this::withForm);
    return kept;
  }

  private Find withForm(Find find) {
    return isOwnForm(find) ? find : new Find(find.begin(), find.end(), find.phrase(), true);
  }

  private boolean isOwnForm(Find find) {
    boolean isAlways =
        lexicon.gaps() == null
            && !lexicon.options().inflected()
            && !lexicon.phrase(find.phrase()).isPrefix();
    if (isAlways) {
      return true;
    }
    String wanted = lexicon.phrase(find.phrase()).wanted();
    if (wanted.length() == find.length() && text.startsWith(wanted, find.begin())) {
      return true;
    }
    Folder folder = lexicon.folder();
    return folder.fold(wanted).equals(folder.fold(text.substring(find.begin(), find.end())));
  }
}
