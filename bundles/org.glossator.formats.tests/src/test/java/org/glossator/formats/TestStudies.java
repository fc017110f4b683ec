package org.glossator.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.TextHash;
import org.glossator.codebook.Templates;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.testkit.TestCodebooks;

/** Studies and files for the tests of this bundle. */
final class TestStudies {
  private TestStudies() {}

  static Study blank(Path folder) throws ProblemException {
    return create(folder, Templates.find("blank").create(), "coder1");
  }

  static Study allKinds(Path folder, String... annotators) throws ProblemException {
    return create(folder, TestCodebooks.allKinds(), annotators);
  }

  /**
   * The codebook of all kinds, and layers called as formats without layers call them, with the same
   * attributes.
   */
  static Study allKindsAndFlat(Path folder, String... annotators) throws ProblemException {
    Codebook codebook = TestCodebooks.allKinds();
    flat(codebook, TestCodebooks.CLAIM, "Span");
    flat(codebook, TestCodebooks.ATTRIBUTION, "Relation");
    flat(codebook, TestCodebooks.TONE, "Document");
    return create(folder, codebook, annotators);
  }

  private static void flat(Codebook codebook, String like, String name) {
    Layer copy =
        EcoreUtil.copy(
            codebook.getLayers().stream()
                .filter(layer -> layer.getId().equals(like))
                .findFirst()
                .orElseThrow());
    copy.setId(name);
    copy.setName(name);
    codebook.getLayers().add(copy);
  }

  static Study create(Path folder, Codebook codebook, String... annotators)
      throws ProblemException {
    return StudyStore.create(
        folder, new StudyStore.NewStudy("Test study", codebook, List.of(annotators)));
  }

  static Path write(Path file, String content) throws IOException {
    return write(file, content, StandardCharsets.UTF_8);
  }

  static Path write(Path file, String content, Charset charset) throws IOException {
    return write(file, content.getBytes(charset));
  }

  static Path write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  static ImportReport importAs(Study study, String format, Path... paths) throws ProblemException {
    return importAs(study, format, ImportOptions.NONE, paths);
  }

  static ImportReport importAs(Study study, String format, ImportOptions options, Path... paths)
      throws ProblemException {
    return new ImportDocuments(
            study,
            List.of(paths),
            FormatRegistry.builtIn().importer(format),
            null,
            null,
            options,
            false)
        .run(Progress.NONE);
  }

  static ExportReport exportAs(Study study, String format, Path out) throws ProblemException {
    return ExportDataset.of(study, FormatRegistry.builtIn().exporter(format), out)
        .run(Progress.NONE);
  }

  static ExportReport exportAs(Study study, String format, Path out, Map<String, String> options)
      throws ProblemException {
    return new ExportDataset(
            study,
            FormatRegistry.builtIn().exporter(format),
            out,
            List.of(),
            List.of(),
            null,
            null,
            false,
            null,
            false,
            options)
        .run(Progress.NONE);
  }

  static List<String> problems(ImportReport report) {
    return report.problems().list().stream().map(Problem::toString).toList();
  }

  /** All files below a folder and hashes of their bytes. */
  static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        hashes.put(name, TextHash.sha256(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }
}
