package org.glossator.study.internal;

import java.nio.charset.StandardCharsets;
import org.glossator.study.StudyLayout;
import org.glossator.study.StudyStore;

/** The small files of a study that no person edits. */
public final class StudyFiles {
  /** Name of the file that keeps locks, journals and temporary files out of Git. */
  public static final String GITIGNORE = ".gitignore";

  /** Name of the file that says which files Git merges with {@code glossator merge}. */
  public static final String GITATTRIBUTES = ".gitattributes";

  private StudyFiles() {}

  /**
   * The {@code .project} file: makes the folder an Eclipse project.
   *
   * @param name the project's name; Eclipse allows no slash or backslash in it
   */
  public static byte[] project(String name) {
    String safe =
        name.replaceAll("[/\\\\:]", "_").replace("&", "&amp;").replace("<", "&lt;").strip();
    return ("""
    <?xml version="1.0" encoding="UTF-8"?>
    <projectDescription>
    \t<name>%s</name>
    \t<comment></comment>
    \t<projects>
    \t</projects>
    \t<buildSpec>
    \t</buildSpec>
    \t<natures>
    \t\t<nature>%s</nature>
    \t</natures>
    </projectDescription>
    """)
        .formatted(safe.isEmpty() ? "study" : safe, StudyStore.NATURE)
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * How Git treats the files: line ends as they are on every system, and the merge driver for all
   * but the texts. Where a clone has not configured the driver Git merges them as text.
   */
  public static byte[] gitattributes() {
    return """
    *.xmi           text eol=lf merge=glossator
    *.codebook      text eol=lf merge=glossator
    *.glossator     text eol=lf merge=glossator
    documents.csv   text eol=lf merge=glossator
    typesystem.xml  text eol=lf merge=glossator
    /documents/**   -text
    """
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** What Git is not to know of: what belongs to one machine and moment. */
  public static byte[] gitignore() {
    return ("*"
            + DocumentLock.SUFFIX
            + "\n*.journal\n*.journal.damaged\n*"
            + SafeWriter.TEMPORARY
            + "\n/"
            + StudyLayout.LOCAL
            + "/\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
