package org.glossator.uima;

import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.codebook.Scheme;

/** UIMA type systems of codebooks. */
public final class TypeSystems {
  private TypeSystems() {}

  public static TypeSystemDescription of(Scheme scheme) {
    return UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
  }

  public static byte[] toXml(Scheme scheme) {
    return new byte[0];
  }
}
