package org.glossator.ui.codebook.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.TextHash;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.CodebookFiles.Loaded;
import org.glossator.codebook.model.Codebook;

/** A codebook file that belongs to no study: a template, somebody else's codebook. */
final class FileSource implements CodebookSource {
  private final Path file;
  private volatile Loaded loaded;
  private volatile String hash;

  FileSource(Path file) {
    this.file = file;
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public void open() throws ProblemException {
    reload();
  }

  @Override
  public void reload() throws ProblemException {
    byte[] content = content();
    loaded = CodebookFiles.read(file.toString(), content);
    hash = TextHash.sha256(content);
  }

  private byte[] content() throws ProblemException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              file.toString(), Messages.FileSource_cannotRead, Messages.FileSource_checkFile));
    }
  }

  @Override
  public Codebook copy() {
    return CodebookFiles.copy(loaded.codebook());
  }

  @Override
  public List<Problem> problems() {
    return loaded.problems();
  }

  @Override
  public void save(Codebook codebook) throws ProblemException {
    if (Files.exists(file) && !TextHash.sha256(content()).equals(hash)) {
      throw new ProblemException(
          Problem.error(
              file.toString(), Messages.FileSource_changed, Messages.FileSource_closeAndOpen));
    }
    CodebookFiles.save(codebook, file);
    hash = TextHash.sha256(content());
  }

  @Override
  public void onChange(Runnable listener) {
    // nothing tells of it; save() notices
  }

  @Override
  public void close() {
    // nothing is held
  }
}
