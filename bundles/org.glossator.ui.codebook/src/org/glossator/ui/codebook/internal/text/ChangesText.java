package org.glossator.ui.codebook.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.osgi.util.NLS;
import org.glossator.codebook.change.CodebookDifference;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookChange;
import org.glossator.ui.codebook.internal.text.RichText.Kind;
import org.glossator.ui.codebook.internal.text.RichText.Style;

/** The history of a codebook as a document: version by version, the newest first. */
public final class ChangesText {
  private static final String BULLET = "\u2022";

  /** Between what was done and by whom. */
  private static final String BETWEEN = "\u2002\u00b7\u2002";

  private ChangesText() {}

  /**
   * The text of a codebook's history.
   *
   * @param unsaved what has changed since it was saved
   */
  public static RichText of(Codebook codebook, List<CodebookDifference> unsaved) {
    RichText.Builder out = new RichText.Builder();
    out.paragraph(Kind.TITLE, 0).add(Messages.ChangesText_title);
    if (!unsaved.isEmpty()) {
      out.paragraph(Kind.HEADING, 0).add(Messages.ChangesText_unsaved);
      unsaved.forEach(difference -> out.bullet(BULLET, 0).add(begun(difference.text())));
    }
    String version = null;
    for (CodebookChange change : codebook.getChanges().reversed()) {
      String of = Objects.requireNonNullElse(change.getVersion(), "");
      if (!of.equals(version)) {
        version = of;
        out.paragraph(Kind.HEADING, 0).add(NLS.bind(Messages.ChangesText_version, of));
      }
      out.bullet(BULLET, 0).add(begun(what(change)));
      String by = by(change);
      if (!by.isEmpty()) {
        out.add(BETWEEN + by, Style.QUIET);
      }
    }
    if (codebook.getChanges().isEmpty() && unsaved.isEmpty()) {
      out.paragraph(Kind.BODY, 0).add(Messages.ChangesText_none, Style.QUIET);
    }
    return out.build();
  }

  private static String what(CodebookChange change) {
    String note = change.getNote();
    return note == null || note.isBlank()
        ? change.getOperation().getLiteral() + " " + change.getSubject()
        : note;
  }

  /** With a capital letter: records begin with the kind or the name of what they are about. */
  private static String begun(String note) {
    int end = note.isEmpty() ? 0 : note.offsetByCodePoints(0, 1);
    return note.substring(0, end).toUpperCase(Locale.ROOT) + note.substring(end);
  }

  private static String by(CodebookChange change) {
    String author = Objects.requireNonNullElse(change.getAuthor(), "");
    String date = Objects.requireNonNullElse(change.getDate(), "");
    return author.isEmpty() || date.isEmpty()
        ? author + date
        : NLS.bind(Messages.ChangesText_by, author, date);
  }
}
