package org.glossator.study.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.TextHash;
import org.glossator.study.internal.AnnotationFile.Source;
import org.glossator.uima.ForeignXmi;
import org.glossator.uima.XmiDocument;
import org.glossator.uima.XmiReader;

/**
 * An XMI file as it was read or written.
 *
 * @param sha256 its hash; empty where there is no file, or where nobody asked for it
 * @param snapshot its annotations
 * @param codebook name and version of the codebook that it was written under
 * @param foreign what other tools put in
 * @param problems what was noticed on reading
 */
record XmiOnDisk(
    String sha256,
    FileStamp stamp,
    AnnotationSnapshot snapshot,
    WrittenUnder codebook,
    ForeignXmi foreign,
    List<Problem> problems) {

  boolean exists() {
    return stamp.exists();
  }

  /**
   * What the content of a file means.
   *
   * @param content null for no file
   * @throws ProblemException if it cannot be understood or is of another text
   */
  static XmiOnDisk parse(Source source, byte[] content, String hash, FileStamp stamp)
      throws ProblemException {
    if (content == null) {
      AnnotationSnapshot empty = AnnotationSnapshot.empty(source.text());
      WrittenUnder now = WrittenUnder.of(source.scheme().get());
      return new XmiOnDisk("", FileStamp.NONE, empty, now, ForeignXmi.NONE, List.of());
    }
    XmiDocument read =
        XmiReader.read(source.shown(), content, source.scheme().get(), source.text());
    if (!read.snapshot().text().equals(source.text())) {
      throw new ProblemException(
          Problem.error(
              source.shown(),
              "was made for another text of the document",
              "restore the document's text file, or move the annotations to the new text"));
    }
    WrittenUnder under = new WrittenUnder(read.codebookName(), read.codebookVersion());
    return new XmiOnDisk(hash, stamp, read.snapshot(), under, read.foreign(), read.problems());
  }

  /** The content of the file now; null where there is none. */
  static byte[] content(Source source) throws ProblemException {
    try {
      return source.files().read(source.xmi());
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw IoProblems.reading(source.shown(), e);
    }
  }

  /** The stamp of the file now. */
  static FileStamp stamp(Source source) throws ProblemException {
    try {
      return FileStamp.of(source.xmi());
    } catch (IOException e) {
      throw IoProblems.reading(source.shown(), e);
    }
  }

  static String hash(byte[] content) {
    return content == null ? "" : TextHash.sha256(content);
  }
}
