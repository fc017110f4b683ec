package org.glossator.app.internal;

import java.nio.file.Path;

/**
 * What the program was started with.
 *
 * @param study folder of the study to open, or null
 * @param document path of the document to open in it, or null
 * @param sample whether to open the sample study, and to make it before where it is not there
 */
public record StartArguments(Path study, String document, boolean sample) {

  /** Reads the program's arguments; those of the platform are passed over. */
  public static StartArguments of(String[] arguments) {
    Path study = null;
    String document = null;
    boolean sample = false;
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("-sample")) {
        sample = true;
      } else if (i + 1 == arguments.length) {
        break; // the others have a value
      } else if (arguments[i].equals("-study")) {
        study = Path.of(arguments[i + 1]).toAbsolutePath().normalize();
      } else if (arguments[i].equals("-document")) {
        document = arguments[i + 1];
      }
    }
    return new StartArguments(study, document, sample);
  }
}
