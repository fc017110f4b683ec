package org.glossator.formats.internal.publishing;

import java.util.ArrayList;
import java.util.List;
import org.glossator.formats.FormatRegistry;

/** The part of a dataset card that says how to load it, with a few lines of code. */
final class LoadingHints {
  private final DatasetFacts facts;
  private final List<String> lines = new ArrayList<>();

  private LoadingHints(DatasetFacts facts) {
    this.facts = facts;
  }

  /** The lines in Markdown. */
  static List<String> of(DatasetFacts facts) {
    LoadingHints hints = new LoadingHints(facts);
    hints.write();
    return hints.lines;
  }

  private void line(String line) {
    lines.add(line);
  }

  private void write() {
    line("## How to load it");
    line("");
    String first = facts.files().isEmpty() ? "" : facts.files().getFirst().path();
    switch (facts.format()) {
      case "jsonl" ->
          code(
              "python",
              "import json",
              "with open(\"" + first + "\", encoding=\"utf-8\") as lines:",
              "    documents = [json.loads(line) for line in lines]",
              "for document in documents:",
              "    for span in document[\"spans\"]:",
              "        print(document[\"id\"], document[\"annotator\"], span[\"label\"],"
                  + " span[\"text\"])");
      case "csv-spans" -> {
        code(
            "python",
            "import pandas",
            "spans = pandas.read_csv(\"" + first + "\", keep_default_na=False, na_values=[\"\"])",
            "print(spans.groupby([\"layer\", \"label\", \"annotator\"]).size())");
        String table = first.replaceAll("csv$", "parquet");
        if (facts.files().stream().anyMatch(file -> file.path().equals(table))) {
          line("");
          line("Or the same with its types: `pandas.read_parquet(\"" + table + "\")`.");
        }
      }
      case "xmi" ->
          code(
              "python",
              "from cassis import load_typesystem, load_cas_from_xmi  # pip install dkpro-cassis",
              "with open(\"TypeSystem.xml\", \"rb\") as f:",
              "    types = load_typesystem(f)",
              "with open(\"ANNOTATOR/DOCUMENT.xmi\", \"rb\") as f:",
              "    cas = load_cas_from_xmi(f, typesystem=types)");
      case "jsoncas" ->
          code(
              "python",
              "from cassis import load_cas_from_json  # pip install dkpro-cassis",
              "with open(\"ANNOTATOR/DOCUMENT.json\", \"rb\") as f:",
              "    cas = load_cas_from_json(f)");
      case "qdpx" ->
          line(
              "Open the `.qdpx` with a program for qualitative analysis that reads REFI-QDA"
                  + " projects, such as QualCoder, NVivo, MAXQDA or ATLAS.ti.");
      case "brat" ->
          line("Put the folder into brat's `data` folder, or read it with any brat reader.");
      default -> line("See the description of the format `" + facts.format() + "`.");
    }
    line("");
    line(
        FormatRegistry.builtIn().importer(facts.format()) == null
            ? "Glossator itself does not read this format: to work on with the annotations, export"
                + " `jsonl` from the study."
            : "To import it into Glossator: `glossator import STUDY . --format "
                + facts.format()
                + "`.");
  }

  private void code(String language, String... lines) {
    line("```" + language);
    for (String l : lines) {
      line(l);
    }
    line("```");
  }
}
