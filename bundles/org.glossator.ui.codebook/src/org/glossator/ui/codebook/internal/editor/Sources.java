package org.glossator.ui.codebook.internal.editor;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.glossator.study.StudyLayout;
import org.glossator.ui.codebook.CodebookInput;

/** Finds out what an editor input means. A study's own codebook file means the study's codebook. */
final class Sources {
  private Sources() {}

  /** The source of an input, or null where the editor cannot open it. */
  static CodebookSource of(IEditorInput input) {
    Path study = study(input);
    if (study != null) {
      return new StudySource(study);
    }
    Path file = file(input);
    return file == null ? null : new FileSource(file);
  }

  /** The folder of the study whose codebook an input means, or null. */
  static Path study(IEditorInput input) {
    if (input instanceof CodebookInput codebook) {
      return codebook.study();
    }
    Path file = file(input);
    if (file == null
        || file.getParent() == null
        || !file.getFileName().toString().equals(StudyLayout.CODEBOOK)) {
      return null;
    }
    return Files.exists(new StudyLayout(file.getParent()).settings()) ? file.getParent() : null;
  }

  private static Path file(IEditorInput input) {
    IFile file = Adapters.adapt(input, IFile.class);
    if (file != null) {
      IPath location = file.getLocation();
      return location == null ? null : location.toPath();
    }
    if (input instanceof IURIEditorInput uri) {
      return path(uri.getURI());
    }
    return null;
  }

  private static Path path(URI uri) {
    try {
      return Path.of(uri);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return null; // a place that is no file here: the caller tells that it cannot be opened
    }
  }
}
