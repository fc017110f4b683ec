package org.glossator.engines.internal.ruta;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.parser.RutaLexer;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Severity;
import org.glossator.codebook.Scheme;
import org.glossator.engines.Segmentation;
import org.glossator.uima.TypeSystems;

/**
 * Finds what is wrong with rules, with the line: what the parser says, what comes up when they are
 * run on an empty text, and names and expressions that Ruta looks at only when a rule fires.
 */
public final class RutaCheck {
  private static final Pattern AT_LINE =
      Pattern.compile("line (\\d+), \"(.*?)\": expected (.*?), but found (.*)", Pattern.DOTALL);
  private static final Pattern MISSING_TYPE = Pattern.compile("resolve type: (\\S+)");
  private static final Pattern MISSING_FEATURE =
      Pattern.compile("feature '(.*?)'. Feature is not defined for type '(.*?)'");
  private static final Pattern MISSING_RESOURCE = Pattern.compile("resource \\[(.*?)\\]");
  private static final Pattern WORD_LIST =
      Pattern.compile("\\bWORD(?:LIST|TABLE)\\s+\\w+\\s*=\\s*(['\"])(.*?)\\1");
  private static final Pattern EXPRESSION =
      Pattern.compile("\\bREGEXP\\s*\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("SEMI", ";"),
          Map.entry("LCURLY", "{"),
          Map.entry("RCURLY", "}"),
          Map.entry("LPAREN", "("),
          Map.entry("RPAREN", ")"),
          Map.entry("LBRACK", "["),
          Map.entry("RBRACK", "]"),
          Map.entry("COMMA", ","),
          Map.entry("DOT", "."),
          Map.entry("COLON", ":"),
          Map.entry("ASSIGN_EQUAL", "="),
          Map.entry("Identifier", "a name"),
          Map.entry("'none'", "a rule"));

  private final Path study;
  private final String shown;
  private final String rules;
  private final List<Problem> problems = new ArrayList<>();

  private RutaCheck(Path study, String name, String rules) {
    this.study = study;
    this.shown = RutaFiles.shown(Path.of(name));
    this.rules = rules;
  }

  public static List<Problem> check(Path study, String name, String rules, Scheme scheme) {
    RutaTypes types = new RutaTypes(scheme);
    types.add(rules);
    try {
      for (Path other : RutaFiles.list(study)) {
        if (!other.getFileName().toString().equals(name)) {
          types.add(RutaFiles.read(other));
        }
      }
    } catch (ProblemException e) {
      return List.of(e.problem());
    }
    return check(study, name, rules, scheme, types.all());
  }

  static List<Problem> check(
      Path study, String name, String rules, Scheme scheme, List<TypeSystemDescription> types) {
    RutaCheck check = new RutaCheck(study, name, rules);
    List<Token> tokens = check.lex();
    if (check.problems.isEmpty()) {
      check.wordLists();
    }
    if (check.problems.isEmpty()) {
      check.run(name, scheme, types);
    }
    if (check.problems.isEmpty()) {
      List<TypeSystemDescription> all = new ArrayList<>(types);
      all.add(TypeSystems.of(scheme));
      all.add(Segmentation.types());
      check.names(new RutaNames(tokens, all).find());
      check.expressions();
    }
    return check.problems;
  }

  /** The parser passes over what the lexer does not understand. */
  private List<Token> lex() {
    List<Token> tokens = new ArrayList<>();
    RutaLexer lexer =
        new RutaLexer(new ANTLRStringStream(rules)) {
          @Override
          public void reportError(RecognitionException e) {
            // a text that is never closed is found to be none at the end of the file
            int line = state.tokenStartLine > 0 ? state.tokenStartLine : e.line;
            error(line, "there is something that is no word of the language", "correct the line");
          }
        };
    Token token = lexer.nextToken();
    while (token.getType() != Token.EOF && problems.isEmpty()) {
      tokens.add(token);
      token = lexer.nextToken();
    }
    return tokens;
  }

  private void names(RutaNames.Missing missing) {
    if (missing != null && missing.feature() == null) {
      noType(missing.line(), missing.type());
    } else if (missing != null) {
      noFeature(missing.line(), missing.type(), missing.feature());
    }
  }

  private void noType(int line, String type) {
    error(
        line,
        "there is no type " + type,
        "declare it with DECLARE, or use a layer of the codebook");
  }

  private void noFeature(int line, String type, String feature) {
    error(
        line,
        type + " has no feature " + feature,
        "it has code, confidence, memo and the attributes of the layer");
  }

  /** Ruta compiles them when a rule needs them. */
  private void expressions() {
    Matcher matcher = EXPRESSION.matcher(withoutComments());
    while (matcher.find()) {
      try {
        Pattern.compile(matcher.group(1).replace("\\\"", "\""));
      } catch (PatternSyntaxException e) {
        error(
            line(matcher.start()),
            "the regular expression is none: " + e.getDescription(),
            "correct it");
      }
    }
  }

  private void wordLists() {
    Matcher matcher = WORD_LIST.matcher(withoutComments());
    while (matcher.find()) {
      Path file = RutaFiles.folder(study).resolve(matcher.group(2)).normalize();
      if (!file.startsWith(RutaFiles.folder(study)) || !Files.isRegularFile(file)) {
        error(
            line(matcher.start()),
            "the word list " + matcher.group(2) + " is not there",
            "put it into the folder engines/ruta of the study");
      }
    }
  }

  private void run(String name, Scheme scheme, List<TypeSystemDescription> types) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(RutaCheck.class.getClassLoader());
    try {
      ResourceManager resources = UIMAFramework.newDefaultResourceManager();
      resources.setExtensionClassLoader(RutaCheck.class.getClassLoader(), true);
      AnalysisEngineDescription description =
          RutaDescriptors.of(name, rules, RutaFiles.folder(study), types);
      AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(description, resources, null);
      CAS cas =
          CasCreationUtils.createCas(
              List.of(description, TypeSystems.of(scheme), Segmentation.types()),
              new Properties(),
              resources);
      cas.setDocumentText("");
      engine.process(cas);
      engine.destroy();
    } catch (UIMAException | RuntimeException | LinkageError e) {
      explain(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private void explain(Throwable failure) {
    Throwable inner = failure;
    for (int depth = 0; inner.getCause() != null && depth < 40; depth++) {
      inner = inner.getCause();
    }
    String message = String.valueOf(inner.getMessage());
    Matcher syntax = AT_LINE.matcher(message);
    Matcher type = MISSING_TYPE.matcher(message);
    Matcher feature = MISSING_FEATURE.matcher(message);
    Matcher resource = MISSING_RESOURCE.matcher(message);
    if (syntax.find()) {
      error(
          Integer.parseInt(syntax.group(1)),
          "at \"" + syntax.group(2) + "\" there should be " + sign(syntax.group(3)),
          "correct the rule");
    } else if (type.find()) {
      noType(lineOf(type.group(1)), type.group(1));
    } else if (feature.find()) {
      String layer = feature.group(2).substring(feature.group(2).lastIndexOf('.') + 1);
      noFeature(lineOf(feature.group(1)), layer, feature.group(1));
    } else if (inner instanceof PatternSyntaxException pattern) {
      error(
          lineOf(pattern.getPattern()),
          "the regular expression is none: " + pattern.getDescription(),
          "correct it");
    } else if (resource.find()) {
      String file = resource.group(1);
      int slash = Math.max(file.lastIndexOf('/') + 1, 0);
      int dot = file.indexOf('.', slash);
      error(
          lineOf(file.substring(slash, dot < 0 ? file.length() : dot)),
          file + " is not there",
          "only rules and word lists of the folder engines/ruta can be used");
    } else {
      error(0, "the rules cannot be run: " + message, "look at the last change");
    }
  }

  private static String sign(String token) {
    String sign = SIGNS.get(token);
    return sign == null ? token : sign.length() == 1 ? '"' + sign + '"' : sign;
  }

  private void error(int line, String what, String remedy) {
    int last = (int) rules.chars().filter(c -> c == '\n').count() + 1;
    problems.add(new Problem(Severity.ERROR, shown, Math.min(line, last), what, remedy));
  }

  /** Line of the first place outside of comments where a word or pattern stands; 0 if nowhere. */
  private int lineOf(String word) {
    String code = withoutComments();
    Matcher whole = Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)").matcher(code);
    if (whole.find()) {
      return line(whole.start());
    }
    int at = code.indexOf(word);
    return at < 0 ? 0 : line(at);
  }

  private String withoutComments() {
    return COMMENT.matcher(rules).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
  }

  private int line(int offset) {
    return (int) rules.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }
}
