package org.glossator.formats.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How the bytes of a fuzzed input become files. Where a reader takes several files, a line {@code
 * =====} separates them; what lies in archives is fuzzed before it is packed, since hardly any
 * change of a packed file gets past its check sums.
 *
 * @param read the file that the reader is given
 * @param files names of the parts, below the folder, or inside the archive that {@code read} is
 * @param packed whether the parts are packed
 */
record FuzzLayout(String read, List<String> files, boolean packed) {
  static final String SEPARATOR = "\n=====\n";

  static FuzzLayout single(String name) {
    return new FuzzLayout(name, List.of(name), false);
  }

  static FuzzLayout several(String... names) {
    return new FuzzLayout(names[0], List.of(names), false);
  }

  static FuzzLayout archive(String name, String... entries) {
    return new FuzzLayout(name, List.of(entries), true);
  }

  /** Writes the files and gives the one to read; parts that the input lacks are missing. */
  Path write(Path folder, byte[] input) throws IOException {
    List<byte[]> parts = parts(input);
    Path read = folder.resolve(this.read);
    if (packed) {
      Files.write(read, packed(parts));
      return read;
    }
    for (int i = 0; i < files.size(); i++) {
      Path file = folder.resolve(files.get(i));
      if (i < parts.size()) {
        Files.write(file, parts.get(i));
      } else {
        Files.deleteIfExists(file);
      }
    }
    return read;
  }

  private byte[] packed(List<byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (int i = 0; i < parts.size(); i++) {
        zip.putNextEntry(new ZipEntry(files.get(i)));
        zip.write(parts.get(i));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private List<byte[]> parts(byte[] input) {
    byte[] separator = SEPARATOR.getBytes(StandardCharsets.US_ASCII);
    List<byte[]> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i + separator.length <= input.length && parts.size() < files.size() - 1; i++) {
      if (Arrays.equals(input, i, i + separator.length, separator, 0, separator.length)) {
        parts.add(Arrays.copyOfRange(input, from, i));
        from = i + separator.length;
        i = from - 1;
      }
    }
    parts.add(Arrays.copyOfRange(input, from, input.length));
    return parts;
  }
}
