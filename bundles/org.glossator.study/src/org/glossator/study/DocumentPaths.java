package org.glossator.study;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/**
 * Names of documents that every system can hold and that never lead out of the study: segments
 * joined by a slash, in Unicode form NFC.
 *
 * <p>A segment is not empty, has no control character and none of {@code \ : * ? " < > |}
 * (Windows), does not begin with a dot (hidden files, {@code ..}), does not end with a dot or a
 * space, is no device name of Windows, and fits into {@value #SEGMENT_BYTES} bytes of UTF-8.
 * Source: Microsoft, "Naming Files, Paths, and Namespaces".
 */
public final class DocumentPaths {
  /** 255 bytes is what file systems hold; the suffixes of journal and temporary files need room. */
  static final int SEGMENT_BYTES = 200;

  static final int PATH_BYTES = 1000;
  private static final String FORBIDDEN = "\\:*?\"<>|";
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9", "com¹", "com²", "com³", "lpt¹", "lpt²", "lpt³", "conin$", "conout$");

  /**
   * A folder of that ending could meet a file of another document: {@code a} and {@code a.txt/b}.
   */
  private static final List<String> FILE_ENDINGS =
      List.of(".txt", ".xmi", ".journal", ".lock", ".tmp");

  private DocumentPaths() {}

  /**
   * Why a path cannot be a document's name.
   *
   * @return the reason as the end of a sentence, or null if the path is fine
   */
  public static String reasonAgainst(String path) {
    if (path.isEmpty()) {
      return "the name is empty";
    }
    if (path.startsWith("/")) {
      return "the name is an absolute path";
    }
    if (!isWellFormed(path)) {
      return "the name is not valid Unicode";
    }
    if (path.getBytes(StandardCharsets.UTF_8).length > PATH_BYTES) {
      return "the name is longer than " + PATH_BYTES + " bytes";
    }
    if (!Normalizer.isNormalized(path, Normalizer.Form.NFC)) {
      return "the name is not in Unicode form NFC";
    }
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      String reason = reasonAgainstSegment(segments[i], i == segments.length - 1);
      if (reason != null) {
        return reason;
      }
    }
    return null;
  }

  /**
   * Refuses a path that cannot be a document's name.
   *
   * @return the path
   * @throws ProblemException with the reason
   */
  public static String check(String path) throws ProblemException {
    String reason = reasonAgainst(path);
    if (reason != null) {
      throw new ProblemException(
          Problem.error(path, "cannot be a document's name: " + reason, "rename the file"));
    }
    return path;
  }

  /**
   * The nearest path that can be a document's name: what importers make of a file's relative path.
   * What is forbidden becomes an underscore, segments {@code .} and {@code ..} and empty ones are
   * left out. Different names may become the same one; the caller looks for collisions ({@link
   * DocumentTable#collidesWith}).
   *
   * @return a path that {@link #check} accepts; {@code document} where nothing is left
   */
  public static String safe(String proposed) {
    String normal = Normalizer.normalize(proposed, Normalizer.Form.NFC).replace('\\', '/');
    List<String> segments = new ArrayList<>();
    for (String segment : normal.split("/")) {
      if (!segment.isEmpty() && !segment.equals(".") && !segment.equals("..")) {
        segments.add(safeSegment(segment));
      }
    }
    while (segments.size() > 1 && bytes(String.join("/", segments)) > PATH_BYTES) {
      segments.removeFirst();
    }
    for (int i = 0; i < segments.size() - 1; i++) {
      segments.set(i, withoutFileEnding(segments.get(i)));
    }
    return segments.isEmpty() ? "document" : String.join("/", segments);
  }

  /**
   * What two paths have in common that cannot live side by side on Windows or macOS: equal but for
   * case or Unicode form.
   */
  public static String collisionKey(String path) {
    // upper case first: the final sigma and the sharp s fold only that way
    String folded = path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /**
   * Why a name cannot be the id of an annotator or engine, which is the name of a folder.
   *
   * @return the reason as the end of a sentence, or null if the name is fine
   */
  public static String reasonAgainstOwner(String name) {
    if (name == null || name.isEmpty()) {
      return "the name is empty";
    }
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK && i > 0;
      if (!Character.isLetterOrDigit(c) && !mark && c != '-' && c != '_' && c != '.') {
        return "only letters, digits, hyphens, underscores and dots are allowed";
      }
      i += Character.charCount(c);
    }
    if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
      return "the name is not in Unicode form NFC";
    }
    return reasonAgainstSegment(name, true);
  }

  private static String reasonAgainstSegment(String segment, boolean last) {
    if (segment.isEmpty()) {
      return "a part between two slashes is empty";
    }
    if (segment.equals("..") || segment.equals(".")) {
      return "the part \"" + segment + "\" leads elsewhere";
    }
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      if (isControl(c)) {
        return "it contains a control character";
      }
      if (FORBIDDEN.indexOf(c) >= 0) {
        return "it contains the character " + c;
      }
    }
    if (segment.startsWith(".")) {
      return "a part begins with a dot";
    }
    if (segment.endsWith(".") || segment.endsWith(" ")) {
      return "a part ends with a dot or a space";
    }
    if (isDevice(segment)) {
      return "\"" + segment + "\" is reserved on Windows";
    }
    if (bytes(segment) > SEGMENT_BYTES) {
      return "a part is longer than " + SEGMENT_BYTES + " bytes";
    }
    if (!last && !withoutFileEnding(segment).equals(segment)) {
      return "the folder \"" + segment + "\" is named like a file";
    }
    return null;
  }

  private static String safeSegment(String segment) {
    StringBuilder s = new StringBuilder(segment.length());
    for (int i = 0; i < segment.length(); ) {
      int c = segment.codePointAt(i);
      i += Character.charCount(c);
      boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      boolean forbidden =
          surrogate || c < 0x10000 && (isControl((char) c) || FORBIDDEN.indexOf(c) >= 0);
      s.appendCodePoint(forbidden ? '_' : c);
    }
    while (bytes(s.toString()) > SEGMENT_BYTES - 1) {
      s.setLength(s.offsetByCodePoints(s.length(), -1));
    }
    if (s.charAt(0) == '.') {
      s.setCharAt(0, '_');
    }
    char end = s.charAt(s.length() - 1);
    if (end == '.' || end == ' ') {
      s.setCharAt(s.length() - 1, '_');
    }
    String safe = s.toString();
    return isDevice(safe) ? "_" + safe : safe;
  }

  private static String withoutFileEnding(String segment) {
    for (String ending : FILE_ENDINGS) {
      int at = segment.length() - ending.length();
      if (at >= 0 && segment.regionMatches(true, at, ending, 0, ending.length())) {
        return segment.substring(0, at) + "_" + segment.substring(at + 1);
      }
    }
    return segment;
  }

  private static boolean isDevice(String segment) {
    int dot = segment.indexOf('.');
    String base = (dot < 0 ? segment : segment.substring(0, dot)).stripTrailing();
    return DEVICES.contains(base.toLowerCase(Locale.ROOT));
  }

  private static boolean isControl(char c) {
    return c < 0x20 || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isWellFormed(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
