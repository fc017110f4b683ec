package org.glossator.formats.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.internal.text.FileProblems;

/**
 * Reads a file of records, one at a time: a list of objects, or objects one after the other, each
 * on its line or not. UTF-8, or any UTF that its first bytes show.
 */
public final class JsonRecords {
  private JsonRecords() {}

  /** Takes records. */
  @FunctionalInterface
  public interface Taker {
    /**
     * The next record.
     *
     * @param rank one-based
     * @param line one-based line of the file at which it begins
     */
    void accept(JsonObject object, int rank, int line) throws ProblemException;
  }

  /**
   * Reads.
   *
   * @throws ProblemException if the file cannot be read, is no JSON, or has no records; or if the
   *     taker throws
   */
  public static void read(ImportSource source, ImportSink sink, Taker taker)
      throws ProblemException {
    try (Bounded in = new Bounded(source.open());
        JsonParser parser = JsonTree.factory().createParser(in)) {
      read(parser, in, source, sink, taker);
    } catch (JsonProcessingException e) {
      throw notJson(source, e);
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unreadable(source.shown(), e), e);
    }
  }

  private static void read(
      JsonParser parser, Bounded in, ImportSource source, ImportSink sink, Taker taker)
      throws IOException, ProblemException {
    int rank = 0;
    JsonToken token = parser.nextToken();
    boolean list = token == JsonToken.START_ARRAY;
    token = list ? parser.nextToken() : token;
    while (token != null && token != JsonToken.END_ARRAY) {
      sink.checkCancelled();
      int line = parser.currentTokenLocation().getLineNr();
      rank++;
      in.begin();
      if (token == JsonToken.START_OBJECT) {
        taker.accept((JsonObject) JsonTree.read(parser), rank, line);
      } else {
        sink.problem(
            Problem.warning("", line, "record " + rank + " is no object", "it is left out"));
        parser.skipChildren();
      }
      token = parser.nextToken();
    }
    if (list && token == null) {
      throw new ProblemException(
          Problem.error(source.shown(), "ends in the middle", "get the whole file"));
    }
    if (rank == 0) {
      throw new ProblemException(
          Problem.error(source.shown(), "has no records", "nothing to import; leave it out"));
    }
  }

  /** Counts what a record takes, so that no record fills the heap. */
  private static final class Bounded extends FilterInputStream {
    private final long most = Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 8);
    private long taken;

    Bounded(InputStream in) {
      super(in);
    }

    void begin() {
      taken = 0;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count(Math.max(0, n));
      return n;
    }

    private void count(int n) throws IOException {
      taken += n;
      if (taken > most) {
        throw new IOException("a record is larger than " + (most >> 20) + " MB");
      }
    }
  }

  /** What a parser said, with its line. */
  public static ProblemException notJson(ImportSource source, JsonProcessingException e) {
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
    return new ProblemException(
        Problem.error(
            source.shown(),
            line,
            "is not valid JSON at column " + column,
            "is this the file that the tool exported?"),
        e);
  }
}
