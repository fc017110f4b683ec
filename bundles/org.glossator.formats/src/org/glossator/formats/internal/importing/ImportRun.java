package org.glossator.formats.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.Progress;
import org.glossator.base.Severity;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportDocuments;
import org.glossator.formats.ImportReport;
import org.glossator.formats.ImportReport.Addition;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.internal.OrderedWork;
import org.glossator.formats.internal.importing.FileWalk.SizedSource;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.model.AnnotatorRole;

/**
 * One run of an import. Files are read on several threads; everything else happens on the calling
 * thread, file by file in order.
 *
 * <p>A file that fits into memory is checked and then written as a whole, together with others. A
 * larger one is read twice: once to check everything, once to write it in parts.
 */
public final class ImportRun {
  /** Characters of one file that are held; the text of 5,000 news reports. */
  static final long FILE_LIMIT = 16L << 20;

  /** Characters that are collected before they are written together. */
  static final long BATCH_LIMIT = 32L << 20;

  private final ImportDocuments task;
  private final Study study;
  private final Progress progress;
  private final Problems problems = new Problems();
  private final Targets targets;
  private final LayerNames layerNames;
  private final FileReading reading;
  private final NewNames names;
  private final ImportTally tally = new ImportTally();
  private final Batch batch = new Batch();
  private final Set<String> newAnnotators = new LinkedHashSet<>();
  private final DuplicateNotes duplicates;
  private MetadataJoin metadata;
  private Codebook codebook;
  private Scheme scheme;
  private boolean codebookGrew;

  public ImportRun(ImportDocuments task, Progress progress) {
    this.task = task;
    this.study = task.study();
    this.progress = progress;
    this.layerNames = new LayerNames(task.options().layer());
    this.targets = new Targets(study, layerNames, task.annotator());
    this.reading = new FileReading(study, task.importer(), task.options(), progress);
    this.names = new NewNames(task.options(), layerNames);
    this.duplicates = DuplicateNotes.of(study, task.options());
    this.codebook = study.codebook();
    this.scheme = study.scheme();
  }

  /**
   * Imports.
   *
   * @throws ProblemException see {@link ImportDocuments#run}
   */
  public ImportReport run() throws ProblemException {
    if (task.metadata() != null) {
      metadata = MetadataJoin.read(task.metadata(), task.options().encoding());
    }
    try (FileWalk walk = new FileWalk(task.importer(), task.metadata(), progress, problems)) {
      return run(walk.find(task.paths()));
    }
  }

  private ImportReport run(List<SizedSource> sources) throws ProblemException {
    progress.begin("Importing", sources.stream().mapToLong(SizedSource::size).sum());
    try {
      OrderedWork.run(
          sources,
          SizedSource::size,
          sized -> reading.read(sized.source(), FILE_LIMIT),
          this::take,
          progress);
      write();
    } catch (ProblemException e) {
      if (tally.isEmpty()) {
        throw e;
      }
      // what was written before stays and is reported; what comes after would fail as well
      problems.add(e.problem());
    }
    if (metadata != null) {
      metadata.reportUnused(problems);
    }
    return tally.report(sources.size(), problems);
  }

  private void take(SizedSource sized, FileReading.Outcome outcome) throws ProblemException {
    ImportSource source = sized.source();
    progress.step(source.relative());
    if (outcome.large()) {
      takeLarge(source);
    } else if (outcome.problems().has(Severity.ERROR)) {
      problems.addAll(outcome.problems());
    } else {
      takeSmall(source, outcome);
    }
    progress.worked(sized.size());
    if (batch.size() > BATCH_LIMIT) {
      write();
    }
  }

  private void takeSmall(ImportSource source, FileReading.Outcome outcome) throws ProblemException {
    Problems found = outcome.problems();
    CodebookMerge merge = names.merged(codebook, scheme, outcome.codebooks());
    CodebookGrowth growth =
        new CodebookGrowth(merge.additions().isEmpty() ? scheme : Scheme.of(merge.codebook()));
    List<ReadDocument> documents =
        outcome.documents().stream().map(names.matching(scheme)).toList();
    documents.forEach(document -> scan(growth, document));
    List<Addition> additions = NewNames.additions(merge, growth);
    names.tell(additions, scheme, found, source);
    Codebook grown = additions.isEmpty() ? codebook : growth.grown(merge.codebook());
    Scheme grownScheme = additions.isEmpty() ? scheme : Scheme.of(grown);
    Batch part = new Batch();
    ImportTally partTally = new ImportTally();
    targets.mark();
    for (ReadDocument document : documents) {
      plan(document, source, grownScheme, part, partTally, found);
    }
    problems.addAll(found);
    if (isRefused(found)) {
      targets.giveBack();
      return;
    }
    accept(additions, grown, grownScheme);
    batch.addAll(part);
    tally.pending(partTally.fileDone(source.shown()));
  }

  /** Twice over the file: everything is checked before anything is written. */
  private void takeLarge(ImportSource source) throws ProblemException {
    write();
    Problems checked = new Problems();
    List<Codebook> codebooks = new ArrayList<>();
    CodebookGrowth growth = new CodebookGrowth(scheme);
    ImportTally ignored = new ImportTally();
    UnaryOperator<ReadDocument> matching = names.matching(scheme);
    targets.mark();
    reading.read(
        source,
        checked,
        codebooks,
        read -> {
          ReadDocument document = matching.apply(read);
          scan(growth, document);
          if (task.options().strict()) {
            plan(document, source, scheme, new Batch(), ignored, checked);
          } else {
            decide(document, scheme, checked, source);
          }
        });
    CodebookMerge merge = names.merged(codebook, scheme, codebooks);
    List<Addition> additions = NewNames.additions(merge, growth);
    names.tell(additions, scheme, checked, source);
    targets.giveBack();
    if (isRefused(checked)) {
      problems.addAll(checked);
      return;
    }
    Codebook grown = additions.isEmpty() ? codebook : growth.grown(merge.codebook());
    accept(additions, grown, Scheme.of(grown));
    Problems found = new Problems();
    targets.mark();
    reading.read(
        source,
        found,
        new ArrayList<>(), // taken in the first time
        read -> {
          ImportTally one = new ImportTally();
          plan(matching.apply(read), source, scheme, batch, one, found);
          tally.pending(one);
          if (batch.size() > BATCH_LIMIT) {
            write();
          }
        });
    problems.addAll(found);
    tally.pending(new ImportTally().fileDone(source.shown()));
    write();
  }

  private void scan(CodebookGrowth growth, ReadDocument document) {
    for (ImportedAnnotations a : document.imported().annotations()) {
      a.spans()
          .forEach(
              s ->
                  growth.scan(
                      LayerKind.SPAN, layerNames.of(LayerKind.SPAN, s.values()), s.values()));
      a.relations()
          .forEach(
              r ->
                  growth.scan(
                      LayerKind.RELATION,
                      layerNames.of(LayerKind.RELATION, r.values()),
                      r.values()));
      a.labels()
          .forEach(
              l ->
                  growth.scan(
                      LayerKind.DOCUMENT,
                      layerNames.of(LayerKind.DOCUMENT, l.values()),
                      l.values()));
    }
  }

  private boolean isRefused(Problems found) {
    return found.has(task.options().strict() ? Severity.WARNING : Severity.ERROR);
  }

  private void accept(List<Addition> additions, Codebook grown, Scheme grownScheme) {
    if (!additions.isEmpty()) {
      codebook = grown;
      scheme = grownScheme;
      codebookGrew = true;
      tally.added(additions);
    }
  }

  /** Where a document goes, or null if it cannot go anywhere: then there is an error. */
  private Targets.Target decide(
      ReadDocument document, Scheme known, Problems found, ImportSource source) {
    try {
      return targets.decide(document, known);
    } catch (ProblemException e) {
      Problem problem = e.problem();
      found.add(problem.path().isEmpty() ? problem.at(source.shown()) : problem);
      return null;
    }
  }

  private void plan(
      ReadDocument document,
      ImportSource source,
      Scheme known,
      Batch part,
      ImportTally partTally,
      Problems found) {
    Targets.Target target = decide(document, known, found, source);
    if (target == null) {
      return;
    }
    note(document, target, source, found);
    String text = document.text().text();
    if (target.isNew()) {
      duplicates.check(target.path(), text, source, document.imported().line(), found);
      NewDocument added = NewDocument.of(target.path(), text, metadata(document, source));
      part.add(added.withHash(document.sha256()), source.shown());
      partTally.document(document.text());
    }
    AnnotationMapper mapper =
        new AnnotationMapper(
            known, "import:" + task.importer().id(), p -> found.add(p.at(source.shown())));
    for (int i = 0; i < target.annotators().size(); i++) {
      ImportedAnnotations imported = document.imported().annotations().get(i);
      Batch.Owner owner = new Batch.Owner(target.path(), target.annotators().get(i));
      try {
        AnnotationSnapshot existing = existing(owner, part, text);
        List<Annotation> made =
            mapper.map(
                imported,
                layerNames,
                document.text(),
                existing,
                owner.document(),
                owner.annotator());
        part.put(owner, AnnotationSnapshot.of(text, all(existing, made)), made, source.shown());
        newAnnotators.add(owner.annotator());
      } catch (ProblemException e) {
        found.add(e.problem());
      } catch (EditRefusedException e) {
        found.add(
            Problem.error(
                source.shown(),
                document.imported().line(),
                "has annotations that do not fit \"" + owner.document() + "\": " + e.getMessage(),
                "correct them and import again"));
      }
    }
  }

  private void note(
      ReadDocument document, Targets.Target target, ImportSource source, Problems found) {
    int line = document.imported().line();
    String name = document.imported().name();
    if (!target.path().equals(name)) {
      found.add(
          new Problem(
              Severity.INFO,
              source.shown(),
              line,
              "\"" + name + "\" is called \"" + target.path() + "\" in the study",
              ""));
    }
    if (target.isNew()) {
      for (String change : ImportTally.changes(document.text())) {
        found.add(new Problem(Severity.INFO, source.shown(), line, change, ""));
      }
    }
  }

  private Map<String, String> metadata(ReadDocument document, ImportSource source) {
    Map<String, String> values = new LinkedHashMap<>(document.imported().metadata());
    if (metadata != null) {
      // the table that the user named has the last word
      values.putAll(metadata.of(source, document.imported().name()));
    }
    return values;
  }

  private AnnotationSnapshot existing(Batch.Owner owner, Batch part, String text)
      throws ProblemException {
    AnnotationSnapshot waiting = part.get(owner);
    if (waiting == null) {
      waiting = batch.get(owner);
    }
    if (waiting != null) {
      return waiting;
    }
    return study.documents().contains(owner.document())
        ? study.read(owner.document(), owner.annotator())
        : AnnotationSnapshot.empty(text);
  }

  private static List<Annotation> all(AnnotationSnapshot existing, List<Annotation> made) {
    List<Annotation> all = new ArrayList<>(existing.size() + made.size());
    existing.spans().forEach(all::add);
    all.addAll(existing.relations());
    all.addAll(existing.labels());
    all.addAll(made);
    return all;
  }

  /** Writes what has been collected. */
  private void write() throws ProblemException {
    if (task.dryRun() || batch.isEmpty()) {
      tally.written(batch.intended());
    } else {
      Codebook before = study.codebook();
      if (codebookGrew) {
        study.saveCodebook(codebook);
      }
      try {
        for (String annotator : newAnnotators) {
          if (!study.annotators().contains(annotator)) {
            study.addAnnotator(annotator, annotator, AnnotatorRole.CODER);
          }
        }
        tally.written(batch.write(study, problems));
      } catch (ProblemException e) {
        restore(before, e);
        throw e;
      }
      codebookGrew = false;
    }
    batch.clear();
  }

  /**
   * What was there stays as it was: the codebook does not keep codes of a file that was not
   * imported.
   */
  private void restore(Codebook before, ProblemException failure) {
    if (codebookGrew) {
      try {
        study.saveCodebook(before);
      } catch (ProblemException e) {
        failure.addSuppressed(e);
      }
    }
  }
}
