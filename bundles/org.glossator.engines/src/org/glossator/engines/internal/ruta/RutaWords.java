package org.glossator.engines.internal.ruta;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.uima.LayerTypes;

/** Words of rules, for those who write them. */
public final class RutaWords {
  /** Declarations, conditions and actions of the language (UIMA Ruta Guide and Reference, 2). */
  public static final List<String> KEYWORDS =
      List.of(
          ("PACKAGE SCRIPT DECLARE WORDLIST WORDTABLE TYPESYSTEM IMPORT BLOCK FOREACH INT DOUBLE"
                  + " FLOAT BOOLEAN STRING TYPE ANNOTATION ANNOTATIONLIST STRINGLIST INTLIST TYPELIST"
                  + " CONDITION ACTION AFTER AND BEFORE CONTAINS CONTEXTCOUNT COUNT CURRENTCOUNT"
                  + " ENDSWITH FEATURE IF INLIST IS LAST MOFN NEAR NOT OR PARSE PARTOF PARTOFNEQ"
                  + " POSITION REGEXP SCORE SIZE STARTSWITH TOTALCOUNT VOTE ADD ADDFILTERTYPE"
                  + " ADDRETAINTYPE ASSIGN CALL CLEAR COLOR CREATE DEL DYNAMICANCHORING FILL"
                  + " FILTERTYPE GATHER GET GETFEATURE GETLIST GREEDYANCHORING LOG MARK MARKFAST"
                  + " MARKFIRST MARKLAST MARKONCE MARKSCORE MARKTABLE MATCHEDTEXT MERGE REMOVE"
                  + " REMOVEDUPLICATE REMOVEFILTERTYPE REMOVERETAINTYPE REPLACE RETAINTYPE SETFEATURE"
                  + " SHIFT SPLIT TRANSFER TRIE TRIM UNMARK UNMARKALL")
              .split(" "));

  private static final List<String> SEEDS =
      List.of(
          "ANY W CW SW CAP NUM PERIOD COMMA COLON SEMICOLON QUESTION EXCLAMATION SPECIAL PM SPACE BREAK Document Sentence Token"
              .split(" "));

  private RutaWords() {}

  public static List<String> vocabulary(Scheme scheme) {
    Set<String> words = new LinkedHashSet<>();
    for (SchemeLayer layer : scheme.layers()) {
      if (layer.kind() == LayerKind.SPAN) {
        words.add(LayerTypes.shortTypeName(layer.id()));
        layer.codes().stream().filter(c -> !c.retired()).forEach(c -> words.add(quoted(c.id())));
        for (SchemeAttribute attribute : layer.attributes()) {
          words.add(quoted(LayerTypes.featureName(attribute.id())));
        }
      }
    }
    words.addAll(List.of("\"code\"", "\"confidence\"", "\"memo\""));
    words.addAll(SEEDS);
    words.addAll(KEYWORDS);
    return List.copyOf(words);
  }

  private static String quoted(String word) {
    return '"' + word + '"';
  }

  public static String template(Scheme scheme) {
    for (SchemeLayer layer : scheme.layers()) {
      if (layer.kind() == LayerKind.SPAN) {
        SchemeCode code = layer.codes().stream().filter(c -> !c.retired()).findFirst().orElse(null);
        String assignment = code == null ? "" : ", \"code\" = \"" + code.id() + "\"";
        return "// Each rule ends with a semicolon. Layers of the codebook are types: "
            + LayerTypes.shortTypeName(layer.id())
            + ".\n// CW is a capitalised word, SW a lower-case one, NUM a number, PM a punctuation"
            + " mark.\n\n// \"shared burden\", in any case\n((W{REGEXP(\"shared\", true)}"
            + " W{REGEXP(\"burden\", true)}){-> CREATE("
            + LayerTypes.shortTypeName(layer.id())
            + assignment
            + ", \"confidence\" = 0.7)});\n";
      }
    }
    return "// The codebook has no span layer yet.\n";
  }
}
