package org.glossator.codebook;

import java.util.List;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;

/** Codebooks to begin with. */
public final class Templates {
  public record Template(String id, String name, String source, String description) {
    public Codebook create() {
      return CodebookFactory.eINSTANCE.createCodebook();
    }
  }

  private Templates() {}

  public static List<Template> list() {
    return List.of();
  }

  public static Template find(String id) {
    return null;
  }
}
