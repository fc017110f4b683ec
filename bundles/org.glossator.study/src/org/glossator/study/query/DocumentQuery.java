package org.glossator.study.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.study.DocumentEntry;
import org.glossator.study.workflow.DocumentState;

/**
 * The filter language: words that all have to occur in a document's path or metadata, and terms
 * {@code name:value}: {@code source:"news agency" year:2024..2026 status:done
 * code:shared-responsibility climate -draft}. Case does not count. A minus before a word or term
 * turns it round. Anything is a query; a name that nobody knows is part of the word.
 *
 * <p>Names: {@code path title source author date language} (also {@code lang}) and every own column
 * of the table: the value occurs in it, or with {@code =} is it ({@code genre:=speech}); {@code
 * genre:""} finds documents without a value. {@code year}: one, or a range ({@code 2024..}, {@code
 * ..2020}, {@code >2020}, {@code <2020}). {@code status} (also {@code state}): {@code new}, {@code
 * in-progress}, {@code done}, {@code discussion}. {@code code set annotator assigned}: the
 * beginning of an id or name.
 *
 * <p>Terms that only need the table are asked first, those that may read files last. Immutable, any
 * thread.
 */
public final class DocumentQuery {
  private static final Pattern TERM =
      Pattern.compile("(-)?(?:([\\p{L}\\p{N}_.-]+):)?(?:(=)?\"([^\"]*)\"?|(\\S+))");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})?\\.\\.(\\d{1,4})?");

  /** With more rows than this it pays to ask on all processors. */
  private static final int PARALLEL = 2000;

  private static final char ASCII = 128;

  private record Term(boolean negated, String name, String value, boolean exact) {}

  private final List<Term> cheap = new ArrayList<>();
  private final List<Term> dear = new ArrayList<>();
  private final String text;
  private final boolean titlesOnly;

  private DocumentQuery(String text, boolean titlesOnly) {
    this.text = text;
    this.titlesOnly = titlesOnly;
    Matcher matcher = TERM.matcher(text);
    while (matcher.find()) {
      boolean quoted = matcher.group(5) == null;
      String value = quoted ? matcher.group(4) : matcher.group(5);
      boolean exact = matcher.group(3) != null;
      if (!quoted && value.length() > 1 && value.startsWith("=") && matcher.group(2) != null) {
        exact = true;
        value = value.substring(1);
      }
      String name = matcher.group(2) == null ? null : lower(matcher.group(2));
      if (value.isBlank() && name == null) {
        continue;
      }
      Term term = new Term(matcher.group(1) != null, name, lower(value), exact);
      (isDear(name) ? dear : cheap).add(term);
    }
    // one column is looked into sooner than all of them
    cheap.sort(Comparator.comparing(t -> t.name() == null));
  }

  /** Reads what was typed; nothing is an error. */
  public static DocumentQuery parse(String typed) {
    return new DocumentQuery(typed, false);
  }

  /** As {@link #parse}, but words without a name are looked for in titles and paths alone. */
  public static DocumentQuery ofTitles(String typed) {
    return new DocumentQuery(typed, true);
  }

  /** Whether it accepts everything. */
  public boolean isEmpty() {
    return cheap.isEmpty() && dear.isEmpty();
  }

  /** Whether it asks for more than the table of documents holds, so that files may be read. */
  public boolean needsFacts() {
    return !dear.isEmpty();
  }

  /** Whether it asks for something that only the annotation files say. */
  public boolean readsAnnotations() {
    return dear.stream().anyMatch(t -> t.name().equals("code"));
  }

  /** The query as a test of rows. */
  public Predicate<DocumentEntry> with(DocumentFacts facts) {
    return document -> test(document, facts);
  }

  /**
   * The rows that fit, in their order. At each key in a filter box a hundred thousand rows are
   * asked: terms that only need the table are asked on all processors.
   */
  public List<DocumentEntry> select(List<DocumentEntry> rows, DocumentFacts facts) {
    if (isEmpty()) {
      return rows;
    }
    Stream<DocumentEntry> all = rows.size() > PARALLEL ? rows.parallelStream() : rows.stream();
    List<DocumentEntry> fit = all.filter(this::fitsTable).toList();
    return dear.isEmpty() ? fit : fit.stream().filter(d -> fitsFacts(d, facts)).toList();
  }

  /** Whether a document fits. */
  public boolean test(DocumentEntry document, DocumentFacts facts) {
    return fitsTable(document) && fitsFacts(document, facts);
  }

  private boolean fitsTable(DocumentEntry document) {
    for (Term term : cheap) {
      if (accepts(term, document) == term.negated()) {
        return false;
      }
    }
    return true;
  }

  private boolean fitsFacts(DocumentEntry document, DocumentFacts facts) {
    for (Term term : dear) {
      if (accepts(term, document, facts) == term.negated()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDear(String name) {
    return name != null
        && switch (name) {
          case "status", "state", "code", "set", "annotator", "assigned" -> true;
          default -> false;
        };
  }

  private boolean accepts(Term term, DocumentEntry document) {
    if (term.name() == null) {
      return titlesOnly
          ? contains(document.title(), term.value()) || contains(document.path(), term.value())
          : anywhere(document, term.value());
    }
    return switch (term.name()) {
      case "path" -> holds(document.path(), term);
      case "title" -> holds(document.title(), term);
      case "source" -> holds(document.source(), term);
      case "author" -> holds(document.author(), term);
      case "date" ->
          holds(document.date(), term) || holds(DocumentDates.iso(document.date()), term);
      case "year" -> isYear(DocumentDates.year(document.date()), term.value());
      case "language", "lang" -> startsWith(document.language(), term);
      default -> inOwnColumn(document, term);
    };
  }

  private static boolean accepts(Term term, DocumentEntry document, DocumentFacts facts) {
    return switch (term.name()) {
      case "status", "state" -> isState(facts.state(document), term.value());
      case "code" -> any(facts::codes, document, term);
      case "set" -> any(facts::sets, document, term);
      case "annotator" -> any(facts::annotators, document, term);
      default -> any(facts::assigned, document, term);
    };
  }

  private static boolean any(
      Function<DocumentEntry, Collection<String>> of, DocumentEntry document, Term term) {
    Collection<String> values = of.apply(document);
    return term.value().isEmpty()
        ? values.isEmpty()
        : values.stream().anyMatch(v -> startsWith(v, term));
  }

  /** An unfinished word is the beginning of one: the filter box filters at each key. */
  private static boolean isState(DocumentState state, String value) {
    DocumentState exact = DocumentState.of(value);
    return exact != null ? state == exact : state.id().startsWith(value);
  }

  private static boolean isYear(String year, String value) {
    if (value.isEmpty() || year.isEmpty()) {
      return value.isEmpty() && year.isEmpty();
    }
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      return (range.group(1) == null || year.compareTo(padded(range.group(1))) >= 0)
          && (range.group(2) == null || year.compareTo(padded(range.group(2))) <= 0);
    }
    if (value.matches("[<>]\\d{1,4}")) {
      int order = year.compareTo(padded(value.substring(1)));
      return value.charAt(0) == '<' ? order < 0 : order > 0;
    }
    return year.startsWith(value);
  }

  private static String padded(String year) {
    return "0".repeat(4 - year.length()) + year;
  }

  private static boolean inOwnColumn(DocumentEntry document, Term term) {
    boolean known = false;
    for (var column : document.columns().entrySet()) {
      if (lower(column.getKey()).equals(term.name())) {
        known = true;
        if (holds(column.getValue(), term)) {
          return true;
        }
      }
    }
    // "genre:" alone finds those without a value; a name that nobody knows is part of a word
    return !known
        && (term.value().isEmpty() || anywhere(document, term.name() + ':' + term.value()));
  }

  private static boolean anywhere(DocumentEntry document, String value) {
    return contains(document.path(), value)
        || contains(document.title(), value)
        || contains(document.source(), value)
        || contains(document.author(), value)
        || contains(document.date(), value)
        || contains(document.language(), value)
        || !document.columns().isEmpty()
            && document.columns().values().stream().anyMatch(v -> contains(v, value));
  }

  private static boolean holds(String text, Term term) {
    if (term.value().isEmpty()) {
      return text.isBlank();
    }
    return term.exact() ? lower(text).equals(term.value()) : contains(text, term.value());
  }

  private static boolean startsWith(String text, Term term) {
    String lower = lower(text);
    return term.exact() || term.value().isEmpty()
        ? lower.equals(term.value())
        : lower.startsWith(term.value());
  }

  /**
   * Without a lower-case copy of the text: a hundred thousand rows are asked at each key. Among the
   * letters of ASCII a look at the first one tells most places that are none.
   */
  private static boolean contains(String text, String lowerValue) {
    int last = text.length() - lowerValue.length();
    char lower = lowerValue.isEmpty() ? 0 : lowerValue.charAt(0);
    char upper = Character.toUpperCase(lower);
    boolean quick = lower > 0 && lower < ASCII;
    for (int i = 0; i <= last; i++) {
      char c = quick ? text.charAt(i) : 0;
      if (quick && c != lower && c != upper && c < ASCII) {
        continue;
      }
      if (text.regionMatches(true, i, lowerValue, 0, lowerValue.length())) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** What was typed. */
  @Override
  public String toString() {
    return text;
  }
}
