package org.glossator.base;

import java.util.Objects;

/**
 * One thing that is wrong, told in one line: where, what, what to do.
 *
 * <p>The core returns problems; the workbench and the command line decide how to show them. Texts
 * are plain English, without names of classes, and fit on a line.
 *
 * @param severity how bad it is
 * @param path the file or document that it is about, as the user knows it; empty where there is
 *     none
 * @param line one-based line in that file, or 0 where no line is known
 * @param what what is wrong, without a full stop
 * @param remedy what to do about it, without a full stop; empty where nothing can be said
 */
public record Problem(Severity severity, String path, int line, String what, String remedy) {
  /**
   * Longer texts are cut: a damaged file may have a name of megabytes where a short one belongs.
   */
  private static final int LONGEST = 1_000;

  public Problem {
    Objects.requireNonNull(severity);
    path = oneLine(path);
    what = shown(what);
    remedy = shown(remedy);
    if (line < 0) {
      throw new IllegalArgumentException("line " + line);
    }
  }

  /** An error about a whole file. */
  public static Problem error(String path, String what, String remedy) {
    return new Problem(Severity.ERROR, path, 0, what, remedy);
  }

  /** An error at a line of a file. */
  public static Problem error(String path, int line, String what, String remedy) {
    return new Problem(Severity.ERROR, path, line, what, remedy);
  }

  /** A warning about a whole file. */
  public static Problem warning(String path, String what, String remedy) {
    return new Problem(Severity.WARNING, path, 0, what, remedy);
  }

  /** A warning at a line of a file. */
  public static Problem warning(String path, int line, String what, String remedy) {
    return new Problem(Severity.WARNING, path, line, what, remedy);
  }

  /** Something to know about a file. */
  public static Problem info(String path, String what) {
    return new Problem(Severity.INFO, path, 0, what, "");
  }

  /** The same problem at another place: a reader knows the line, its caller knows the file. */
  public Problem at(String newPath) {
    return new Problem(severity, newPath, line, what, remedy);
  }

  /** {@code path:line: what is wrong (what to do)}, the form of the command line's contract. */
  @Override
  public String toString() {
    StringBuilder s = new StringBuilder();
    if (!path.isEmpty()) {
      s.append(path).append(':');
      if (line > 0) {
        s.append(line).append(':');
      }
      s.append(' ');
    }
    s.append(what);
    if (!remedy.isEmpty()) {
      s.append(" (").append(remedy).append(')');
    }
    return s.toString();
  }

  private static String shown(String text) {
    if (text == null || text.length() <= LONGEST) {
      return oneLine(text);
    }
    int half = LONGEST / 2;
    int from = text.length() - half;
    String start =
        text.substring(0, half - (Character.isHighSurrogate(text.charAt(half - 1)) ? 1 : 0));
    String end = text.substring(from + (Character.isLowSurrogate(text.charAt(from)) ? 1 : 0));
    return oneLine(start + " \u2026 " + end);
  }

  /**
   * Control characters (a file name may hold a newline) are shown as escapes: a problem is one
   * line.
   */
  private static String oneLine(String text) {
    if (text == null) {
      return "";
    }
    if (text.chars().noneMatch(Problem::breaksLine)) {
      return text;
    }
    StringBuilder s = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> s.append("\\n");
        case '\r' -> s.append("\\r");
        case '\t' -> s.append("\\t");
        default -> {
          if (breaksLine(c)) {
            s.append(String.format("\\u%04x", (int) c));
          } else {
            s.append(c);
          }
        }
      }
    }
    return s.toString();
  }

  private static boolean breaksLine(int c) {
    return c < 0x20 || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
