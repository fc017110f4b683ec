package org.glossator.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.glossator.study.internal.journal.Journal;

/**
 * Where things lie in a study's folder (DESIGN section 5). Pure: touches no file. Document paths
 * given here must be safe ({@link DocumentPaths#check}); the table of documents holds no others.
 *
 * @param folder the study's folder, absolute
 */
public record StudyLayout(Path folder) {
  /** Name of the file with the settings; a folder that has it is a study. */
  public static final String SETTINGS = "study.glossator";

  public static final String CODEBOOK = "codebook.codebook";
  public static final String DOCUMENT_TABLE = "documents.csv";
  public static final String TYPE_SYSTEM = "typesystem.xml";
  public static final String PROJECT = ".project";
  public static final String DOCUMENTS = "documents";
  public static final String ANNOTATIONS = "annotations";
  public static final String SUGGESTIONS = "suggestions";

  /** Folder of what belongs to one machine and is not for Git. */
  public static final String LOCAL = ".glossator";

  static final String TEXT_SUFFIX = ".txt";
  static final String XMI_SUFFIX = ".xmi";

  public StudyLayout {
    Objects.requireNonNull(folder);
    folder = folder.toAbsolutePath().normalize();
  }

  public Path settings() {
    return folder.resolve(SETTINGS);
  }

  public Path codebook() {
    return folder.resolve(CODEBOOK);
  }

  public Path documentTable() {
    return folder.resolve(DOCUMENT_TABLE);
  }

  public Path typeSystem() {
    return folder.resolve(TYPE_SYSTEM);
  }

  public Path project() {
    return folder.resolve(PROJECT);
  }

  /**
   * A file by its name in the study, with slashes.
   *
   * @throws IllegalArgumentException if it leads out of the study
   */
  Path file(String name) {
    return inside(folder, name);
  }

  /** Folder of the texts. */
  public Path documents() {
    return folder.resolve(DOCUMENTS);
  }

  /** The text file of a document. */
  public Path text(String document) {
    return inside(documents(), document + TEXT_SUFFIX);
  }

  /** Folder of the annotators' folders. */
  public Path annotations() {
    return folder.resolve(ANNOTATIONS);
  }

  /** An annotator's XMI file of a document. */
  public Path annotations(String document, String annotator) {
    return inside(annotations(), annotator + '/' + document + XMI_SUFFIX);
  }

  /** Folder of the engines' folders. */
  public Path suggestions() {
    return folder.resolve(SUGGESTIONS);
  }

  /** The XMI file of what an engine suggests for a document. */
  public Path suggestions(String document, String engine) {
    return inside(suggestions(), engine + '/' + document + XMI_SUFFIX);
  }

  /** Folder of the files of {@link StudyHistory}; belongs to one machine. */
  public Path steps() {
    return folder.resolve(LOCAL).resolve("steps");
  }

  /**
   * The document that an XMI file or its journal belongs to.
   *
   * @param name path of the file below its owner's folder, with slashes
   * @return null if it is neither
   */
  static String documentOfXmi(String name) {
    for (String suffix : List.of(XMI_SUFFIX, XMI_SUFFIX + Journal.SUFFIX)) {
      if (name.endsWith(suffix)) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return null;
  }

  /** A file of the study as people know it: relative to the folder, with slashes. */
  public String shown(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(folder)) {
      return file.toString();
    }
    return folder.relativize(absolute).toString().replace('\\', '/');
  }

  /** A last line of defence: a path that escaped all checks never leads out of the study. */
  static Path inside(Path root, String relative) {
    Path file = root.resolve(relative).normalize();
    if (!file.startsWith(root)) {
      throw new IllegalArgumentException(relative + " leads out of " + root);
    }
    return file;
  }
}
