package org.glossator.study.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.TextHash;
import org.glossator.study.io.FileSystemLayer;

/** The text files of documents: UTF-8, LF, no byte-order mark, never changed. */
public final class DocumentTexts {
  private static final char REPLACEMENT = '\ufffd';

  private DocumentTexts() {}

  /**
   * Reads a text and makes sure that it is the one that was imported.
   *
   * @param shown the file's name for problems
   * @param sha256 its hash; empty where none is known
   * @throws ProblemException if it is missing, not UTF-8 or another text
   */
  public static String read(FileSystemLayer files, Path file, String shown, String sha256)
      throws ProblemException {
    byte[] content;
    try {
      content = files.read(file);
    } catch (IOException e) {
      throw IoProblems.reading(shown, e);
    }
    if (!sha256.isEmpty() && !sha256.equalsIgnoreCase(TextHash.sha256(content))) {
      String text = withoutCarriageReturns(content);
      if (text != null && sha256.equalsIgnoreCase(TextHash.sha256(text))) {
        return text;
      }
      throw new ProblemException(
          Problem.error(
              shown,
              "the text was changed since it was imported (its hash differs from documents.csv)",
              "restore the file from a backup or from Git"));
    }
    return decode(content, shown);
  }

  /**
   * Git for Windows checks text files out with CR LF unless told otherwise. The text that was
   * imported has no CR, so taking them out again gives exactly that text, or the hash says that it
   * does not.
   */
  private static String withoutCarriageReturns(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return text.indexOf('\r') < 0 ? null : text.replace("\r\n", "\n");
  }

  /** The text of bytes that must be UTF-8. */
  public static String decode(byte[] content, String shown) throws ProblemException {
    // several times faster than a decoder that reports mistakes, but puts U+FFFD in their place
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(
          Problem.error(shown, "the text is not UTF-8", "restore the file from a backup"), e);
    }
  }
}
