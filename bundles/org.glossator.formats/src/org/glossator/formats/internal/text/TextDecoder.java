package org.glossator.formats.internal.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportSource;

/**
 * Finds out which encoding a file has and decodes it: byte-order mark, then strict UTF-8, then the
 * encoding that the user named, then a guess, which is reported. An encoding that ASCII bytes can
 * have another meaning in (UTF-16, ISO-2022-JP) counts before UTF-8 if the user named it, since
 * such a file can be valid UTF-8 too.
 */
public final class TextDecoder {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /** A guess from more bytes is not better, only slower. */
  private static final int DETECTED_BYTES = 1 << 16;

  /** The detector's own scale is 0 to 100; below this it is a coin toss. */
  private static final int MIN_CONFIDENCE = 10;

  /** Share of bytes at even or odd places that are 0 in UTF-16 text of a Latin script. */
  private static final double WIDE_SHARE = 0.3;

  private static final int PIECE = 512;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /**
   * Reads and decodes a file.
   *
   * @param declared the encoding that the user named, or null
   * @throws ProblemException if it cannot be read, is empty, too large, binary, or not of that
   *     encoding
   */
  public static DecodedText read(ImportSource source, Charset declared) throws ProblemException {
    return decode(source.shown(), bytes(source), declared);
  }

  /**
   * The bytes of a file.
   *
   * @throws ProblemException if it cannot be read, is empty or too large to be one text
   */
  public static byte[] bytes(ImportSource source) throws ProblemException {
    long limit = maxBytes();
    try (InputStream in = source.open()) {
      byte[] content = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      if (content.length > limit) {
        throw new ProblemException(
            Problem.error(
                source.shown(),
                "is larger than " + (limit >> 20) + " MB, too much for one document",
                "split it"));
      }
      if (content.length == 0) {
        throw new ProblemException(
            Problem.error(source.shown(), "is empty", "nothing to import; leave it out"));
      }
      return content;
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unreadable(source.shown(), e), e);
    }
  }

  /** A text takes twice its bytes or more on the way in: an eighth of the heap is what is safe. */
  public static long maxBytes() {
    return Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 8);
  }

  /**
   * Decodes bytes.
   *
   * @throws ProblemException if they are no text, or not of the declared encoding
   */
  public static DecodedText decode(String shown, byte[] content, Charset declared)
      throws ProblemException {
    DecodedText marked = marked(shown, content);
    if (marked != null) {
      return marked;
    }
    String kind = BinaryContent.kind(content);
    if (kind != null) {
      throw binary(shown, "is " + kind + ", not text");
    }
    if (declared != null && !isAsciiBased(declared)) {
      return declared(shown, content, declared);
    }
    Charset wide = wide(content);
    if (wide != null && declared == null) {
      String text = strict(content, 0, wide);
      if (text != null) {
        return new DecodedText(text, wide, false, true);
      }
    }
    if (BinaryContent.isFullOfControls(content)) {
      throw binary(shown, "is a binary file, not text");
    }
    String utf8 = strict(content, 0, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new DecodedText(utf8, StandardCharsets.UTF_8, false, false);
    }
    return declared != null ? declared(shown, content, declared) : guessed(shown, content);
  }

  private static DecodedText marked(String shown, byte[] c) throws ProblemException {
    Charset charset = null;
    int mark = 2;
    if (c.length >= 3 && c[0] == (byte) 0xEF && c[1] == (byte) 0xBB && c[2] == (byte) 0xBF) {
      charset = StandardCharsets.UTF_8;
      mark = 3;
    } else if (c.length >= 4
        && c[0] == (byte) 0xFF
        && c[1] == (byte) 0xFE
        && c[2] == 0
        && c[3] == 0) {
      charset = UTF_32LE;
      mark = 4;
    } else if (c.length >= 4
        && c[0] == 0
        && c[1] == 0
        && c[2] == (byte) 0xFE
        && c[3] == (byte) 0xFF) {
      charset = UTF_32BE;
      mark = 4;
    } else if (c.length >= 2 && c[0] == (byte) 0xFF && c[1] == (byte) 0xFE) {
      charset = StandardCharsets.UTF_16LE;
    } else if (c.length >= 2 && c[0] == (byte) 0xFE && c[1] == (byte) 0xFF) {
      charset = StandardCharsets.UTF_16BE;
    }
    if (charset == null) {
      return null;
    }
    String text = strict(c, mark, charset);
    if (text == null) {
      throw new ProblemException(
          Problem.error(
              shown,
              "begins with the mark of " + charset.name() + " but is not valid " + charset.name(),
              "open it in an editor and save it as UTF-8"));
    }
    return new DecodedText(text, charset, true, false);
  }

  private static DecodedText declared(String shown, byte[] content, Charset declared)
      throws ProblemException {
    String text = strict(content, 0, declared);
    if (text == null) {
      throw new ProblemException(
          Problem.error(
              shown,
              "is not valid " + declared.name(),
              "name its true encoding, or save it as UTF-8"));
    }
    return new DecodedText(text, declared, false, false);
  }

  private static DecodedText guessed(String shown, byte[] content) throws ProblemException {
    String western = strict(content, 0, WINDOWS_1252);
    if (western != null && WesternText.isPlausible(western)) {
      return new DecodedText(western, WINDOWS_1252, false, true);
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(
        content.length > DETECTED_BYTES ? Arrays.copyOf(content, DETECTED_BYTES) : content);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() < MIN_CONFIDENCE) {
        break;
      }
      String text = isSupported(match.getName()) ? strict(content, 0, java(match.getName())) : null;
      if (text != null) {
        return new DecodedText(text, java(match.getName()), false, true);
      }
    }
    throw new ProblemException(
        Problem.error(
            shown,
            "is not UTF-8, and its encoding cannot be guessed",
            "name its encoding, or save it as UTF-8"));
  }

  /**
   * Of the Latin-1 family the Windows form is meant: it has printable characters where ISO 8859 has
   * control characters that no text uses.
   */
  private static Charset java(String detected) {
    String name = detected.toUpperCase(Locale.ROOT);
    if (name.equals("ISO-8859-1")) {
      return WINDOWS_1252;
    }
    return Charset.forName(name.startsWith("IBM42") ? "ISO-8859-1" : detected);
  }

  private static boolean isSupported(String name) {
    try {
      // IBM 420 and 424 are EBCDIC: what the detector calls so is noise in every corpus of today
      return !name.startsWith("IBM42") && Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false; // a name with a suffix of the detector's own: IBM424_rtl, ISO-8859-8-I
    }
  }

  private static boolean isAsciiBased(Charset charset) {
    try {
      byte[] sample = "Az09~{[\\\u007f".getBytes(charset);
      return Arrays.equals(sample, "Az09~{[\\\u007f".getBytes(StandardCharsets.US_ASCII))
          && !charset.name().startsWith("ISO-2022")
          && !charset.name().startsWith("x-ISO-2022");
    } catch (UnsupportedOperationException e) {
      return false; // a charset that only decodes
    }
  }

  /** UTF-16 without a mark: every second byte of Latin text is 0. */
  private static Charset wide(byte[] content) {
    if (content.length < 2 || content.length % 2 != 0) {
      return null;
    }
    int n = Math.min(content.length, DETECTED_BYTES);
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < n; i += 2) {
      even += content[i] == 0 ? 1 : 0;
      odd += content[i + 1] == 0 ? 1 : 0;
    }
    int pairs = n / 2;
    if (odd > pairs * WIDE_SHARE && even * 20 < odd) {
      return StandardCharsets.UTF_16LE;
    }
    return even > pairs * WIDE_SHARE && odd * 20 < even ? StandardCharsets.UTF_16BE : null;
  }

  private static String strict(byte[] content, int from, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      // many times faster than a decoder; it puts U+FFFD where the bytes are wrong, so only a text
      // that has one needs the strict look
      String text = new String(content, from, content.length - from, StandardCharsets.UTF_8);
      if (!hasReplacement(text)) {
        return text;
      }
    }
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content, from, content.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null; // not this encoding: the answer, not a fault
    } catch (UnsupportedCharsetException e) {
      return null; // an auto-detecting charset without a decoder here
    }
  }

  /**
   * In pieces: one call over a whole text is interpreted until the compiler replaces the running
   * loop (30 of 218 samples of an import); many short calls are compiled after the first few.
   */
  private static boolean hasReplacement(String text) {
    for (int from = 0; from < text.length(); from += PIECE) {
      if (text.indexOf('\uFFFD', from, Math.min(text.length(), from + PIECE)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static ProblemException binary(String shown, String what) {
    return new ProblemException(
        Problem.error(shown, what, "convert it to plain text, or leave it out"));
  }
}
