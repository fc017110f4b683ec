package org.glossator.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One row of {@code documents.csv}. Immutable. Values are kept as they are written in the file; an
 * empty one means that nothing is known.
 *
 * @param path the document's name: segments joined by a slash, without extension, see {@link
 *     DocumentPaths}
 * @param sha256 hash of the text's UTF-8 bytes, 64 hexadecimal digits, or empty in a table made by
 *     hand
 * @param title title of the document
 * @param date date as the source writes it; nothing interprets it
 * @param source publisher, newspaper, body
 * @param author author or speaker
 * @param language BCP 47 tag, or empty
 * @param columns the study's own columns, in the order of the file; without empty values
 */
public record DocumentEntry(
    String path,
    String sha256,
    String title,
    String date,
    String source,
    String author,
    String language,
    Map<String, String> columns) {

  public DocumentEntry {
    Objects.requireNonNull(path);
    sha256 = nullToEmpty(sha256);
    title = nullToEmpty(title);
    date = nullToEmpty(date);
    source = nullToEmpty(source);
    author = nullToEmpty(author);
    language = nullToEmpty(language);
    columns = withoutEmpty(columns);
  }

  /** What to call the document before people: its title, else the last segment of its path. */
  public String displayName() {
    return title.isBlank() ? path.substring(path.lastIndexOf('/') + 1) : title;
  }

  /**
   * The value of a column of the file, by its name; empty where there is none.
   *
   * @param column {@code path}, {@code title} ... or one of the study's own
   */
  public String get(String column) {
    return switch (column) {
      case DocumentTable.PATH -> path;
      case DocumentTable.SHA256 -> sha256;
      case DocumentTable.TITLE -> title;
      case DocumentTable.DATE -> date;
      case DocumentTable.SOURCE -> source;
      case DocumentTable.AUTHOR -> author;
      case DocumentTable.LANGUAGE -> language;
      default -> columns.getOrDefault(column, "");
    };
  }

  /** The same document with another text. */
  public DocumentEntry withSha256(String newSha256) {
    return new DocumentEntry(path, newSha256, title, date, source, author, language, columns);
  }

  /** The same document with another path. */
  public DocumentEntry withPath(String newPath) {
    return new DocumentEntry(newPath, sha256, title, date, source, author, language, columns);
  }

  /**
   * The same document with another value in a column of the file; {@code path} and {@code sha256}
   * cannot be changed like this.
   *
   * @throws IllegalArgumentException for these two
   */
  public DocumentEntry with(String column, String value) {
    return switch (column) {
      case DocumentTable.PATH, DocumentTable.SHA256 ->
          throw new IllegalArgumentException(column + " is no metadata");
      case DocumentTable.TITLE ->
          new DocumentEntry(path, sha256, value, date, source, author, language, columns);
      case DocumentTable.DATE ->
          new DocumentEntry(path, sha256, title, value, source, author, language, columns);
      case DocumentTable.SOURCE ->
          new DocumentEntry(path, sha256, title, date, value, author, language, columns);
      case DocumentTable.AUTHOR ->
          new DocumentEntry(path, sha256, title, date, source, value, language, columns);
      case DocumentTable.LANGUAGE ->
          new DocumentEntry(path, sha256, title, date, source, author, value, columns);
      default -> {
        Map<String, String> own = new LinkedHashMap<>(columns);
        own.put(column, value);
        yield new DocumentEntry(path, sha256, title, date, source, author, language, own);
      }
    };
  }

  private static String nullToEmpty(String value) {
    return value == null ? "" : value;
  }

  private static Map<String, String> withoutEmpty(Map<String, String> values) {
    if (values.isEmpty()) {
      return Map.of();
    }
    Map<String, String> kept = new LinkedHashMap<>();
    values.forEach(
        (column, value) -> {
          if (value != null && !value.isEmpty()) {
            kept.put(column, value);
          }
        });
    return kept.isEmpty() ? Map.of() : Collections.unmodifiableMap(kept);
  }
}
