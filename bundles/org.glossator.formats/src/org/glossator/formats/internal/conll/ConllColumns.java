package org.glossator.formats.internal.conll;

import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;

/**
 * Which columns hold token and tag: the first and the last, unless the first counts the tokens of a
 * sentence (as in GermEval 2014, where token and outer tag are second and third). Where that column
 * holds no tags another one that holds nothing else is taken. The user names them with {@code -o
 * token=N -o tag=N}.
 *
 * @param token zero-based
 * @param tag zero-based, or -1 for the last
 * @param counted whether the first column counts tokens
 */
record ConllColumns(int token, int tag, boolean counted) {
  private static final int COUNTED_ROWS = 3;

  /** Columns beyond it are not looked at for tags: no format of this family has as many. */
  private static final int MOST_COLUMNS = 99;

  /**
   * From the options and the first rows of the file.
   *
   * @param marked whether the file begins with a line {@code -DOCSTART-}: formats that count tokens
   *     have none, and a text may begin with the numbers from one
   * @throws ProblemException if no column holds tags, as in the formats of CoNLL's later years and
   *     in CoNLL-U, or if an option is no number
   */
  static ConllColumns of(ImportOptions options, List<String[]> firstRows, boolean marked)
      throws ProblemException {
    int looked = Math.min(COUNTED_ROWS, firstRows.size());
    boolean counted = looked > 1 && !marked;
    for (int i = 0; i < looked; i++) {
      String[] cells = firstRows.get(i);
      counted &= cells.length >= 3 && cells[0].equals(Integer.toString(i + 1));
    }
    int token = number(options, "token", counted ? 1 : 0);
    int tag = number(options, "tag", counted ? 2 : -1);
    ConllColumns usual = new ConllColumns(token, tag, counted);
    if (firstRows.isEmpty() || usual.tagged(firstRows) * 2 >= firstRows.size()) {
      return usual;
    }
    for (int column = token + 1; options.get("tag") == null && column < MOST_COLUMNS; column++) {
      ConllColumns other = new ConllColumns(token, column, counted);
      if (other.tagged(firstRows) == firstRows.size()) {
        return other;
      }
    }
    throw new ProblemException(
        Problem.error(
            "",
            "has no column of tags like B-X, I-X and O",
            "name it with -o tag=N, or leave the file out if it has none"));
  }

  private long tagged(List<String[]> rows) {
    return rows.stream().filter(cells -> tag(cells) != null && ConllTags.isTag(tag(cells))).count();
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
