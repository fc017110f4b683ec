package org.glossator.formats.internal.qda;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.TextHash;
import org.glossator.formats.Dataset;
import org.glossator.formats.Dataset.LoadedAnnotations;
import org.glossator.formats.Dataset.LoadedDocument;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.Exporter;
import org.glossator.formats.Glossator;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.exporting.Fingerprint;
import org.glossator.formats.internal.exporting.HashedFile;
import org.glossator.formats.internal.exporting.ReadBack;
import org.glossator.formats.internal.text.FileProblems;
import org.glossator.formats.internal.xml.XmlOut;
import org.glossator.study.DocumentEntry;

/** Writes a REFI-QDA project: one {@code .qdpx} for the dataset, or for each part of a split. */
public final class QdpxExporter implements Exporter {
  /** Time of all entries: the beginning of ZIP's calendar, in any time zone. */
  private static final java.time.LocalDateTime TIME =
      java.time.LocalDateTime.of(1980, 1, 1, 0, 0, 0);

  @Override
  public String id() {
    return "qdpx";
  }

  @Override
  public String description() {
    return "REFI-QDA project for NVivo, MAXQDA, ATLAS.ti, QualCoder and others";
  }

  @Override
  public OffsetUnit defaultUnit() {
    return OffsetUnit.CODEPOINT;
  }

  @Override
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    if (options.noText()) {
      throw new ProblemException(
          Problem.error("", "the format qdpx cannot leave out texts", "use jsonl or csv-spans"));
    }
    String name = (options.part().isEmpty() ? "project" : options.part()) + ".qdpx";
    Losses losses = new Losses();
    Map<String, List<Object>> expected = new HashMap<>();
    Counts counts = Counts.NONE;
    try (HashedFile file = HashedFile.create(target, name);
        Staging staging = new Staging(target, name)) {
      ZipOutputStream zip = new ZipOutputStream(new ToFile(file), StandardCharsets.UTF_8);
      QdaCodes codes = new QdaCodes(dataset.scheme());
      QdaSources sources = new QdaSources(codes, losses);
      List<String> users = new ArrayList<>();
      for (DocumentEntry entry : dataset.documents()) {
        progress.checkCancelled();
        LoadedDocument document = dataset.load(entry);
        QdaSources.Parts parts = sources.write(document);
        staging.sources.write(parts.source());
        staging.notes.write(parts.notes());
        staging.links.write(parts.links());
        entry(
            zip,
            "sources/" + QdaSources.sourceGuid(entry.path()) + ".txt",
            document.text().getBytes(StandardCharsets.UTF_8));
        counts = counts.plus(new Counts(1, 0, 0, 0));
        List<Object> prints = new ArrayList<>();
        prints.add(TextHash.sha256(document.text()));
        for (LoadedAnnotations a : document.annotations()) {
          if (!users.contains(a.annotator())) {
            users.add(a.annotator());
          }
          if (a.snapshot().size() > 0) {
            prints.add(Fingerprint.of(a.annotator(), a.snapshot()));
          }
          counts =
              counts.plus(
                  new Counts(
                      0,
                      a.snapshot().spans().size(),
                      a.snapshot().relations().size(),
                      a.snapshot().labels().size()));
        }
        expected.put(entry.path(), prints);
        progress.step(entry.path());
        progress.worked(1);
      }
      project(zip, dataset, users, codes, staging);
      zip.finish();
      ExportResult.ExportedFile written = file.finish(counts);
      readBack(file.path(), expected, progress);
      return new ExportResult(List.of(written), losses);
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unwritable(name, e), e);
    }
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    begin(zip, name);
    zip.write(content);
    zip.closeEntry();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }

  private static void project(
      ZipOutputStream zip, Dataset dataset, List<String> users, QdaCodes codes, Staging staging)
      throws IOException {
    begin(zip, "project.qde");
    XmlOut xml = new XmlOut().declaration();
    xml.start("Project")
        .attribute("xmlns", "urn:QDA-XML:project:1.0")
        .attribute("name", QdaCodes.clean(dataset.scheme().name()))
        .attribute("origin", Glossator.NAME + " " + Glossator.VERSION);
    if (!users.isEmpty()) {
      xml.start("Users");
      for (String user : users) {
        xml.start("User")
            .attribute("guid", QdaSources.userGuid(user))
            .attribute("name", user)
            .end();
      }
      xml.end();
    }
    codes.write(xml);
    QdaCases.write(xml, dataset);
    put(zip, xml.take());
    staging.close();
    part(zip, "Sources", staging.sourcesFile, "");
    XmlOut notes = new XmlOut();
    codes.notes().forEach((guid, json) -> QdaSources.write(notes, guid, QdaNotes.NAME, json, null));
    part(zip, "Notes", staging.notesFile, notes.take());
    part(zip, "Links", staging.linksFile, "");
    put(zip, "\n</Project>\n");
    zip.closeEntry();
  }

  private static void part(ZipOutputStream zip, String element, Path content, String more)
      throws IOException {
    if (Files.size(content) > 0 || !more.isEmpty()) {
      put(zip, "\n<" + element + ">");
      Files.copy(content, zip);
      put(zip, more + "\n</" + element + ">");
    }
  }

  private static void put(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Parts that belong behind each other but come document by document. */
  private static final class Staging implements AutoCloseable {
    final Path sourcesFile;
    final Path notesFile;
    final Path linksFile;
    final BufferedWriter sources;
    final BufferedWriter notes;
    final BufferedWriter links;

    Staging(Path target, String name) throws IOException {
      sourcesFile = target.resolve("." + name + ".sources");
      notesFile = target.resolve("." + name + ".notes");
      linksFile = target.resolve("." + name + ".links");
      sources = Files.newBufferedWriter(sourcesFile);
      notes = Files.newBufferedWriter(notesFile);
      links = Files.newBufferedWriter(linksFile);
    }

    private boolean closed;

    /** Ends writing at the first call, removes the files at the second. */
    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        sources.close();
        notes.close();
        links.close();
        return;
      }
      Files.deleteIfExists(sourcesFile);
      Files.deleteIfExists(notesFile);
      Files.deleteIfExists(linksFile);
    }
  }

  private static final class ToFile extends OutputStream {
    private final HashedFile file;

    ToFile(HashedFile file) {
      this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        file.write(java.util.Arrays.copyOfRange(bytes, from, from + length));
      } catch (ProblemException e) {
        throw new IOException(e.problem().toString(), e);
      }
    }
  }

  private static void readBack(Path file, Map<String, List<Object>> expected, Progress progress)
      throws ProblemException {
    new QdpxImporter()
        .read(
            ImportSource.of(file),
            ImportOptions.NONE,
            new ImportSink() {
              @Override
              public void document(ImportedDocument read) throws ProblemException {
                List<Object> prints = new ArrayList<>();
                prints.add(TextHash.sha256(read.text()));
                for (ImportedAnnotations a : read.annotations()) {
                  prints.add(Fingerprint.of(a));
                }
                if (!prints.equals(expected.remove(read.name()))) {
                  throw ReadBack.differs(read.name());
                }
              }

              @Override
              public void problem(Problem problem) {
                // what is left out makes the comparison fail, which names the document
              }

              @Override
              public String textOf(String name, String sha256) {
                return null;
              }

              @Override
              public void checkCancelled() {
                progress.checkCancelled();
              }
            });
    if (!expected.isEmpty()) {
      throw ReadBack.differs(expected.keySet().iterator().next());
    }
  }
}
