package org.glossator.study;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.ecore.EObject;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.SafeXml;
import org.glossator.base.Severity;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.emf.ModelFile;
import org.glossator.codebook.emf.ModelMerge;
import org.glossator.codebook.emf.ModelReader;
import org.glossator.codebook.emf.ModelWriter;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.study.internal.DocumentsCsv;
import org.glossator.study.internal.TableMerge;
import org.glossator.study.model.StudyPackage;
import org.glossator.uima.TypeSystemMerge;
import org.glossator.uima.XmiDocument;
import org.glossator.uima.XmiMerge;
import org.glossator.uima.XmiReader;
import org.glossator.uima.XmiWriter;

/**
 * Three-way merge of the files of a study by what they mean: annotations, codebook, settings, table
 * of documents, type system. What cannot be merged by rule is a conflict, told in a line; the
 * merged file holds our side there and is whole in any case. Pure: touches no file.
 */
public final class FileMerge {
  private FileMerge() {}

  /**
   * The three versions of a file.
   *
   * @param base what both sides started from; empty if both made the file
   */
  public record Sides(byte[] base, byte[] ours, byte[] theirs) {
    public Sides {
      Objects.requireNonNull(base);
      Objects.requireNonNull(ours);
      Objects.requireNonNull(theirs);
    }

    private boolean hasBase() {
      return base.length > 0;
    }
  }

  /**
   * Outcome of a merge.
   *
   * @param content the merged file
   * @param conflicts what both sides changed and what was kept; empty if all went well
   */
  public record Merged(byte[] content, List<Problem> conflicts) {
    public Merged {
      conflicts = List.copyOf(conflicts);
    }
  }

  /** Kinds of files, told by their content: Git gives its drivers no names. */
  private enum Kind {
    ANNOTATIONS,
    CODEBOOK,
    SETTINGS,
    TYPE_SYSTEM,
    TABLE
  }

  /**
   * Merges.
   *
   * @param name of the file, for problems
   * @param scheme the codebook under which files of annotations are read; annotations of layers
   *     that it lacks are merged feature by feature
   * @throws ProblemException if a side cannot be read, or the file is none of a study's
   */
  public static Merged merge(String name, Sides sides, Scheme scheme) throws ProblemException {
    if (Arrays.equals(sides.ours, sides.theirs) || Arrays.equals(sides.base, sides.theirs)) {
      return new Merged(sides.ours, List.of());
    }
    if (Arrays.equals(sides.base, sides.ours)) {
      return new Merged(sides.theirs, List.of());
    }
    Kind kind = kind(name, sides.ours);
    if (kind != kind(name, sides.theirs)) {
      throw new ProblemException(
          Problem.error(name, "the two sides are files of different kinds", "take one of them"));
    }
    return switch (kind) {
      case ANNOTATIONS -> annotations(name, sides, scheme);
      case CODEBOOK ->
          model(
              name,
              sides,
              () ->
                  new ModelReader(
                      CodebookPackage.Literals.CODEBOOK, "codebook", CodebookFiles.FORMAT_VERSION));
      case SETTINGS ->
          model(
              name,
              sides,
              () ->
                  new ModelReader(
                      StudyPackage.Literals.STUDY_SETTINGS, "study", StudyStore.FORMAT_VERSION));
      case TYPE_SYSTEM -> {
        byte[] base = sides.hasBase() ? sides.base : null;
        yield new Merged(TypeSystemMerge.merge(name, base, sides.ours, sides.theirs), List.of());
      }
      case TABLE -> table(name, sides);
    };
  }

  private static Merged annotations(String name, Sides sides, Scheme scheme)
      throws ProblemException {
    XmiDocument base = sides.hasBase() ? XmiReader.read(name, sides.base, scheme) : null;
    XmiDocument ours = XmiReader.read(name, sides.ours, scheme);
    XmiDocument theirs = XmiReader.read(name, sides.theirs, scheme);
    XmiMerge.Merged merged = XmiMerge.merge(name, base, ours, theirs);
    return new Merged(XmiWriter.toBytes(merged.document()), problems(name, merged.conflicts()));
  }

  /** A reader reads one file. */
  @FunctionalInterface
  private interface Readers {
    ModelReader make();
  }

  private static Merged model(String name, Sides sides, Readers readers) throws ProblemException {
    EObject base = sides.hasBase() ? model(name, sides.base, readers.make()) : null;
    EObject ours = model(name, sides.ours, readers.make());
    EObject theirs = model(name, sides.theirs, readers.make());
    ModelMerge.Merged<EObject> merged = ModelMerge.merge(base, ours, theirs);
    return new Merged(ModelWriter.write(merged.root()), problems(name, merged.conflicts()));
  }

  /** A file that breaks off would look like one from which the rest was deleted. */
  private static EObject model(String name, byte[] content, ModelReader reader)
      throws ProblemException {
    ModelFile file = reader.read(name, content);
    if (!file.complete()) {
      throw new ProblemException(
          file.problems().stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .findFirst()
              .orElse(Problem.error(name, "breaks off", "restore it from Git")));
    }
    return file.root();
  }

  private static Merged table(String name, Sides sides) throws ProblemException {
    List<String> conflicts = new ArrayList<>();
    DocumentTable base = sides.hasBase() ? table(name, sides.base) : DocumentTable.empty();
    DocumentTable merged =
        TableMerge.merge(base, table(name, sides.ours), table(name, sides.theirs), conflicts);
    return new Merged(DocumentsCsv.write(merged), problems(name, conflicts));
  }

  private static DocumentTable table(String name, byte[] content) throws ProblemException {
    DocumentsCsv.Read read = DocumentsCsv.read(content, name);
    for (Problem problem : read.problems()) {
      if (problem.severity() == Severity.ERROR) {
        throw new ProblemException(problem);
      }
    }
    return read.table();
  }

  private static List<Problem> problems(String name, List<String> conflicts) {
    return conflicts.stream()
        .map(what -> Problem.warning(name, what, "look at it and set it right if need be"))
        .toList();
  }

  private static Kind kind(String name, byte[] content) throws ProblemException {
    Kind kind = isTable(content) ? Kind.TABLE : xmlKind(content);
    if (kind == null) {
      throw new ProblemException(
          Problem.error(
              name,
              "is no file of a study that can be merged",
              "XMI files, codebooks, settings, documents.csv and typesystem.xml can"));
    }
    return kind;
  }

  private static boolean isTable(byte[] content) {
    byte[] start =
        (DocumentTable.PATH + "," + DocumentTable.SHA256).getBytes(StandardCharsets.US_ASCII);
    return content.length >= start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  private static Kind xmlKind(byte[] content) {
    try {
      XMLStreamReader xml = SafeXml.reader(content);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          String namespace = String.valueOf(xml.getNamespaceURI());
          return switch (xml.getLocalName()) {
            case "XMI" -> Kind.ANNOTATIONS;
            case "typeSystemDescription" -> Kind.TYPE_SYSTEM;
            default ->
                namespace.startsWith("http://glossator.org/codebook/")
                    ? Kind.CODEBOOK
                    : namespace.startsWith("http://glossator.org/study/") ? Kind.SETTINGS : null;
          };
        }
      }
    } catch (XMLStreamException e) {
      return null; // no XML: none of ours
    }
    return null;
  }
}
