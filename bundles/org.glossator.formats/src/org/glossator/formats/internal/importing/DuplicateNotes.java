package org.glossator.formats.internal.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.TextHash;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSource;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.study.duplicates.DuplicateIndex;
import org.glossator.study.duplicates.DuplicateIndex.Duplicate;

/**
 * Notes on new documents that are the same as, or nearly the same as, another one: wire copies.
 * Only with the option {@code duplicates=report}, since a sketch of every text costs a tenth of an
 * import. Equal texts of the study are known by their hashes; its texts are read for near copies as
 * long as they are not too many.
 */
final class DuplicateNotes {
  private static final String OPTION = "duplicates";

  /** Reading more texts of the study than these would take longer than the import. */
  private static final int MOST_READ = 3000;

  private final DuplicateIndex index;
  private final Map<String, String> byHash = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  private DuplicateNotes(DuplicateIndex index) {
    this.index = index;
  }

  static DuplicateNotes of(Study study, ImportOptions options) {
    if (!"report".equals(options.get(OPTION))) {
      return new DuplicateNotes(null);
    }
    DuplicateNotes notes = new DuplicateNotes(new DuplicateIndex());
    boolean read = study.documents().size() <= MOST_READ;
    for (DocumentEntry entry : study.documents().entries()) {
      notes.byHash.putIfAbsent(entry.sha256(), entry.path());
      if (read) {
        try {
          notes.index.add(entry.path(), study.text(entry.path()));
        } catch (ProblemException e) {
          continue; // a text that cannot be read is the doctor's business
        }
      }
    }
    return notes;
  }

  /** Notes it if the text of a new document is like another one. */
  void check(String document, String text, ImportSource source, int line, Problems problems) {
    if (index == null || !told.add(document)) {
      return;
    }
    String same = byHash.get(TextHash.sha256(text));
    Duplicate duplicate =
        same == null ? index.add(document, text) : new Duplicate(document, same, 1, true);
    if (duplicate == null) {
      return;
    }
    String how =
        duplicate.identical()
            ? "has the same text as \"" + duplicate.original() + '"'
            : String.format(
                Locale.ROOT,
                "is nearly the same as \"%s\" (%.0f %% of its word groups)",
                duplicate.original(),
                100 * duplicate.similarity());
    problems.add(
        new Problem(
            org.glossator.base.Severity.INFO,
            source.shown(),
            line,
            how,
            "leave it out, or note the other one in a column duplicate_of"));
  }
}
