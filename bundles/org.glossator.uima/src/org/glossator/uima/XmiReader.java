package org.glossator.uima;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;

/**
 * Reads UIMA XMI: our own files fast, any other as well. What is not ours is kept in {@link
 * XmiDocument#foreign()}, so that {@link XmiWriter} writes it again; an annotation that cannot be
 * understood (its layer is not in the codebook, its range not in the text) is told as a problem and
 * kept there too.
 *
 * <p>Document type declarations and entities are refused, nothing is fetched from anywhere.
 */
public final class XmiReader {
  /** Bytes of the largest file that is read. */
  static final int MAX_BYTES = 1 << 29;

  private XmiReader() {}

  /**
   * Reads a stream to its end; the caller closes it.
   *
   * @param name of the file, for problems
   * @param scheme the codebook that says what our annotations are
   * @throws ProblemException if the stream fails, or as {@link #read(String, byte[], Scheme)}
   */
  public static XmiDocument read(String name, InputStream in, Scheme scheme)
      throws ProblemException {
    byte[] content;
    try {
      content = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(name, "cannot be read: " + e.getMessage(), "check the disk"), e);
    }
    if (content.length > MAX_BYTES) {
      throw new ProblemException(
          Problem.error(name, "is larger than " + (MAX_BYTES >> 20) + " MB", "split the document"));
    }
    return read(name, content, scheme);
  }

  /**
   * Reads the content of a file.
   *
   * @param name of the file, for problems
   * @param scheme the codebook that says what our annotations are
   * @throws ProblemException {@code path:line: ...} if it is not well-formed, no XMI or from a
   *     newer version; nothing of it is used then
   */
  public static XmiDocument read(String name, byte[] content, Scheme scheme)
      throws ProblemException {
    return read(name, content, scheme, null);
  }

  /**
   * Reads the content of a file whose text is likely to be known: where it is that one, it is not
   * made a second time.
   *
   * @param name of the file, for problems
   * @param scheme the codebook that says what our annotations are
   * @param likely the text that the file should have, or null; the file's own text counts
   * @throws ProblemException as {@link #read(String, byte[], Scheme)}
   */
  public static XmiDocument read(String name, byte[] content, Scheme scheme, String likely)
      throws ProblemException {
    Objects.requireNonNull(name);
    XmiDocument canonical = CanonicalReader.read(content, scheme, likely);
    return canonical != null ? canonical : GeneralReader.read(name, content, scheme);
  }
}
