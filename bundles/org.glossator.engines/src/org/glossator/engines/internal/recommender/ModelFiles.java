package org.glossator.engines.internal.recommender;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.glossator.base.AtomicFiles;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.engines.Recommenders.Trained;
import org.glossator.engines.TrainingReport;
import org.glossator.engines.TrainingReport.CodeScore;
import org.glossator.uima.LayerTypes;

/** Models on the disk: {@code engines/recommender/<layer>/model.bin} and {@code training.json}. */
public final class ModelFiles {
  private static final String MODEL = "model.bin";
  private static final String FACTS = "training.json";

  /** Models of a study have some megabytes; a larger file is none. */
  private static final long MOST_BYTES = 512L << 20;

  private static final long MOST_FACT_BYTES = 4L << 20;

  private ModelFiles() {}

  private static Path root(Path study) {
    return study.resolve("engines").resolve("recommender");
  }

  static void write(
      Path study, TokenNameFinderModel model, TrainingReport report, String codebookVersion)
      throws IOException {
    Path folder = root(study).resolve(LayerTypes.shortTypeName(report.layer()));
    Files.createDirectories(folder);
    AtomicFiles.write(folder.resolve(MODEL), model::serialize);
    AtomicFiles.write(folder.resolve(FACTS), facts(report, codebookVersion));
  }

  private static byte[] facts(TrainingReport report, String codebookVersion) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("layer", report.layer());
      json.writeStringField("codebookVersion", codebookVersion);
      json.writeArrayFieldStart("annotators");
      for (String annotator : report.annotators()) {
        json.writeString(annotator);
      }
      json.writeEndArray();
      json.writeNumberField("documents", report.documents());
      json.writeNumberField("spans", report.spans());
      json.writeNumberField("leftOut", report.left());
      json.writeStringField("evaluation", report.method());
      scores(json, "scores", report.scores());
      scores(json, "baseline", report.baseline());
      json.writeEndObject();
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static void scores(JsonGenerator json, String name, List<CodeScore> scores)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (CodeScore s : scores) {
      json.writeStartObject();
      json.writeStringField("code", s.code());
      json.writeNumberField("gold", s.gold());
      json.writeNumberField("found", s.found());
      json.writeNumberField("exact", s.exact());
      json.writeNumberField("goldTokens", s.goldTokens());
      json.writeNumberField("foundTokens", s.foundTokens());
      json.writeNumberField("sharedTokens", s.sharedTokens());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The models of a study, by layer; one whose facts cannot be read is left out. */
  public static List<Trained> list(Path study) {
    List<Trained> found = new ArrayList<>();
    if (!Files.isDirectory(root(study))) {
      return found;
    }
    try (Stream<Path> folders = Files.list(root(study))) {
      for (Path folder : folders.sorted().toList()) {
        Path facts = folder.resolve(FACTS);
        if (Files.isRegularFile(folder.resolve(MODEL)) && Files.isRegularFile(facts)) {
          Trained trained = facts(folder);
          if (trained != null) {
            found.add(trained);
          }
        }
      }
    } catch (IOException e) {
      return found; // training or running will say why the folder cannot be read
    }
    return found;
  }

  private static Trained facts(Path folder) throws IOException {
    Path file = folder.resolve(FACTS);
    if (Files.size(file) > MOST_FACT_BYTES) {
      return null;
    }
    JsonNode json;
    try {
      json = new ObjectMapper().readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      return null; // not ours, or broken by hand: the layer is trained anew
    }
    if (json == null || !json.path("layer").isTextual()) {
      return null;
    }
    List<String> annotators = new ArrayList<>();
    json.path("annotators").forEach(a -> annotators.add(a.asText()));
    TrainingReport report =
        new TrainingReport(
            json.path("layer").asText(),
            annotators,
            json.path("documents").asInt(),
            json.path("spans").asInt(),
            json.path("leftOut").asInt(),
            json.path("evaluation").asText(),
            scores(json.path("scores")),
            scores(json.path("baseline")),
            List.of());
    return new Trained(folder.resolve(MODEL), json.path("codebookVersion").asText(), report);
  }

  private static List<CodeScore> scores(JsonNode array) {
    List<CodeScore> scores = new ArrayList<>();
    for (JsonNode s : array) {
      scores.add(
          new CodeScore(
              s.path("code").asText(),
              s.path("gold").asInt(),
              s.path("found").asInt(),
              s.path("exact").asInt(),
              s.path("goldTokens").asInt(),
              s.path("foundTokens").asInt(),
              s.path("sharedTokens").asInt()));
    }
    return scores;
  }

  /**
   * Reads a model.
   *
   * @throws ProblemException if it is none
   */
  static TokenNameFinderModel read(Path file) throws ProblemException {
    String shown = "engines/recommender/" + file.getParent().getFileName() + "/" + MODEL;
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("it is too large");
      }
      return new TokenNameFinderModel(file);
    } catch (IOException | RuntimeException e) {
      throw new ProblemException(
          Problem.error(
              shown, "is no model that can be used: " + e.getMessage(), "train the layer anew"),
          e);
    }
  }
}
