package org.glossator.formats.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells files that are no text: by their first bytes, or by what they are full of. */
final class BinaryContent {
  private record Magic(byte[] bytes, String name) {}

  /** First bytes of what people drop into a corpus by mistake. */
  private static final List<Magic> MAGIC =
      List.of(
          magic("%PDF-", "a PDF file"),
          magic("PK\u0003\u0004", "a ZIP archive or Office file"),
          magic("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old Office file"),
          magic("\u0089PNG\r\n\u001a\n", "a PNG picture"),
          magic("\u00ff\u00d8\u00ff", "a JPEG picture"),
          magic("GIF8", "a GIF picture"),
          magic("\u001f\u008b", "a gzip archive"),
          magic("7z\u00bc\u00af\u0027\u001c", "a 7z archive"),
          magic("Rar!\u001a\u0007", "a RAR archive"),
          magic("BZh", "a bzip2 archive"),
          magic("\u00fd7zXZ\u0000", "an xz archive"),
          magic("\u007fELF", "a program"),
          magic("MZ\u0090\u0000", "a program"),
          magic("\u00ca\u00fe\u00ba\u00be", "a program"),
          magic("SQLite format 3\u0000", "an SQLite database"),
          magic("OggS", "a sound file"),
          magic("ID3", "a sound file"),
          magic("{\\rtf", "an RTF file"));

  /**
   * A text may have a few control characters by accident; a program or picture is full of them. A
   * file of which they are the greater part is no text however small it is.
   */
  private static final int MIN_CONTROLS = 8;

  private static final double MAX_CONTROL_SHARE = 0.02;

  private BinaryContent() {}

  /** What kind of file it is, as its first bytes tell, or null. */
  static String kind(byte[] content) {
    for (Magic magic : MAGIC) {
      if (startsWith(content, magic.bytes)) {
        return magic.name;
      }
    }
    return null;
  }

  /** Whether a single-byte or UTF-8 text cannot look like that. */
  static boolean isFullOfControls(byte[] content) {
    int controls = 0;
    for (byte b : content) {
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b) {
        controls++;
      }
    }
    return controls >= MIN_CONTROLS && controls > content.length * MAX_CONTROL_SHARE
        || controls * 2 > content.length;
  }

  private static boolean startsWith(byte[] content, byte[] prefix) {
    if (content.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if (content[i] != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static Magic magic(String latin1, String name) {
    return new Magic(latin1.getBytes(StandardCharsets.ISO_8859_1), name);
  }
}
