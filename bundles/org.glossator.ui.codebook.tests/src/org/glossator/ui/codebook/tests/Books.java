package org.glossator.ui.codebook.tests;

import java.nio.charset.StandardCharsets;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Templates;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.ui.codebook.internal.edits.CodeTree;

/** Codebooks for the tests, and ways into them. */
final class Books {
  private Books() {}

  /** The shipped codebook with all kinds of layers. */
  static Codebook responsibility() {
    return Templates.find("responsibility").create();
  }

  static Layer layer(Codebook codebook, String id) {
    return (Layer) CodeTree.find(codebook, id, null);
  }

  static Code code(Codebook codebook, String layer, String id) {
    return (Code) CodeTree.find(codebook, layer, id);
  }

  static Attribute attribute(Codebook codebook, String layer, int index) {
    return layer(codebook, layer).getAttributes().get(index);
  }

  static String bytes(Codebook codebook) {
    return new String(CodebookFiles.toBytes(codebook), StandardCharsets.UTF_8);
  }
}
