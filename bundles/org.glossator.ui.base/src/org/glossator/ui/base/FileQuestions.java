package org.glossator.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Dialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;

/**
 * Asks for files by the desktop's own dialog. A test answers instead of it: the dialog belongs to
 * the desktop, holds the UI thread as long as it is open, and completes what is typed into it at
 * moments that nobody can wait for. UI thread.
 */
public final class FileQuestions {
  private static Function<Dialog, List<Path>> answers;

  private FileQuestions() {}

  /** The files that were chosen; none if the dialog was left. */
  public static List<Path> ask(FileDialog dialog) {
    if (answers != null) {
      return answers.apply(dialog);
    }
    return dialog.open() == null
        ? List.of()
        : Stream.of(dialog.getFileNames())
            .map(name -> Path.of(dialog.getFilterPath(), name))
            .toList();
  }

  /** The folder that was chosen; none if the dialog was left. */
  public static List<Path> ask(DirectoryDialog dialog) {
    if (answers != null) {
      return answers.apply(dialog);
    }
    String chosen = dialog.open();
    return chosen == null ? List.of() : List.of(Path.of(chosen));
  }

  /**
   * Answers from now on in place of a person.
   *
   * @param instead gives the files for a dialog; null for the desktop's own dialogs again
   */
  public static void answer(Function<Dialog, List<Path>> instead) {
    answers = instead;
  }
}
