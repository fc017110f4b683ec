package org.glossator.formats.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Whether Jazzer has a library for this machine that loads: it comes for Linux and macOS on x86_64
 * and aarch64 and for Windows on x86_64, against glibc.
 */
final class NativeFuzzer {
  private static final String LIBRARY = "jazzer_fuzzed_data_provider";

  private NativeFuzzer() {}

  static boolean isThere() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch");
    String system = os.contains("win") ? "windows" : os.contains("mac") ? "macos" : "linux";
    String machine =
        arch.equals("amd64") || arch.equals("x86_64") ? "x86_64" : arch.replace("arm64", "aarch64");
    String folder = LIBRARY + "_" + system + "_" + machine;
    String file = System.mapLibraryName(LIBRARY);
    try (InputStream in =
        NativeFuzzer.class.getResourceAsStream(
            "/com/code_intelligence/jazzer/driver/" + folder + "/" + file)) {
      return in != null && loads(in, file);
    } catch (IOException e) {
      return false; // no place for a temporary file: Jazzer needs one too
    }
  }

  private static boolean loads(InputStream in, String file) throws IOException {
    Path copy = Files.createTempFile("glossator-", file);
    copy.toFile().deleteOnExit();
    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    try {
      System.load(copy.toString());
      return true;
    } catch (UnsatisfiedLinkError e) {
      return false;
    }
  }
}
