package org.glossator.app.internal;

import java.nio.file.Path;

/**
 * What the program was started with.
 *
 * @param study folder of the study to open, or null
 * @param document path of the document to open in it, or null
 */
public record StartArguments(Path study, String document) {

  /** Reads the program's arguments; those of the platform are passed over. */
  public static StartArguments of(String[] arguments) {
    Path study = null;
    String document = null;
    for (int i = 0; i + 1 < arguments.length; i++) {
      if (arguments[i].equals("-study")) {
        study = Path.of(arguments[i + 1]).toAbsolutePath().normalize();
      } else if (arguments[i].equals("-document")) {
        document = arguments[i + 1];
      }
    }
    return new StartArguments(study, document);
  }
}
