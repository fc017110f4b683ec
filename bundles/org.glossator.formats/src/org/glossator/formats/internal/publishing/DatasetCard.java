package org.glossator.formats.internal.publishing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.Glossator;
import org.glossator.formats.Publication;

/**
 * The dataset card ({@code README.md}): what is in the dataset, the codebook, counts by code and
 * annotator, what the format could not hold, how to load it. Markdown with the front matter that
 * dataset hubs read.
 */
public final class DatasetCard {
  public static final String NAME = "README.md";

  /** Files that are listed one by one; the manifest has them all. */
  private static final int LISTED = 50;

  /** A choice that an import made of a value may be a quotation: left out where texts are. */
  private static final int LONG_CHOICE = 25;

  private final DatasetFacts facts;
  private final StringBuilder out = new StringBuilder();

  private DatasetCard(DatasetFacts facts) {
    this.facts = facts;
  }

  /** The card in UTF-8. */
  public static byte[] toMarkdown(DatasetFacts facts) {
    return new DatasetCard(facts).write().getBytes(StandardCharsets.UTF_8);
  }

  private String write() {
    frontMatter();
    line("# " + text(facts.title()));
    line("");
    line(text(facts.summary()) + ".");
    line("");
    line(
        "Exported by "
            + Glossator.NAME
            + " "
            + Glossator.VERSION
            + " in the format `"
            + facts.format()
            + "`. What was chosen and the hash of each file are in `manifest.json`;"
            + " `datapackage.json` (Frictionless) and `croissant.json` (Croissant) say the same to"
            + " programs.");
    line("");
    if (!facts.text()) {
      line(
          "**Texts are not in this dataset**: it has offsets and SHA-256 hashes only. Who has the"
              + " same texts can put the annotations back by them.");
      line("");
    }
    licence();
    files();
    split();
    offsets();
    counts();
    codebook();
    losses();
    LoadingHints.of(facts).forEach(this::line);
    return out.toString();
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private void frontMatter() {
    line("---");
    line("pretty_name: " + quoted(facts.title()));
    if (!facts.languages().isEmpty()) {
      line("language:");
      facts.languages().forEach(language -> line("- " + quoted(language)));
    }
    line("tags:");
    line("- text-annotation");
    line("- discourse-analysis");
    List<ExportedFile> tables =
        facts.files().stream()
            .filter(f -> List.of("jsonl", "csv").contains(MediaTypes.ending(f.path())))
            .toList();
    boolean loadable = List.of("jsonl", "csv-spans").contains(facts.format());
    if (loadable && !tables.isEmpty()) {
      line("configs:");
      line("- config_name: default");
      line("  data_files:");
      for (ExportedFile file : tables) {
        String stem = file.path().replaceAll("\\.[a-z]+$", "");
        String split =
            stem.equals("dev")
                ? "validation"
                : stem.equals("test") ? stem : "train"; // what is not split is called so on hubs
        line("  - split: " + split);
        line("    path: " + quoted(file.path()));
      }
    }
    line("---");
    line("");
  }

  private void licence() {
    Publication said = facts.publication();
    line("## Licence");
    line("");
    line(
        said.license().isEmpty()
            ? "To be filled in by who publishes it: the texts may be under another licence than the"
                + " annotations."
            : text(said.license()));
    line("");
    List<String> missing = new ArrayList<>();
    missing(missing, Publication.LICENSE, said.license().isEmpty());
    missing(missing, Publication.URL, said.url().isEmpty());
    missing(missing, Publication.CREATOR, said.creators().isEmpty());
    missing(missing, Publication.PUBLISHED, said.published().isEmpty());
    if (!missing.isEmpty()) {
      line(
          "Before it is published: Croissant requires what only its publishers know. Export again"
              + " and fill in the second page, or with `-o` and "
              + String.join(", ", missing)
              + ", or write it into `croissant.json`.");
      line("");
    }
  }

  private static void missing(List<String> missing, String option, boolean isMissing) {
    if (isMissing) {
      missing.add("`" + option + "=...`");
    }
  }

  private void files() {
    line("## Files");
    line("");
    line("| file | documents | spans | relations | labels | bytes | SHA-256 |");
    line("|---|--:|--:|--:|--:|--:|---|");
    int listed = 0;
    for (ExportedFile file : facts.files()) {
      if (listed++ == LISTED) {
        line("| and " + (facts.files().size() - LISTED) + " more | | | | | | |");
        break;
      }
      String counts =
          file.counts().equals(Counts.NONE)
              ? "| | | | "
              : "| "
                  + file.counts().documents()
                  + " | "
                  + file.counts().spans()
                  + " | "
                  + file.counts().relations()
                  + " | "
                  + file.counts().labels()
                  + " | ";
      line(
          "| `"
              + cell(file.path())
              + (MediaTypes.ending(file.path()).equals("parquet") ? "` (the same table) " : "` ")
              + counts
              + file.bytes()
              + " | `"
              + file.sha256().substring(0, 16)
              + "...` |");
    }
    line("");
  }

  private void split() {
    if (facts.parts().isEmpty()) {
      return;
    }
    line("## Split");
    line("");
    line("By whole documents; documents with the same text stay together.");
    line("");
    facts.parts().forEach((part, n) -> line("- " + part + ": " + n + " documents"));
    line("");
  }

  private void offsets() {
    line("## Offsets");
    line("");
    line(
        switch (facts.unit()) {
          case CODEPOINT ->
              "Unicode code points, as Python and R count: `text[start:end]` is the span. Ends are"
                  + " exclusive.";
          case UTF16 ->
              "UTF-16 code units, as Java and JavaScript count; an emoji has two. Ends are"
                  + " exclusive.";
          case UTF8 -> "Bytes of the text in UTF-8. Ends are exclusive.";
        });
    line("");
  }

  private void counts() {
    line("## Counts by code and annotator");
    line("");
    for (String id : facts.layers()) {
      Map<String, Map<String, Long>> counts = facts.codes().of(id);
      SchemeLayer layer = facts.scheme().layer(id);
      if (counts.isEmpty() || layer != null && !holds(layer)) {
        continue;
      }
      line("### " + text(layer == null ? id : layer.name()));
      line("");
      StringBuilder head = new StringBuilder("| code |");
      StringBuilder rule = new StringBuilder("|---|");
      for (String annotator : facts.annotators()) {
        head.append(' ').append(cell(annotator)).append(" |");
        rule.append("--:|");
      }
      line(head + " all |");
      line(rule + "--:|");
      for (String code : order(layer, counts.keySet())) {
        Map<String, Long> of = counts.getOrDefault(code, Map.of());
        StringBuilder row =
            new StringBuilder("| " + (code.isEmpty() ? "(none)" : "`" + cell(code) + "`") + " |");
        facts
            .annotators()
            .forEach(a -> row.append(' ').append(of.getOrDefault(a, 0L)).append(" |"));
        long all = of.values().stream().mapToLong(Long::longValue).sum();
        line(row.append(' ').append(all).append(" |").toString());
      }
      line("");
    }
  }

  /**
   * Whether anything of the layer's kind is in the dataset: not every format has links or labels.
   */
  private boolean holds(SchemeLayer layer) {
    return switch (layer.kind()) {
      case SPAN -> facts.counts().spans() > 0;
      case RELATION -> facts.counts().relations() > 0;
      case DOCUMENT -> facts.counts().labels() > 0;
    };
  }

  /** The codebook's codes in its order, those that nobody used too, then others. */
  private static List<String> order(SchemeLayer layer, Set<String> used) {
    Set<String> order = new LinkedHashSet<>();
    if (layer != null) {
      layer.codes().stream().map(SchemeCode::id).forEach(order::add);
    }
    order.addAll(used);
    return new ArrayList<>(order);
  }

  private void codebook() {
    line("## Codebook");
    line("");
    line(text(facts.scheme().name()) + ", version " + text(facts.scheme().version()) + ".");
    line("");
    for (SchemeLayer layer : facts.scheme().layers()) {
      if (!facts.layers().contains(layer.id())) {
        continue;
      }
      line(
          "### "
              + text(layer.name())
              + " ("
              + switch (layer.kind()) {
                case SPAN -> "spans";
                case RELATION -> "relations";
                case DOCUMENT -> "labels of documents";
              }
              + ", `"
              + cell(layer.id())
              + "`)");
      line("");
      if (!layer.description().isBlank()) {
        line(text(layer.description()));
        line("");
      }
      if (!layer.codes().isEmpty()) {
        line("| code | name | definition |");
        line("|---|---|---|");
        for (SchemeCode code : layer.codes()) {
          line(
              "| `"
                  + cell(code.id())
                  + "` | "
                  + cell(code.path())
                  + (code.retired() ? " (retired)" : "")
                  + " | "
                  + cell(code.definition())
                  + " |");
        }
        line("");
      }
      for (SchemeAttribute attribute : layer.attributes()) {
        line(
            "- attribute `"
                + cell(attribute.id())
                + "` ("
                + attribute.kind().getLiteral()
                + "): "
                + text(attribute.name())
                + (attribute.choices().isEmpty()
                    ? ""
                    : "; one of "
                        + String.join(
                            ", ",
                            attribute.choices().stream()
                                .filter(c -> facts.text() || c.id().length() < LONG_CHOICE)
                                .map(c -> "`" + cell(c.id()) + "`")
                                .toList())));
      }
      if (!layer.attributes().isEmpty()) {
        line("");
      }
    }
  }

  private void losses() {
    line("## What the format could not hold");
    line("");
    if (facts.losses().isEmpty()) {
      line("Nothing: everything of the study's annotations is in it.");
    }
    facts.losses().counts().forEach((kind, count) -> line("- " + text(kind) + ": " + count));
    line("");
  }

  /** Text on one line that Markdown leaves as it is. */
  private static String text(String text) {
    return text.replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
  }

  private static String cell(String text) {
    return text.replaceAll("\\s+", " ").strip().replace("|", "\\|").replace("`", "'");
  }

  private static String quoted(String text) {
    return '"' + text.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
