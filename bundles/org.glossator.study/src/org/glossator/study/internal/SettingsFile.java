package org.glossator.study.internal;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.SafeXml;
import org.glossator.codebook.emf.ModelFile;
import org.glossator.codebook.emf.ModelReader;
import org.glossator.codebook.emf.ModelWriter;
import org.glossator.study.StudyStore;
import org.glossator.study.model.StudyFactory;
import org.glossator.study.model.StudyPackage;
import org.glossator.study.model.StudySettings;

/** {@code study.glossator}: title, annotators, actors, settings of engines. */
public final class SettingsFile {
  private SettingsFile() {}

  /**
   * Settings and what is wrong with their file.
   *
   * @param settings what could be read, else what a new study has
   * @param understood false if writing the settings would lose something of the file
   */
  public record Read(StudySettings settings, boolean understood, List<Problem> problems) {}

  /**
   * Reads the file's content.
   *
   * @throws ProblemException if a newer version wrote it; any other trouble is among the problems
   */
  public static Read read(String shown, byte[] content) throws ProblemException {
    try {
      ModelFile file =
          new ModelReader(StudyPackage.Literals.STUDY_SETTINGS, "study", StudyStore.FORMAT_VERSION)
              .read(shown, content);
      return new Read((StudySettings) file.root(), file.complete(), file.problems());
    } catch (ProblemException e) {
      if (isNewer(content)) {
        throw e;
      }
      return new Read(StudyFactory.eINSTANCE.createStudySettings(), false, List.of(e.problem()));
    }
  }

  /** The file of settings; equal content gives equal bytes. */
  public static byte[] write(StudySettings settings) {
    return ModelWriter.write(settings);
  }

  /**
   * Told apart from broken files, which may be opened: what a newer version means nobody here
   * knows.
   */
  private static boolean isNewer(byte[] content) {
    try {
      XMLStreamReader xml = SafeXml.reader(content);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          String version = xml.getAttributeValue(null, "formatVersion");
          String namespace = String.valueOf(xml.getNamespaceURI());
          return !namespace.equals(StudyPackage.eNS_URI)
                  && namespace.startsWith("http://glossator.org/study/")
              || version != null
                  && version.matches("\\d{1,9}")
                  && Integer.parseInt(version) > StudyStore.FORMAT_VERSION;
        }
      }
    } catch (XMLStreamException e) {
      return false; // broken, whatever its version
    }
    return false;
  }
}
