package org.glossator.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.study.counts.AnnotationCounts;
import org.glossator.study.query.DocumentQuery;
import org.glossator.study.query.StudyFacts;
import org.glossator.study.workflow.AssignDocuments;
import org.glossator.study.workflow.AssignmentPlan;
import org.glossator.study.workflow.NamedSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator assign}. */
@Command(
    name = "assign",
    description = "Make a set of documents and deal it out to annotators.",
    footer = {
      "",
      "Example: glossator assign STUDY --set round-1 --filter 'year:2024' --annotators ann,ben \\",
      "  --overlap 0.2 --stratify source --seed 7"
    })
final class AssignCommand extends StudyCommand {

  @Parameters(paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @Option(
      names = "--set",
      required = true,
      paramLabel = "ID",
      description = "The set; made if there is none of that id.")
  private String set;

  @Option(names = "--name", paramLabel = "NAME", description = "What people call the set.")
  private String name;

  @Option(
      names = "--filter",
      paramLabel = "QUERY",
      description =
          "Which documents are in it, as in the workbench's filter box (default: those that are in"
              + " it already; all for a new set).")
  private String filter;

  @Option(
      names = "--annotators",
      paramLabel = "NAME",
      split = ",",
      description = "Who is to code; without it the documents are dealt out to nobody.")
  private List<String> annotators = List.of();

  @Option(
      names = "--overlap",
      paramLabel = "SHARE",
      description = "Share of the documents that several annotators code, 0 to 1 (default: 0).")
  private double overlap;

  @Option(
      names = "--coders",
      paramLabel = "N",
      description = "How many annotators code each of that share (default: 2).")
  private int coders = 2;

  @Option(
      names = "--stratify",
      paramLabel = "COLUMN",
      description = "Deal each value of this column of the table out evenly.")
  private String stratify = "";

  @Option(names = "--seed", paramLabel = "N", description = "Of the random order (default: 1).")
  private long seed = 1;

  @Option(
      names = "--keep",
      description = "Leave documents that are assigned already with whom they are.")
  private boolean keep;

  @Option(
      names = "--blind",
      negatable = true,
      description = "Whether coders see neither suggestions nor what others coded in the set.")
  private Boolean blind;

  AssignCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    if (!(overlap >= 0 && overlap <= 1)) {
      throw usage("--overlap is a share from 0 to 1, not " + overlap);
    }
    if (coders < 2) {
      throw usage("--coders is 2 or more, not " + coders);
    }
    return withStudy(folder, this::assign);
  }

  private int assign(Study study, Problems problems) throws ProblemException {
    NamedSet before = study.workflow().sets().get(set);
    NamedSet now = before == null ? NamedSet.of(set, name, List.of()) : before;
    if (name != null) {
      now = now.withName(name);
    }
    if (before == null || filter != null) {
      now = now.withDocuments(documents(study));
    }
    if (blind != null) {
      now = now.withBlind(blind);
    }
    if (now.documents().isEmpty()) {
      throw new ProblemException(
          Problem.error(
              set, "no document of the study fits", "try glossator documents with this --filter"));
    }
    study.workflow().saveSet(now);
    if (!annotators.isEmpty()) {
      List<String> once = List.copyOf(new LinkedHashSet<>(annotators));
      AssignmentPlan plan = new AssignmentPlan(once, overlap, coders, seed);
      now = new AssignDocuments(study, set, plan, stratify, keep).run(console.progress());
    }
    NamedSet saved = now;
    if (isJson()) {
      printJson(json -> write(json, saved, problems));
    } else {
      print(saved);
    }
    return finish(problems);
  }

  private List<String> documents(Study study) {
    DocumentQuery query = DocumentQuery.parse(filter == null ? "" : filter);
    StudyFacts facts = new StudyFacts(study, null, new AnnotationCounts(study));
    return study.documents().entries().stream()
        .filter(query.with(facts))
        .map(DocumentEntry::path)
        .toList();
  }

  private static void write(JsonGenerator json, NamedSet set, Problems problems)
      throws IOException {
    json.writeStringField("set", set.id());
    json.writeStringField("name", set.name());
    json.writeBooleanField("blind", set.blind());
    json.writeNumberField("documents", set.documents().size());
    json.writeObjectFieldStart("assignments");
    for (Map.Entry<String, List<String>> e : set.assignments().entrySet()) {
      json.writeArrayFieldStart(e.getKey());
      for (String document : e.getValue()) {
        json.writeString(document);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    if (!problems.isEmpty()) {
      JsonOutput.problems(json, problems);
    }
  }

  private void print(NamedSet saved) {
    console.println(
        saved.name()
            + ": "
            + Plural.of(saved.documents().size(), "document")
            + (saved.blind() ? ", blind" : "")
            + (saved.assignments().isEmpty()
                ? ""
                : ", " + saved.codedBySeveral() + " coded by several"));
    TextTable table = new TextTable();
    saved.assignments().forEach((a, d) -> table.row("  " + a, Plural.of(d.size(), "document")));
    table.print(console);
  }
}
