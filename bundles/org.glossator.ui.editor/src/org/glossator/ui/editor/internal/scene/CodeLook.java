package org.glossator.ui.editor.internal.scene;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.codebook.CodeColour;
import org.glossator.codebook.CodeColours;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;

/** Name and colour of an annotation by the codebook; what the codebook does not know is slate. */
public final class CodeLook {
  private static final CodeColour UNKNOWN = slate();

  private final Scheme scheme;

  public CodeLook(Scheme scheme) {
    this.scheme = scheme;
  }

  /** Name of its code, else of its layer, else the id that the codebook does not know. */
  public String name(Annotation annotation) {
    if (annotation.code() == null) {
      SchemeLayer layer = scheme.layer(annotation.layer());
      return layer == null ? annotation.layer() : layer.name();
    }
    SchemeCode code = scheme.code(annotation.layer(), annotation.code());
    return code == null ? annotation.code() : code.name();
  }

  public CodeColour colour(Annotation annotation) {
    if (annotation.code() == null) {
      return UNKNOWN;
    }
    SchemeCode code = scheme.code(annotation.layer(), annotation.code());
    return code == null ? UNKNOWN : code.colour();
  }

  private static CodeColour slate() {
    List<CodeColour> palette = CodeColours.palette();
    return palette.getLast();
  }
}
