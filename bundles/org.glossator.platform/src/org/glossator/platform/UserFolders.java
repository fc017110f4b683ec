package org.glossator.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a person's files are on this computer. Reads one small file; any thread. */
public final class UserFolders {
  /**
   * System property with the folder for studies, in the place of the one in the user's documents.
   */
  public static final String STUDIES_PROPERTY = "org.glossator.studies";

  private static final Pattern XDG = Pattern.compile("XDG_DOCUMENTS_DIR=\"(.*)\"");

  private UserFolders() {}

  /** Where new studies are put if the user says nothing else: {@code Documents/Glossator}. */
  public static Path studies() {
    String given = System.getProperty(STUDIES_PROPERTY);
    return given == null ? documents().resolve("Glossator") : Path.of(given);
  }

  /** Where the sample study is put. */
  public static Path sampleStudy() {
    return studies().resolve("Sample study");
  }

  /** The user's documents: what the desktop says, else {@code Documents}, else the home folder. */
  public static Path documents() {
    Path home = Path.of(System.getProperty("user.home"));
    Path named = xdgDocuments(home);
    if (named != null && Files.isDirectory(named)) {
      return named;
    }
    Path documents = home.resolve("Documents");
    return Files.isDirectory(documents) ? documents : home;
  }

  private static Path xdgDocuments(Path home) {
    Path file = home.resolve(".config").resolve("user-dirs.dirs");
    if (!Files.isReadable(file)) {
      return null;
    }
    try {
      List<String> lines = Files.readAllLines(file);
      for (String line : lines) {
        Matcher matcher = XDG.matcher(line.strip());
        if (matcher.matches()) {
          return Path.of(matcher.group(1).replace("$HOME", home.toString()));
        }
      }
    } catch (IOException | InvalidPathException e) {
      PlatformLog.error("the desktop's documents folder is not known", e);
    }
    return null;
  }
}
