package org.glossator.engines.internal.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;

/**
 * Unpacks a PEAR file and reads its installation descriptor ({@code metadata/install.xml}). UIMA's
 * own installer is not used: it follows entries out of the folder, runs what the descriptor says,
 * and writes absolute paths into files.
 */
final class PearFile {
  private static final int MOST_ENTRIES = 50_000;
  private static final long MOST_BYTES = 2L << 30;
  private static final String INSTALL = "metadata/install.xml";
  private static final String MAIN_ROOT = "$main_root";

  private final Path file;
  private final Path target;
  private final Progress progress;

  /**
   * What an installation descriptor says.
   *
   * @param id of the component
   * @param name of the component
   * @param description of the component
   * @param descriptor its main descriptor, relative to the PEAR's root
   * @param classPath entries relative to the root
   */
  record Content(
      String id, String name, String description, String descriptor, List<String> classPath) {}

  PearFile(Path file, Path target, Progress progress) {
    this.file = file;
    this.target = target;
    this.progress = progress;
  }

  /**
   * Unpacks it.
   *
   * @throws ProblemException if it is no PEAR or must not be unpacked
   */
  Content unpack() throws ProblemException, IOException {
    int entries = 0;
    long left = MOST_BYTES;
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        progress.checkCancelled();
        if (++entries > MOST_ENTRIES) {
          throw refused("it holds more than " + MOST_ENTRIES + " files");
        }
        Path path = inside(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          left = copy(zip, path, left);
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw notPear("it is no ZIP archive");
    }
    if (entries == 0) {
      throw notPear("it is no ZIP archive");
    }
    Path install = target.resolve(INSTALL);
    if (!Files.isRegularFile(install)) {
      throw notPear("it has no " + INSTALL);
    }
    return read(install);
  }

  private Path inside(String name) throws ProblemException {
    String clean = name.replace('\\', '/');
    Path path = target.resolve(clean).normalize();
    if (clean.startsWith("/") || clean.contains(":") || !path.startsWith(target)) {
      throw refused("it would write outside of its folder: " + name);
    }
    return path;
  }

  private long copy(InputStream in, Path path, long most) throws IOException, ProblemException {
    long left = most;
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        left -= n;
        if (left < 0) {
          throw refused("it is larger than 2 GB when unpacked");
        }
        out.write(buffer, 0, n);
      }
    }
    return left;
  }

  private ProblemException refused(String why) {
    return new ProblemException(
        Problem.error(file.toString(), why + "; nothing was installed", "do not trust this file"));
  }

  private ProblemException notPear(String why) {
    return new ProblemException(
        Problem.error(file.toString(), "is no PEAR file: " + why, "choose a .pear file"));
  }

  private Content read(Path install) throws ProblemException, IOException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    String id = null;
    String name = null;
    String description = "";
    String descriptor = null;
    String variable = null;
    String value = null;
    Set<String> classPath = new LinkedHashSet<>();
    List<String> path = new ArrayList<>();
    try (InputStream in = Files.newInputStream(install)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in, StandardCharsets.UTF_8.name());
      StringBuilder text = new StringBuilder();
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            path.add(xml.getLocalName());
            text.setLength(0);
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              text.append(xml.getText());
          case XMLStreamConstants.END_ELEMENT -> {
            String content = text.toString().strip();
            switch (String.join("/", path.subList(Math.max(0, path.size() - 2), path.size()))) {
              case "SUBMITTED_COMPONENT/ID" -> id = content;
              case "SUBMITTED_COMPONENT/NAME" -> name = content;
              case "SUBMITTED_COMPONENT/DESC" -> descriptor = content;
              case "PARAMETERS/VAR_NAME" -> variable = content;
              case "PARAMETERS/VAR_VALUE" -> value = content;
              case "ACTION/PARAMETERS" -> {
                if ("CLASSPATH".equals(variable) && value != null) {
                  addEntries(value, classPath);
                }
                variable = null;
                value = null;
              }
              default -> {
                // services, files to replace paths in: not used here
              }
            }
            path.removeLast();
            text.setLength(0);
          }
          default -> {
            // comments and the like
          }
        }
      }
    } catch (XMLStreamException e) {
      throw notPear(INSTALL + " is no XML that can be read");
    }
    if (descriptor == null || descriptor.isEmpty()) {
      throw notPear(INSTALL + " names no descriptor");
    }
    Path usual = target.resolve("bin");
    if (Files.isDirectory(usual)) {
      classPath.add("bin");
    }
    addJars(classPath);
    return new Content(
        id,
        name == null || name.isEmpty() ? id : name,
        description,
        relative(descriptor),
        existing(classPath));
  }

  private static String relative(String path) {
    String plain = path.replace('\\', '/');
    if (plain.startsWith(MAIN_ROOT)) {
      plain = plain.substring(MAIN_ROOT.length());
    }
    while (plain.startsWith("/")) {
      plain = plain.substring(1);
    }
    return plain;
  }

  private static void addEntries(String value, Set<String> classPath) {
    for (String entry : value.split("[;:]")) {
      if (!entry.isBlank()) {
        classPath.add(relative(entry.strip()));
      }
    }
  }

  private void addJars(Set<String> classPath) throws IOException {
    Path lib = target.resolve("lib");
    if (Files.isDirectory(lib)) {
      try (Stream<Path> jars = Files.list(lib)) {
        jars.filter(j -> j.toString().endsWith(".jar"))
            .sorted()
            .forEach(j -> classPath.add("lib/" + j.getFileName()));
      }
    }
  }

  /** What the descriptor names and the file does not hold is no reason not to install it. */
  private List<String> existing(Set<String> classPath) {
    return classPath.stream()
        .filter(entry -> !entry.isEmpty())
        .filter(
            entry -> {
              Path path = target.resolve(entry).normalize();
              return path.startsWith(target) && Files.exists(path);
            })
        .toList();
  }
}
