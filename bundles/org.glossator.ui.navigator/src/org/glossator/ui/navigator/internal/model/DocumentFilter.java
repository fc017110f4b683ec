package org.glossator.ui.navigator.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.study.DocumentEntry;

/**
 * What is typed into the filter box: words that all have to occur in a document's path, title or
 * other metadata, and terms {@code column:value} for one column: {@code source:"news agency"
 * year:2024 climate}. Case and accents of the pattern count as typed except that case is ignored.
 * Immutable, any thread.
 */
public final class DocumentFilter implements Predicate<DocumentEntry> {
  private static final Pattern TERM =
      Pattern.compile("(?:([\\p{L}\\p{N}_.-]+):)?(?:\"([^\"]*)\"?|(\\S+))");

  private record Term(String column, String value) {}

  private final List<Term> terms;

  private DocumentFilter(List<Term> terms) {
    this.terms = terms;
  }

  /** Reads what was typed; anything is a filter, nothing is an error. */
  public static DocumentFilter parse(String typed) {
    List<Term> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(typed);
    while (matcher.find()) {
      String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      String column = matcher.group(1);
      if (!value.isBlank()) {
        terms.add(new Term(column == null ? null : lower(column), lower(value)));
      }
    }
    return new DocumentFilter(List.copyOf(terms));
  }

  /** Whether it accepts everything. */
  public boolean isEmpty() {
    return terms.isEmpty();
  }

  @Override
  public boolean test(DocumentEntry document) {
    for (Term term : terms) {
      if (!accepts(term, document)) {
        return false;
      }
    }
    return true;
  }

  private static boolean accepts(Term term, DocumentEntry document) {
    if (term.column() == null) {
      return holds(document.path(), term)
          || holds(document.title(), term)
          || holds(document.source(), term)
          || holds(document.author(), term)
          || holds(document.date(), term)
          || holds(document.language(), term)
          || document.columns().values().stream().anyMatch(v -> holds(v, term));
    }
    return switch (term.column()) {
      case "path" -> holds(document.path(), term);
      case "title" -> holds(document.title(), term);
      case "source" -> holds(document.source(), term);
      case "author" -> holds(document.author(), term);
      case "date" -> holds(document.date(), term);
      case "year" -> document.date() != null && document.date().contains(term.value());
      case "language" ->
          document.language() != null && lower(document.language()).startsWith(term.value());
      default -> inOwnColumn(term, document) || holds(document.path(), whole(term));
    };
  }

  private static boolean inOwnColumn(Term term, DocumentEntry document) {
    return document.columns().entrySet().stream()
        .anyMatch(c -> lower(c.getKey()).equals(term.column()) && holds(c.getValue(), term));
  }

  /** A term whose column nobody knows is a word with a colon in it. */
  private static Term whole(Term term) {
    return new Term(null, term.column() + ':' + term.value());
  }

  private static boolean holds(String text, Term term) {
    return text != null && lower(text).contains(term.value());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
