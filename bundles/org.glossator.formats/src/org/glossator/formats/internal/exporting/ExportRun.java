package org.glossator.formats.internal.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.formats.ExportDataset;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportResult;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.Losses;
import org.glossator.formats.Publication;
import org.glossator.formats.internal.publishing.Croissant;
import org.glossator.formats.internal.publishing.DataPackage;
import org.glossator.formats.internal.publishing.DatasetCard;
import org.glossator.formats.internal.publishing.DatasetCounts;
import org.glossator.formats.internal.publishing.DatasetFacts;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;

/**
 * One run of an export: chooses, writes each part, adds the manifest, puts the folder into place.
 */
public final class ExportRun {
  private final ExportDataset task;
  private final Study study;
  private final Progress progress;

  public ExportRun(ExportDataset task, Progress progress) {
    this.task = task;
    this.study = task.study();
    this.progress = progress;
  }

  /**
   * Exports.
   *
   * @throws ProblemException see {@link ExportDataset#run}
   */
  public ExportReport run() throws ProblemException {
    Scheme scheme = study.scheme();
    OffsetUnit unit = unit();
    List<String> annotators = annotators();
    Set<String> layers = layers(scheme);
    List<DocumentEntry> documents = documents();
    DatasetCounts codes = new DatasetCounts();
    StudyDataset dataset =
        new StudyDataset(study, scheme, documents, working(annotators, documents), layers, codes);
    Map<String, List<DocumentEntry>> parts = new LinkedHashMap<>();
    if (task.split() == null) {
      parts.put("", documents);
    } else {
      parts.putAll(task.split().divide(documents));
    }
    progress.begin("Exporting", documents.size());
    try (StagedFolder staged = StagedFolder.beside(task.out(), study.folder(), task.overwrite())) {
      List<ExportedFile> files = new ArrayList<>();
      Losses losses = new Losses();
      Counts counts = Counts.NONE;
      for (Map.Entry<String, List<DocumentEntry>> part : parts.entrySet()) {
        ExportOptions options =
            new ExportOptions(unit, task.noText(), part.getKey(), task.values());
        ExportResult result =
            task.exporter()
                .write(dataset.withDocuments(part.getValue()), options, staged.folder(), progress);
        files.addAll(result.files());
        losses.add(result.losses());
      }
      Losses leftOut = codes.leftOut(scheme);
      losses.add(leftOut);
      for (ExportedFile file : files) {
        counts = counts.plus(file.counts());
      }
      DatasetFacts facts = facts(dataset, unit, layers, parts, files, counts, losses);
      for (Map.Entry<String, byte[]> description : descriptions(facts).entrySet()) {
        files.add(
            HashedFile.write(
                staged.folder(), description.getKey(), description.getValue(), Counts.NONE));
      }
      byte[] manifest =
          Manifest.toJson(
              task, unit, scheme, study.title(), annotators, layers, parts, files, counts, losses);
      files.add(HashedFile.write(staged.folder(), Manifest.NAME, manifest, Counts.NONE));
      progress.checkCancelled();
      staged.putIntoPlace();
      return new ExportReport(task.out(), files, counts, losses, leftOut);
    }
  }

  private static Map<String, byte[]> descriptions(DatasetFacts facts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(DatasetCard.NAME, DatasetCard.toMarkdown(facts));
    files.put(DataPackage.NAME, DataPackage.toJson(facts));
    files.put(Croissant.NAME, Croissant.toJson(facts));
    return files;
  }

  private DatasetFacts facts(
      StudyDataset dataset,
      OffsetUnit unit,
      Set<String> layers,
      Map<String, List<DocumentEntry>> parts,
      List<ExportedFile> files,
      Counts counts,
      Losses losses) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    if (task.split() != null) {
      parts.forEach((part, documents) -> sizes.put(part, documents.size()));
    }
    Set<String> used = new LinkedHashSet<>();
    dataset.scheme().layers().stream()
        .map(SchemeLayer::id)
        .filter(id -> layers == null || layers.contains(id))
        .forEach(used::add);
    dataset.counts().layers().stream().sorted().forEach(used::add);
    List<String> languages =
        dataset.documents().stream()
            .map(d -> d.get("language").strip())
            .filter(l -> !l.isEmpty())
            .distinct()
            .sorted()
            .toList();
    return new DatasetFacts(
        study.title(),
        Publication.of(task.values()),
        dataset.scheme(),
        List.copyOf(used),
        task.exporter().id(),
        unit,
        !task.noText(),
        dataset.annotators(),
        languages,
        dataset.metadataColumns(),
        sizes,
        List.copyOf(files),
        counts,
        dataset.counts(),
        losses);
  }

  private OffsetUnit unit() throws ProblemException {
    OffsetUnit unit = task.unit() == null ? task.exporter().defaultUnit() : task.unit();
    if (!task.exporter().supports(unit)) {
      throw new ProblemException(
          Problem.error(
              "",
              "the format " + task.exporter().id() + " cannot have offsets in " + unit.id(),
              "leave the offsets to the format"));
    }
    return unit;
  }

  /** The chosen annotators in the study's order, so that the order of asking does not matter. */
  private List<String> annotators() throws ProblemException {
    List<String> known = study.annotators();
    if (task.annotators().isEmpty()) {
      return known;
    }
    for (String asked : task.annotators()) {
      if (!known.contains(asked)) {
        throw new ProblemException(
            Problem.error(
                "",
                "the study has no annotator \"" + asked + "\"",
                known.isEmpty() ? "it has none" : "it has " + String.join(", ", known)));
      }
    }
    return known.stream().filter(task.annotators()::contains).toList();
  }

  /** Those who have worked on one of the documents. */
  private List<String> working(List<String> chosen, List<DocumentEntry> documents) {
    return chosen.stream()
        .filter(a -> documents.stream().anyMatch(d -> study.hasAnnotations(d.path(), a)))
        .toList();
  }

  private Set<String> layers(Scheme scheme) throws ProblemException {
    if (task.layers().isEmpty()) {
      return null;
    }
    Set<String> asked = new LinkedHashSet<>();
    for (String name : task.layers()) {
      SchemeLayer layer = scheme.layerByIdOrName(name);
      if (layer == null) {
        throw new ProblemException(
            Problem.error(
                "",
                "the codebook has no layer \"" + name + "\"",
                "it has "
                    + String.join(", ", scheme.layers().stream().map(SchemeLayer::id).toList())));
      }
      asked.add(layer.id());
    }
    Set<String> ordered = new LinkedHashSet<>();
    scheme.layers().stream().map(SchemeLayer::id).filter(asked::contains).forEach(ordered::add);
    return ordered;
  }

  private List<DocumentEntry> documents() throws ProblemException {
    List<DocumentEntry> all = study.documents().entries();
    if (task.documents() == null) {
      return all;
    }
    List<DocumentEntry> chosen =
        all.stream().filter(entry -> task.documents().test(entry.path())).toList();
    if (chosen.isEmpty()) {
      throw new ProblemException(
          Problem.error(
              "",
              "no document of " + all.size() + " is called like \"" + task.documents() + "\"",
              "documents are called by their paths, like "
                  + (all.isEmpty() ? "2026/report" : all.getFirst().path())));
    }
    return chosen;
  }
}
