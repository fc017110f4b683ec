package org.glossator.formats.internal.jsonl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.text.DecodedText;
import org.glossator.formats.internal.text.EncodingNotes;
import org.glossator.formats.internal.text.FileProblems;
import org.glossator.formats.internal.text.TextDecoder;

/**
 * Reads our own format line by line. A line that is not what the format says refuses the file,
 * since nobody knows what else is wrong with it; a span that does not fit its text is left out and
 * reported.
 */
public final class JsonlImporter implements Importer {
  /** A line holds a text twice at most, escaped; what is longer is no dataset. */
  private static final int MAX_LINE = 1 << 30;

  @Override
  public String id() {
    return "jsonl";
  }

  @Override
  public String description() {
    return "Glossator JSON Lines: documents, metadata, spans, relations, labels";
  }

  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    try (ByteLines lines = new ByteLines(utf8(source, options, sink), limit())) {
      read(lines, source, sink);
    } catch (ByteLines.TooLongException e) {
      throw new ProblemException(
          Problem.error(source.shown(), e.getMessage(), "is this JSON Lines, one object a line?"),
          e);
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unreadable(source.shown(), e), e);
    }
  }

  /**
   * Reads lines that are in memory, in UTF-8 without a mark.
   *
   * @param source what problems call them
   */
  void read(byte[] content, ImportSource source, ImportSink sink) throws ProblemException {
    try (ByteLines lines = new ByteLines(new ByteArrayInputStream(content), limit())) {
      read(lines, source, sink);
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unreadable(source.shown(), e), e);
    }
  }

  private static int limit() {
    return (int) Math.min(MAX_LINE, Runtime.getRuntime().maxMemory() / 8);
  }

  private void read(ByteLines lines, ImportSource source, ImportSink sink)
      throws IOException, ProblemException {
    Set<String> told = new LinkedHashSet<>();
    JsonlLineParser parser =
        new JsonlLineParser(
            what -> {
              // once a file for each kind of thing, not once a line
              if (told.size() < 100 && told.add(what)) {
                sink.problem(Problem.warning("", lines.number(), what, "it is left out"));
              }
            });
    boolean any = false;
    while (lines.next()) {
      if (lines.isBlank()) {
        continue;
      }
      sink.checkCancelled();
      any = true;
      JsonlLine line;
      try {
        line = parser.parse(lines.bytes(), lines.length());
      } catch (JsonlLineParser.BadLineException e) {
        throw bad(source, lines, e.getMessage());
      }
      sink.document(document(line, source, lines, sink));
    }
    if (!any) {
      throw new ProblemException(
          Problem.error(source.shown(), "is empty", "nothing to import; leave it out"));
    }
  }

  private static ImportedDocument document(
      JsonlLine line, ImportSource source, ByteLines lines, ImportSink sink)
      throws ProblemException {
    if (line.id == null || line.id.isBlank()) {
      throw bad(source, lines, "has no \"id\"");
    }
    OffsetUnit unit = OffsetUnit.CODEPOINT;
    if (line.offsets != null) {
      try {
        unit = OffsetUnit.of(line.offsets);
      } catch (IllegalArgumentException e) {
        throw bad(source, lines, e.getMessage());
      }
    }
    String text = line.text;
    if (text == null) {
      if (line.sha256 == null) {
        throw bad(source, lines, "has no \"text\"");
      }
      text = sink.textOf(line.id, line.sha256);
      if (text == null) {
        throw bad(
            source,
            lines,
            "has no text, and the study has no document \"" + line.id + "\" with that hash");
      }
    }
    JsonlAnnotations reader = new JsonlAnnotations(text, unit, lines.number(), sink);
    ImportedAnnotations annotations = reader.read(line);
    boolean nobody = line.annotator == null && annotations.isEmpty();
    return new ImportedDocument(
        line.id, text, line.meta, nobody ? List.of() : List.of(annotations), lines.number());
  }

  private static ProblemException bad(ImportSource source, ByteLines lines, String what) {
    return new ProblemException(
        Problem.error(
            source.shown(), lines.number(), what, "correct the line; see the format jsonl"));
  }

  /** The content as UTF-8 without a mark: other encodings are read whole and converted. */
  private static InputStream utf8(ImportSource source, ImportOptions options, ImportSink sink)
      throws IOException, ProblemException {
    PushbackInputStream in = new PushbackInputStream(source.open(), 3);
    try {
      byte[] head = in.readNBytes(3);
      boolean mark =
          head.length == 3
              && head[0] == (byte) 0xEF
              && head[1] == (byte) 0xBB
              && head[2] == (byte) 0xBF;
      boolean wide = head.length >= 2 && (head[0] & 0xFE) == 0xFE && (head[1] & 0xFE) == 0xFE;
      if (wide) {
        in.close();
        DecodedText decoded = TextDecoder.read(source, options.encoding());
        EncodingNotes.report(decoded, sink);
        return new ByteArrayInputStream(decoded.text().getBytes(StandardCharsets.UTF_8));
      }
      if (mark) {
        sink.problem(Problem.info("", "byte-order mark removed"));
      } else {
        in.unread(head);
      }
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
