package org.glossator.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentTable;
import org.glossator.study.Study;
import org.glossator.study.counts.AnnotationCounts;
import org.glossator.study.duplicates.DuplicateIndex.Duplicate;
import org.glossator.study.duplicates.FindDuplicates;
import org.glossator.study.query.DocumentQuery;
import org.glossator.study.query.StudyFacts;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.NamedSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator documents}. */
@Command(
    name = "documents",
    description = "List documents with their metadata, sets and states.",
    footer = {
      "",
      "A query is what the workbench's filter box takes: words, and terms like source:\"news"
          + " agency\",",
      "year:2024..2026, status:done, code:ID, set:ID, annotator:NAME, assigned:NAME, COLUMN:VALUE;",
      "a minus before a word or term turns it round."
    })
final class DocumentsCommand extends StudyCommand {
  /**
   * From so many on one walk of an annotator's folder costs less than asking for two files a
   * document.
   */
  private static final int MANY = 500;

  @Parameters(paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @Option(names = "--filter", paramLabel = "QUERY", description = "Only documents that fit.")
  private String filter = "";

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      description = "Whose states status: is about (default: the first annotator).")
  private String annotator;

  @Option(
      names = "--duplicates",
      description = "List documents that are the same as, or nearly the same as, an earlier one.")
  private boolean duplicates;

  DocumentsCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    return withStudy(folder, (study, problems) -> list(study, problems));
  }

  private int list(Study study, Problems problems) throws ProblemException {
    if (annotator != null && !study.annotators().contains(annotator)) {
      throw usage("there is no annotator " + annotator + " (" + listed(study.annotators()) + ")");
    }
    if (duplicates) {
      return listDuplicates(study, problems);
    }
    String who =
        annotator != null || study.annotators().isEmpty()
            ? annotator
            : study.annotators().getFirst();
    StudyFacts facts = new StudyFacts(study, who, new AnnotationCounts(study));
    DocumentQuery query = DocumentQuery.parse(filter);
    List<DocumentEntry> found = query.select(study.documents().entries(), facts);
    if (isJson()) {
      printJson(json -> write(json, study, found, facts, problems));
    } else {
      TextTable table = new TextTable();
      found.forEach(d -> table.row(d.path(), d.date(), facts.state(d).id(), d.title()));
      table.print(console);
    }
    return finish(problems);
  }

  private static void write(
      JsonGenerator json,
      Study study,
      List<DocumentEntry> found,
      StudyFacts facts,
      Problems problems)
      throws IOException {
    Map<String, Function<DocumentEntry, DocumentState>> states = states(study, found.size());
    json.writeArrayFieldStart("documents");
    for (DocumentEntry document : found) {
      json.writeStartObject();
      for (String column : DocumentTable.KNOWN_COLUMNS) {
        json.writeStringField(column, document.get(column));
      }
      json.writeObjectFieldStart("columns");
      for (Map.Entry<String, String> own : document.columns().entrySet()) {
        json.writeStringField(own.getKey(), own.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("sets");
      for (NamedSet set : study.workflow().sets().of(document.path())) {
        json.writeString(set.id());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("assigned");
      for (String name : facts.assigned(document)) {
        json.writeString(name);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("states");
      for (String name : study.annotators()) {
        json.writeStringField(name, states.get(name).apply(document).id());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!problems.isEmpty()) {
      JsonOutput.problems(json, problems);
    }
  }

  /** How the state of a document is found, by annotator. */
  private static Map<String, Function<DocumentEntry, DocumentState>> states(
      Study study, int documents) {
    Map<String, Function<DocumentEntry, DocumentState>> states = new HashMap<>();
    for (String name : study.annotators()) {
      states.put(
          name,
          documents < MANY
              ? d -> study.workflow().state(d.path(), name)
              : new StudyFacts(study, name, study.counts())::state);
    }
    return states;
  }

  private int listDuplicates(Study study, Problems problems) throws ProblemException {
    FindDuplicates.Result result = new FindDuplicates(study).run(console.progress());
    problems.addAll(result.problems());
    if (isJson()) {
      printJson(
          json -> {
            json.writeArrayFieldStart("duplicates");
            for (Duplicate d : result.duplicates()) {
              json.writeStartObject();
              json.writeStringField("document", d.document());
              json.writeStringField("original", d.original());
              json.writeBooleanField("identical", d.identical());
              json.writeNumberField("similarity", d.similarity());
              json.writeEndObject();
            }
            json.writeEndArray();
            if (!problems.isEmpty()) {
              JsonOutput.problems(json, problems);
            }
          });
    } else {
      TextTable table = new TextTable();
      for (Duplicate d : result.duplicates()) {
        String how =
            d.identical()
                ? "is the same as"
                : String.format(Locale.ROOT, "is %.0f %% like", 100 * d.similarity());
        table.row(d.document(), how, d.original());
      }
      table.print(console);
    }
    return finish(problems);
  }
}
