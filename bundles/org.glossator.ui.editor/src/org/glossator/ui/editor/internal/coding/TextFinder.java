package org.glossator.ui.editor.internal.coding;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds all places of a text or of a regular expression. Meant for a background thread. */
public final class TextFinder {
  /** No more places than that are kept; nobody walks through more. */
  public static final int MOST = 100_000;

  /** A regular expression that goes on longer than that is given up: some never end. */
  private static final long LONGEST_NANOS = 3_000_000_000L;

  private TextFinder() {}

  /**
   * What is looked for.
   *
   * @param words words or an expression; empty finds nothing
   * @param regex whether it is a regular expression
   * @param matchCase whether capitals matter
   */
  public record Query(String words, boolean regex, boolean matchCase) {}

  /**
   * The places, in text order.
   *
   * @param begins first code unit of each
   * @param ends code unit after each
   * @param error what is wrong with the expression, or null
   */
  public record Result(int[] begins, int[] ends, String error) {
    public int count() {
      return begins.length;
    }

    /** The first place at or after an offset, or -1. */
    public int from(int offset) {
      int found = Arrays.binarySearch(begins, offset);
      int at = found >= 0 ? found : -found - 1;
      return at < begins.length ? at : -1;
    }

    /** The last place that begins before an offset, or -1. */
    public int before(int offset) {
      int found = Arrays.binarySearch(begins, offset);
      return (found >= 0 ? found : -found - 1) - 1;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Result that
          && Arrays.equals(begins, that.begins)
          && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(begins);
    }
  }

  /**
   * @param cancelled asked now and then; if it says so the search ends with what it has
   */
  public static Result find(String text, Query query, BooleanSupplier cancelled) {
    if (query.words().isEmpty()) {
      return new Result(new int[0], new int[0], null);
    }
    int flags = query.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    Pattern pattern;
    try {
      pattern =
          Pattern.compile(
              query.words(), query.regex() ? flags | Pattern.MULTILINE : flags | Pattern.LITERAL);
    } catch (PatternSyntaxException e) {
      return new Result(new int[0], new int[0], e.getDescription());
    }
    Places places = new Places();
    try {
      Matcher matcher = pattern.matcher(new Guarded(text, cancelled, System.nanoTime()));
      while (places.count < MOST && matcher.find()) {
        if (matcher.end() > matcher.start()) {
          places.add(matcher.start(), matcher.end());
        }
      }
    } catch (GivenUpException e) {
      return places.result(e.timedOut ? Messages.searchTooLong : null);
    } catch (StackOverflowError e) {
      // java.util.regex recurses on some expressions as deep as the text is long
      return places.result(Messages.searchTooLong);
    }
    return places.result(null);
  }

  private static final class Places {
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int count;

    void add(int begin, int end) {
      if (count == begins.length) {
        begins = Arrays.copyOf(begins, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      begins[count] = begin;
      ends[count++] = end;
    }

    Result result(String error) {
      return new Result(Arrays.copyOf(begins, count), Arrays.copyOf(ends, count), error);
    }
  }

  private static final class GivenUpException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean timedOut;

    GivenUpException(boolean timedOut) {
      super(null, null, false, false);
      this.timedOut = timedOut;
    }
  }

  /** The text, which looks at the clock while the matcher reads it. */
  private static final class Guarded implements CharSequence {
    private static final int OFTEN = 0xffff;

    private final String text;
    private final BooleanSupplier cancelled;
    private final long start;
    private int reads;

    Guarded(String text, BooleanSupplier cancelled, long start) {
      this.text = text;
      this.cancelled = cancelled;
      this.start = start;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      // counted by reads and not by places: an expression that goes back and forth stays in one
      // place
      if ((++reads & OFTEN) == 0) {
        if (cancelled.getAsBoolean()) {
          throw new GivenUpException(false);
        }
        if (System.nanoTime() - start > LONGEST_NANOS) {
          throw new GivenUpException(true);
        }
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
      return text.subSequence(begin, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
