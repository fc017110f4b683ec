package org.glossator.uima;

import java.io.InputStream;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;

/** Reads XMI. */
public final class XmiReader {
  private XmiReader() {}

  public static XmiDocument read(String name, InputStream in, Scheme scheme)
      throws ProblemException {
    throw new ProblemException(Problem.error(name, "cannot be read", ""));
  }

  public static XmiDocument read(String name, byte[] content, Scheme scheme)
      throws ProblemException {
    throw new ProblemException(Problem.error(name, "cannot be read", ""));
  }
}
