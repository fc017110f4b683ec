package org.glossator.engines;

import java.nio.file.Path;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.engines.internal.ruta.RutaCheck;
import org.glossator.engines.internal.ruta.RutaFiles;
import org.glossator.engines.internal.ruta.RutaWords;

/**
 * The rule files of a study: {@code engines/ruta/*.ruta}, in UTF-8, in the language of Apache UIMA
 * Ruta 3 (UIMA Ruta Guide and Reference). The layers of the codebook are types there, with the
 * features {@code code}, {@code confidence}, {@code memo} and one an attribute; the files are run
 * in the order of their names, and a type that one declares is known to the others. Any thread.
 */
public final class RutaRules {
  /** Ending of rule files. */
  public static final String EXTENSION = ".ruta";

  private RutaRules() {}

  /** Folder of the rule files of a study; word lists that they name lie there too. */
  public static Path folder(Path study) {
    return RutaFiles.folder(study);
  }

  /**
   * The rule files of a study, by name; none where there is no folder.
   *
   * @throws ProblemException if the folder cannot be read
   */
  public static List<Path> files(Path study) throws ProblemException {
    return RutaFiles.list(study);
  }

  /**
   * What is wrong with rules: of the syntax the first error, then types, features and word lists
   * that are not there. Takes some tenths of a second.
   *
   * @param study the study's folder; the types that its other files declare are known
   * @param name name of the file, for problems: {@code claims.ruta}
   * @param rules its content, which need not be that on the disk
   * @return problems with lines, empty if the rules can be run
   */
  public static List<Problem> check(Path study, String name, String rules, Scheme scheme) {
    return RutaCheck.check(study, name, rules, scheme);
  }

  /**
   * Words to propose while rules are written: keywords of the language, seed types, layers, codes
   * (in quotes) and attributes.
   */
  public static List<String> vocabulary(Scheme scheme) {
    return RutaWords.vocabulary(scheme);
  }

  /** The words of the language that are shown as such. */
  public static List<String> keywords() {
    return RutaWords.KEYWORDS;
  }

  /** A first rule file for a study, with an explanation and a rule that can be run. */
  public static String template(Scheme scheme) {
    return RutaWords.template(scheme);
  }
}
