package org.glossator.study.query;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as sources write them. The table of documents keeps them character by character; what
 * is read here serves sorting, grouping by year and plots over time. Pure, any thread.
 *
 * <p>Understood: ISO 8601, whole or partial ({@code 2026}, {@code 2026-01}, {@code
 * 2026-01-10T12:30Z}), {@code 20260110}, {@code 2026/1/10}, {@code 10.1.2026}, {@code 10/01/2026},
 * {@code 10 January 2026}, {@code Jan. 10, 2026}, {@code January 2026}, {@code 2026年1月10日}. With
 * slashes or hyphens and both numbers at most 12, day and month cannot be told apart: such a date
 * has a year but no month.
 */
public final class DocumentDates {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T ]\\d.*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
  private static final Pattern CHINESE =
      Pattern.compile("(\\d{4})\\s?年(?:\\s?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?[日号])?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:\\p{L}+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(\\p{L}+)\\.?,?\\s+(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\p{L}+day,?\\s+)?(\\p{L}+)\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?,?)?\\s+(\\d{4})");

  /** Beginnings of the months' names, English, German, French and Spanish; the first that fits. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan", "ene"),
          List.of("feb", "fev"),
          List.of("mar", "mär", "maer"),
          List.of("apr", "avr", "abr"),
          List.of("may", "mai"),
          List.of("jun", "juin"),
          List.of("jul", "juil"),
          List.of("aug", "aou", "ago"),
          List.of("sep"),
          List.of("oct", "okt"),
          List.of("nov"),
          List.of("dec", "dez", "dic"));

  private DocumentDates() {}

  /**
   * A date as far as it is known.
   *
   * @param year 1 to 9999
   * @param month 1 to 12, or 0
   * @param day 1 to 31, or 0
   * @param ambiguous whether day and month could not be told apart, so that there are none
   */
  public record Reading(int year, int month, int day, boolean ambiguous) {

    /** ISO 8601, as long as what is known: {@code 2026}, {@code 2026-01}, {@code 2026-01-10}. */
    public String iso() {
      if (month == 0) {
        return String.format(Locale.ROOT, "%04d", year);
      }
      return day == 0
          ? String.format(Locale.ROOT, "%04d-%02d", year, month)
          : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
  }

  /**
   * Reads a date.
   *
   * @return null if it is empty or no date
   */
  public static Reading read(String written) {
    String text = Normalizer.normalize(written.strip(), Normalizer.Form.NFKC);
    if (text.isEmpty() || text.length() > 60) {
      return null;
    }
    Matcher m = ISO.matcher(text);
    if (m.matches()) {
      return of(m.group(1), m.group(2), m.group(3));
    }
    m = COMPACT.matcher(text);
    if (m.matches()) {
      return of(m.group(1), m.group(2), m.group(3));
    }
    m = DOTTED.matcher(text);
    if (m.matches()) {
      return of(m.group(3), m.group(2), m.group(1));
    }
    m = SLASHED.matcher(text);
    if (m.matches()) {
      return slashed(m);
    }
    m = CHINESE.matcher(text);
    if (m.matches()) {
      return of(m.group(1), m.group(2), m.group(3));
    }
    m = DAY_FIRST.matcher(text);
    if (m.matches()) {
      return named(m.group(3), m.group(2), m.group(1));
    }
    m = MONTH_FIRST.matcher(text);
    return m.matches() ? named(m.group(3), m.group(1), m.group(2)) : null;
  }

  /** ISO 8601 as long as what is known; empty if it is no date. */
  public static String iso(String written) {
    Reading reading = read(written);
    return reading == null ? "" : reading.iso();
  }

  /** The year, or empty if it is no date. */
  public static String year(String written) {
    Reading reading = read(written);
    return reading == null ? "" : String.format(Locale.ROOT, "%04d", reading.year());
  }

  private static Reading slashed(Matcher m) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(2));
    if (first > 12) {
      return of(m.group(3), m.group(2), m.group(1));
    }
    if (second > 12) {
      return of(m.group(3), m.group(1), m.group(2));
    }
    return first == second
        ? of(m.group(3), m.group(1), m.group(2))
        : new Reading(Integer.parseInt(m.group(3)), 0, 0, true);
  }

  private static Reading named(String year, String name, String day) {
    String lower =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
            .replace("é", "e")
            .replace("û", "u");
    for (int month = 0; month < MONTHS.size(); month++) {
      if (MONTHS.get(month).stream().anyMatch(lower::startsWith)) {
        return of(year, String.valueOf(month + 1), day);
      }
    }
    return null;
  }

  private static Reading of(String year, String month, String day) {
    int y = Integer.parseInt(year);
    int m = month == null ? 0 : Integer.parseInt(month);
    int d = day == null ? 0 : Integer.parseInt(day);
    try {
      LocalDate.of(y, m == 0 ? 1 : m, d == 0 ? 1 : d);
    } catch (DateTimeException e) {
      return null; // a thirteenth month, a 31st of April: no date
    }
    return y == 0 ? null : new Reading(y, m, d, false);
  }
}
