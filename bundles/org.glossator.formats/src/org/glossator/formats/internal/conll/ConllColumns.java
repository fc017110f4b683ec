package org.glossator.formats.internal.conll;

import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;

/**
 * Which columns hold token and tag: the first and the last, unless the first counts the tokens of a
 * sentence (as in GermEval 2014, where token and outer tag are second and third), or the user names
 * them with {@code -o token=N -o tag=N}.
 *
 * @param token zero-based
 * @param tag zero-based, or -1 for the last
 * @param counted whether the first column counts tokens
 */
record ConllColumns(int token, int tag, boolean counted) {

  /** From the options and the first rows of the file. */
  static ConllColumns of(ImportOptions options, List<String[]> firstRows) throws ProblemException {
    boolean counted = firstRows.size() > 1;
    for (int i = 0; i < firstRows.size(); i++) {
      String[] cells = firstRows.get(i);
      counted &= cells.length >= 3 && cells[0].equals(Integer.toString(i + 1));
    }
    int token = number(options, "token", counted ? 1 : 0);
    int tag = number(options, "tag", counted ? 2 : -1);
    return new ConllColumns(token, tag, counted);
  }

  private static int number(ImportOptions options, String name, int usual) throws ProblemException {
    String value = options.get(name);
    if (value == null) {
      return usual;
    }
    if (!value.matches("[1-9][0-9]?")) {
      throw new ProblemException(
          Problem.error(
              "", "-o " + name + "=" + value + " is no number of a column", "count from 1"));
    }
    return Integer.parseInt(value) - 1;
  }

  /** The token of a row, or null. */
  String token(String[] cells) {
    return token < cells.length ? cells[token] : null;
  }

  /** The tag of a row, or null. */
  String tag(String[] cells) {
    int column = tag < 0 ? cells.length - 1 : tag;
    return column < cells.length && column != token ? cells[column] : null;
  }
}
