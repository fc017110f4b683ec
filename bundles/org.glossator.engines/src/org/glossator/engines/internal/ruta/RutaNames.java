package org.glossator.engines.internal.ruta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.runtime.Token;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.parser.RutaLexer;

/**
 * Looks whether the names in rules mean something. Ruta itself finds out only when a rule fires, on
 * the first text where it does.
 *
 * <p>A name that a rule may have brought in by any means (a variable, a label, a block, a macro) is
 * taken as known: a rule that can be run must never be refused.
 */
final class RutaNames {
  /** What follows them up to the semicolon are names of variables, scripts or types. */
  private static final Set<String> DECLARING =
      Set.of(
          ("DECLARE PACKAGE SCRIPT ENGINE UIMAFIT TYPESYSTEM IMPORT WORDLIST WORDTABLE INT DOUBLE"
                  + " FLOAT BOOLEAN STRING TYPE ANNOTATION CONDITION ACTION INTLIST DOUBLELIST"
                  + " FLOATLIST BOOLEANLIST STRINGLIST TYPELIST ANNOTATIONLIST BLOCK FOREACH ONLYFIRST"
                  + " ONLYONCE")
              .split(" "));

  private final List<Token> tokens = new ArrayList<>();
  private final Map<String, TypeDescription> byShortName = new HashMap<>();
  private final Map<String, TypeDescription> byName = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  /** Something that is not there. */
  record Missing(int line, String type, String feature) {}

  RutaNames(List<Token> all, List<TypeSystemDescription> types) {
    all.stream().filter(t -> t.getChannel() == Token.DEFAULT_CHANNEL).forEach(tokens::add);
    for (TypeSystemDescription system : types) {
      for (TypeDescription type : system.getTypes()) {
        byName.put(type.getName(), type);
        byShortName.put(type.getName().substring(type.getName().lastIndexOf('.') + 1), type);
      }
    }
    known.addAll(RutaWords.KEYWORDS);
    known.addAll(DECLARING);
    known.addAll(
        Set.of("Annotation", "Document", "DocumentAnnotation", "TOP", "true", "false", "null"));
    findDeclared();
  }

  private void findDeclared() {
    for (int i = 0; i < tokens.size(); i++) {
      if (isName(i) && next(i, ":")) {
        known.add(text(i)); // a label
      }
      if (DECLARING.contains(text(i))) {
        for (int j = i + 1;
            j < tokens.size() && !text(j).equals(";") && !text(j).equals("{");
            j++) {
          if (isName(j)) {
            known.add(text(j));
          }
        }
      }
    }
  }

  /** The first name that means nothing, or null. */
  Missing find() {
    for (int i = 0; i < tokens.size(); i++) {
      boolean isPartOfName = i > 0 && text(i - 1).equals(".") || next(i, ".");
      boolean isFunction = next(i, "(");
      if (isName(i) && !isPartOfName && !isFunction && !isKnown(text(i))) {
        return new Missing(tokens.get(i).getLine(), text(i), null);
      }
      if (text(i).equals("CREATE") && next(i, "(") && i + 2 < tokens.size()) {
        Missing feature = findFeature(i + 2);
        if (feature != null) {
          return feature;
        }
      }
    }
    return null;
  }

  private boolean isKnown(String name) {
    return known.contains(name) || byShortName.containsKey(name) || isAllCapitals(name);
  }

  /** Conditions and actions that an extension of the language brings. */
  private static boolean isAllCapitals(String name) {
    return name.length() > 2 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '_');
  }

  /** Checks {@code "feature" = } inside of CREATE's parentheses. */
  private Missing findFeature(int typeAt) {
    TypeDescription type = byShortName.get(text(typeAt));
    if (type == null) {
      return null;
    }
    int depth = 1;
    for (int i = typeAt + 1; i < tokens.size() && depth > 0; i++) {
      switch (text(i)) {
        case "(" -> depth++;
        case ")" -> depth--;
        default -> {
          if (depth == 1
              && tokens.get(i).getType() == RutaLexer.StringLiteral
              && next(i, "=")
              && !hasFeature(type, unquoted(text(i)))) {
            return new Missing(tokens.get(i).getLine(), text(typeAt), unquoted(text(i)));
          }
        }
      }
    }
    return null;
  }

  private boolean hasFeature(TypeDescription type, String feature) {
    TypeDescription at = type;
    for (int depth = 0; at != null && depth < 100; depth++) {
      for (FeatureDescription described : at.getFeatures()) {
        if (described.getName().equals(feature)) {
          return true;
        }
      }
      at = byName.get(at.getSupertypeName());
    }
    return feature.equals("begin") || feature.equals("end");
  }

  private static String unquoted(String literal) {
    return literal.length() < 2 ? literal : literal.substring(1, literal.length() - 1);
  }

  private boolean isName(int i) {
    return tokens.get(i).getType() == RutaLexer.Identifier;
  }

  private String text(int i) {
    return String.valueOf(tokens.get(i).getText());
  }

  private boolean next(int i, String text) {
    return i + 1 < tokens.size() && text(i + 1).equals(text);
  }
}
