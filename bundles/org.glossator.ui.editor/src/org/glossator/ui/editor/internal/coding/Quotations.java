package org.glossator.ui.editor.internal.coding;

import java.util.ArrayList;
import java.util.List;
import org.glossator.study.DocumentEntry;

/** A quotation as it goes into a paper: the words, then where they stand. */
public final class Quotations {
  private Quotations() {}

  /**
   * @param words the quoted text
   * @param document where it is from, or null where nothing is known but its path
   * @param paragraph one-based number of the paragraph it begins in
   */
  public static String cite(String words, DocumentEntry document, String path, int paragraph) {
    List<String> parts = new ArrayList<>();
    if (document == null || document.title().isEmpty()) {
      add(parts, path);
    }
    if (document != null) {
      add(parts, document.author());
      add(parts, document.title().isEmpty() ? "" : "“" + document.title() + "”");
      add(parts, document.source());
      add(parts, document.date());
    }
    if (paragraph > 0) {
      parts.add(Messages.bind(Messages.paragraphShort, paragraph));
    }
    String oneLine = words.strip().replaceAll("\\s*\\n\\s*", " / ");
    return "“" + oneLine + "” (" + String.join(", ", parts) + ")";
  }

  private static void add(List<String> parts, String part) {
    if (part != null && !part.isBlank()) {
      parts.add(part.strip());
    }
  }
}
