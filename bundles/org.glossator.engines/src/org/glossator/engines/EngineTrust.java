package org.glossator.engines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.glossator.base.AtomicFiles;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/**
 * Whose code may run. An installed engine is trusted by its fingerprint, that is by its content,
 * and the list lies with the user's own settings: a study that comes from somebody else cannot
 * bring trust along, and an engine that was changed is asked for again. Any thread.
 */
public final class EngineTrust {
  private final Path file;
  private final Set<String> thisTime = new LinkedHashSet<>();

  /**
   * @param file where the fingerprints are kept, one a line; need not exist
   */
  public EngineTrust(Path file) {
    this.file = file;
  }

  /** That of the user: {@code .glossator/trusted-engines} in the user's home. */
  public static EngineTrust ofUser() {
    return new EngineTrust(
        Path.of(System.getProperty("user.home"), ".glossator", "trusted-engines"));
  }

  /** Whether an engine with that fingerprint may run. */
  public synchronized boolean isTrusted(String fingerprint) {
    return thisTime.contains(fingerprint) || read().contains(fingerprint);
  }

  /** Trusts an engine as long as this object is used. */
  public synchronized void trustOnce(String fingerprint) {
    thisTime.add(fingerprint);
  }

  /**
   * Trusts an engine from now on.
   *
   * @throws ProblemException if the list cannot be written
   */
  public synchronized void trust(String fingerprint) throws ProblemException {
    Set<String> all = read();
    if (all.add(fingerprint)) {
      try {
        Files.createDirectories(file.getParent());
        AtomicFiles.write(
            file, (String.join("\n", all) + "\n").getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        throw new ProblemException(
            Problem.error(
                file.toString(), "cannot be written: " + e.getMessage(), "check the folder"),
            e);
      }
    }
  }

  /** A list that cannot be read trusts nobody. */
  private Set<String> read() {
    try {
      return new LinkedHashSet<>(Files.readAllLines(file, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return new LinkedHashSet<>();
    }
  }
}
