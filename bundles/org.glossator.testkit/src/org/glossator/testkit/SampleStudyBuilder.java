package org.glossator.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.glossator.base.ProblemException;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.NewDocument;
import org.glossator.study.SampleStudy;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.study.model.Actor;
import org.glossator.study.model.ActorKind;
import org.glossator.study.model.Annotator;
import org.glossator.study.model.StudyFactory;

/**
 * Makes the sample study of its sources: texts, table, actors and annotations that say where they
 * stand by quoting the text ({@code releng/sample}), and the codebook template. Run it after a
 * change of the sources; a test says whether somebody forgot.
 *
 * <pre>
 * SampleStudyBuilder releng/sample bundles/org.glossator.codebook/templates/responsibility.codebook \
 *     bundles/org.glossator.study/sample</pre>
 */
public final class SampleStudyBuilder {
  private static final String INDEX = "index.txt";
  private static final Map<String, String> ANNOTATORS =
      new TreeMap<>(Map.of("coder1", "Coder 1", "coder2", "Coder 2"));

  private final Path sources;
  private final Path template;

  /**
   * @param sources the folder with {@code documents}, {@code documents.csv}, {@code
   *     annotations.jsonl} and {@code actors.json}
   * @param template the codebook
   */
  public SampleStudyBuilder(Path sources, Path template) {
    this.sources = sources;
    this.template = template;
  }

  /** See the class. */
  public static void main(String[] args) throws IOException, ProblemException {
    Path target = Path.of(args[2]);
    if (Files.exists(target)) {
      try (Stream<Path> old = Files.walk(target)) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    new SampleStudyBuilder(Path.of(args[0]), Path.of(args[1])).build(target);
  }

  /**
   * Makes the study.
   *
   * @param target a folder that does not exist yet
   */
  public void build(Path target) throws IOException, ProblemException {
    Codebook codebook = CodebookFiles.load(template).codebook();
    List<String> annotators = List.copyOf(ANNOTATORS.keySet());
    NewStudy what = new NewStudy("Responsibility and security: sample study", codebook, annotators);
    try (Study study = StudyStore.create(target, what)) {
      settings(study);
      study.addDocuments(documents());
      for (String line : Files.readAllLines(sources.resolve("annotations.jsonl"))) {
        if (!line.isBlank()) {
          annotate(study, new ObjectMapper().readTree(line));
        }
      }
    }
    // made by SampleStudy.create for each copy; packaging tools leave it out
    Files.delete(target.resolve(".gitignore"));
    Files.delete(target.resolve(".gitattributes"));
    index(target);
  }

  private void settings(Study study) throws IOException, ProblemException {
    study
        .settings()
        .setDescription(
            "Twelve short policy texts with the work of two coders, to try things out. Texts,"
                + " people and organisations were invented for Glossator.");
    for (Annotator annotator : study.settings().getAnnotators()) {
      annotator.setName(ANNOTATORS.get(annotator.getId()));
    }
    JsonNode actors = new ObjectMapper().readTree(sources.resolve("actors.json").toFile());
    for (JsonNode entry : actors) {
      Actor actor = StudyFactory.eINSTANCE.createActor();
      actor.setId(entry.path("id").asText());
      actor.setName(entry.path("name").asText());
      actor.setKind(ActorKind.get(entry.path("kind").asText()));
      entry.path("aliases").forEach(alias -> actor.getAliases().add(alias.asText()));
      if (entry.path("parent").isTextual()) {
        actor.setParent(entry.path("parent").asText());
      }
      if (!entry.path("notes").asText("").isEmpty()) {
        actor.setNotes(entry.path("notes").asText());
      }
      study.settings().getActors().add(actor);
    }
    study.saveSettings();
  }

  private List<NewDocument> documents() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<NewDocument> documents = new ArrayList<>();
    try (CSVParser rows =
        CSVParser.parse(sources.resolve("documents.csv"), StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (String column : rows.getHeaderNames()) {
          metadata.put(column, row.get(column));
        }
        String path = row.get("path");
        String text = Files.readString(sources.resolve("documents/" + path + ".txt"));
        documents.add(NewDocument.of(path, text, metadata));
      }
    }
    return documents;
  }

  private static void annotate(Study study, JsonNode line) throws ProblemException {
    String document = line.path("document").asText();
    String annotator = line.path("annotator").asText();
    QuotedAnnotations quoted =
        new QuotedAnnotations(
            study.text(document),
            study.scheme(),
            // ids of one document do not change when another one does
            (annotator + '/' + document).hashCode());
    study.writeAnnotations(document, annotator, quoted.read(line));
  }

  /** What {@link SampleStudy} copies: all files but the index itself. */
  private static void index(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(target)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> target.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      Files.writeString(target.resolve(INDEX), String.join("\n", names) + "\n");
    }
  }
}
