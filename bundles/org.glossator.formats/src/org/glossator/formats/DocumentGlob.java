package org.glossator.formats;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/**
 * Chooses documents by their paths: {@code *} is anything within a segment, {@code **} anything,
 * {@code ?} one character, {@code [a-c]} one of these, <code>{a,b}</code> one of these words. A
 * pattern without a slash is matched against the last segment. Not the file system's own globs,
 * which differ between systems.
 */
public final class DocumentGlob implements Predicate<String> {
  private final String glob;
  private final Pattern pattern;
  private final boolean lastSegment;

  private DocumentGlob(String glob, Pattern pattern) {
    this.glob = glob;
    this.pattern = pattern;
    this.lastSegment = glob.indexOf('/') < 0;
  }

  /**
   * Reads a pattern.
   *
   * @throws ProblemException if a bracket or brace is not closed
   */
  public static DocumentGlob of(String glob) throws ProblemException {
    try {
      return new DocumentGlob(glob, Pattern.compile(regex(glob), Pattern.DOTALL));
    } catch (PatternSyntaxException e) {
      throw new ProblemException(
          Problem.error(
              "", "\"" + glob + "\" is no pattern of document names", "use * ? ** [ab] {a,b}"),
          e);
    }
  }

  @Override
  public boolean test(String path) {
    String tested = lastSegment ? path.substring(path.lastIndexOf('/') + 1) : path;
    return pattern.matcher(tested).matches();
  }

  /** The pattern as it was written. */
  @Override
  public String toString() {
    return glob;
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < glob.length(); ) {
      int c = glob.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '*' -> {
          if (i < glob.length() && glob.charAt(i) == '*') {
            i++;
            // "a/**/b" also means "a/b"
            boolean whole = i < glob.length() && glob.charAt(i) == '/';
            regex.append(whole ? "(?:.*/)?" : ".*");
            i += whole ? 1 : 0;
          } else {
            regex.append("[^/]*");
          }
        }
        case '?' -> regex.append("[^/]");
        case '[' -> {
          int end = glob.indexOf(']', i + 1);
          if (end < 0) {
            throw new PatternSyntaxException("not closed", glob, i);
          }
          regex.append(bracket(glob.substring(i, end)));
          i = end + 1;
        }
        case '{' -> {
          braces++;
          regex.append("(?:");
        }
        case '}' -> {
          braces--;
          regex.append(")");
        }
        case ',' -> regex.append(braces > 0 ? "|" : ",");
        default -> regex.append(Pattern.quote(Character.toString(c)));
      }
      if (braces < 0) {
        throw new PatternSyntaxException("not opened", glob, i);
      }
    }
    return regex.toString();
  }

  private static String bracket(String inside) {
    boolean not = inside.startsWith("!");
    String body = (not ? inside.substring(1) : inside).replace("\\", "\\\\").replace("[", "\\[");
    return "[" + (not ? "^/" : "") + body.replace("^", "\\^").replace("&", "\\&") + "]";
  }
}
