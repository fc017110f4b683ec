package org.glossator.formats.internal.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.glossator.base.ProblemException;
import org.glossator.formats.internal.csv.SpanColumn;

/**
 * Writes a table: optional columns of texts (UTF-8), 64-bit numbers, doubles and truth values, one
 * plain page a column and row group, not compressed: what a compressor gives depends on its
 * version, and the same rows must give the same bytes. An empty cell is null. Not thread-safe.
 */
public final class ParquetTable {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  /** Characters of a row group, which is held in memory. */
  private static final long GROUP = 16L << 20;

  private static final int OPTIONAL = 1;
  private static final int UTF8 = 0;
  private static final int UNCOMPRESSED = 0;
  private static final int PLAIN = 0;
  private static final int RLE = 3;

  /** Where the bytes go. */
  @FunctionalInterface
  public interface Output {
    void write(byte[] bytes) throws ProblemException;
  }

  private record Chunk(long offset, long size) {}

  private record Group(int rows, List<Chunk> chunks) {}

  private final List<SpanColumn> columns;
  private final Output out;
  private final String createdBy;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private long held;
  private long position;
  private long total;

  public ParquetTable(List<SpanColumn> columns, String createdBy, Output out)
      throws ProblemException {
    this.columns = List.copyOf(columns);
    this.createdBy = createdBy;
    this.out = out;
    write(MAGIC);
  }

  private void write(byte[] bytes) throws ProblemException {
    out.write(bytes);
    position += bytes.length;
  }

  /**
   * Adds a row.
   *
   * @param cells one a column; an empty one is null
   * @throws ProblemException if what is held cannot be written
   */
  public void add(List<String> cells) throws ProblemException {
    rows.add(cells);
    for (String cell : cells) {
      held += cell.length() + 8;
    }
    if (held > GROUP) {
      group();
    }
  }

  /**
   * Writes what is held and the footer.
   *
   * @throws ProblemException if it cannot be written
   */
  public void finish() throws ProblemException {
    if (!rows.isEmpty() || groups.isEmpty()) {
      group();
    }
    byte[] footer = footer();
    write(footer);
    write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(footer.length).array());
    write(MAGIC);
  }

  private void group() throws ProblemException {
    List<Chunk> chunks = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      byte[] page = page(c);
      byte[] header =
          new ThriftOut()
              .i32(1, 0)
              .i32(2, page.length)
              .i32(3, page.length)
              .begin(5)
              .i32(1, rows.size())
              .i32(2, PLAIN)
              .i32(3, RLE)
              .i32(4, RLE)
              .end()
              .end()
              .toBytes();
      chunks.add(new Chunk(position, (long) header.length + page.length));
      write(header);
      write(page);
    }
    groups.add(new Group(rows.size(), chunks));
    total += rows.size();
    rows.clear();
    held = 0;
  }

  /** Which cells are there, one bit each, and then their values. */
  private byte[] page(int column) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    byte[] levels = levels(column);
    page.writeBytes(
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(levels.length).array());
    page.writeBytes(levels);
    SpanColumn.Kind kind = columns.get(column).kind();
    int bits = 0;
    int bit = 0;
    for (List<String> row : rows) {
      String cell = row.get(column);
      if (cell.isEmpty()) {
        continue;
      }
      switch (kind) {
        case TEXT -> {
          byte[] text = cell.getBytes(StandardCharsets.UTF_8);
          page.writeBytes(
              ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(text.length).array());
          page.writeBytes(text);
        }
        case INTEGER ->
            page.writeBytes(
                ByteBuffer.allocate(8)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(Long.parseLong(cell))
                    .array());
        case NUMBER ->
            page.writeBytes(
                ByteBuffer.allocate(8)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putDouble(Double.parseDouble(cell))
                    .array());
        case YES_NO -> {
          bits |= Boolean.parseBoolean(cell) ? 1 << bit : 0;
          if (++bit == 8) {
            page.write(bits);
            bits = 0;
            bit = 0;
          }
        }
      }
    }
    if (bit > 0) {
      page.write(bits);
    }
    return page.toByteArray();
  }

  /** Definition levels as one bit-packed run (Parquet encodings, RLE/bit-packing hybrid). */
  private byte[] levels(int column) {
    int packs = (rows.size() + 7) / 8;
    ByteArrayOutputStream levels = new ByteArrayOutputStream(packs + 5);
    int run = packs << 1 | 1;
    while ((run & ~0x7f) != 0) {
      levels.write(run & 0x7f | 0x80);
      run >>>= 7;
    }
    levels.write(run);
    for (int p = 0; p < packs; p++) {
      int bits = 0;
      for (int i = 0; i < 8 && p * 8 + i < rows.size(); i++) {
        bits |= rows.get(p * 8 + i).get(column).isEmpty() ? 0 : 1 << i;
      }
      levels.write(bits);
    }
    return levels.toByteArray();
  }

  private static int physical(SpanColumn.Kind kind) {
    return switch (kind) {
      case YES_NO -> 0; // BOOLEAN
      case INTEGER -> 2; // INT64
      case NUMBER -> 5; // DOUBLE
      case TEXT -> 6; // BYTE_ARRAY
    };
  }

  /** FileMetaData of parquet.thrift. */
  private byte[] footer() {
    ThriftOut t = new ThriftOut();
    t.i32(1, 1);
    t.structs(2, columns.size() + 1);
    t.begin().text(4, "spans").i32(5, columns.size()).end();
    for (SpanColumn column : columns) {
      t.begin().i32(1, physical(column.kind())).i32(3, OPTIONAL).text(4, column.name());
      if (column.kind() == SpanColumn.Kind.TEXT) {
        t.i32(6, UTF8).begin(10).begin(1).end().end(); // logical type STRING
      }
      t.end();
    }
    t.i64(3, total);
    t.structs(4, groups.size());
    for (Group group : groups) {
      t.begin().structs(1, columns.size());
      long size = 0;
      for (int c = 0; c < columns.size(); c++) {
        Chunk chunk = group.chunks().get(c);
        size += chunk.size();
        t.begin().i64(2, chunk.offset()).begin(3).i32(1, physical(columns.get(c).kind()));
        t.numbers(2, 2).item(PLAIN).item(RLE);
        t.texts(3, 1).text(columns.get(c).name());
        t.i32(4, UNCOMPRESSED)
            .i64(5, group.rows())
            .i64(6, chunk.size())
            .i64(7, chunk.size())
            .i64(9, chunk.offset());
        t.end().end();
      }
      t.i64(2, size).i64(3, group.rows()).end();
    }
    t.text(6, createdBy);
    t.end();
    return t.toBytes();
  }
}
