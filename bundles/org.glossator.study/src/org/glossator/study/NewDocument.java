package org.glossator.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A document that is to be added to a study.
 *
 * @param path its name; must be safe ({@link DocumentPaths#check}) and free
 * @param text its text; what the store writes is {@link TextNormaliser}'s form of it, so offsets of
 *     annotations that come with it must be those of that form
 * @param title see {@link DocumentEntry}; this and the following may be null or empty
 * @param date as the source writes it
 * @param source publisher, newspaper, body
 * @param author author or speaker
 * @param language BCP 47 tag
 * @param columns own columns in the order in which new ones are added to the table
 * @param sha256 hash of the text if that is in the normal form already, else null
 */
public record NewDocument(
    String path,
    String text,
    String title,
    String date,
    String source,
    String author,
    String language,
    Map<String, String> columns,
    String sha256) {

  public NewDocument {
    Objects.requireNonNull(path);
    Objects.requireNonNull(text);
    columns = columns == null ? Map.of() : columns;
  }

  /** A document of which nothing but the text is known. */
  public static NewDocument of(String path, String text) {
    return new NewDocument(path, text, null, null, null, null, null, Map.of(), null);
  }

  /**
   * A document with metadata by column name, as a metadata file gives them; columns that the table
   * does not know become own columns, {@code path} and {@code sha256} are left out.
   */
  public static NewDocument of(String path, String text, Map<String, String> metadata) {
    Map<String, String> own = new LinkedHashMap<>(metadata);
    DocumentTable.KNOWN_COLUMNS.forEach(own::remove);
    return new NewDocument(
        path,
        text,
        metadata.get(DocumentTable.TITLE),
        metadata.get(DocumentTable.DATE),
        metadata.get(DocumentTable.SOURCE),
        metadata.get(DocumentTable.AUTHOR),
        metadata.get(DocumentTable.LANGUAGE),
        own,
        null);
  }

  /**
   * The same for a caller who has normalised the text and taken its hash already: neither is done
   * again.
   *
   * @param hash {@link org.glossator.base.TextHash} of the text
   */
  public NewDocument withHash(String hash) {
    return new NewDocument(path, text, title, date, source, author, language, columns, hash);
  }

  DocumentEntry entry(String sha256) {
    return new DocumentEntry(path, sha256, title, date, source, author, language, columns);
  }
}
