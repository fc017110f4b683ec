package org.glossator.formats.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.Progress;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportPreview;
import org.glossator.formats.ImportPreview.Document;
import org.glossator.formats.ImportPreview.Use;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.ImportedValues;
import org.glossator.formats.internal.importing.FileWalk.SizedSource;
import org.glossator.study.TextNormaliser;

/** One run of a preview. */
public final class PreviewRun {
  private static final int BEGINNING = 4_000;

  /** Files that are looked at to find documents: bad ones may come first. */
  private static final int FILES = 20;

  private final ImportPreview task;
  private final Progress progress;
  private final LayerNames layers;
  private final Problems problems = new Problems();
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, Use> uses = new LinkedHashMap<>();
  private boolean nameless;

  public PreviewRun(ImportPreview task, Progress progress) {
    this.task = task;
    this.progress = progress;
    this.layers = new LayerNames(task.options().layer());
  }

  /** Enough was read. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super("enough", null, false, false);
    }
  }

  /**
   * Reads.
   *
   * @throws ProblemException if an archive cannot be closed
   */
  public ImportPreview.Result run() throws ProblemException {
    try (FileWalk walk = new FileWalk(task.importer(), null, progress, problems)) {
      List<SizedSource> sources = walk.find(task.paths());
      int looked = 0;
      for (SizedSource sized : sources) {
        progress.checkCancelled();
        if (documents.size() >= task.most() || looked++ == FILES) {
          break;
        }
        read(sized);
      }
      return new ImportPreview.Result(
          sources.size(), documents, List.copyOf(uses.values()), problems.list(), nameless);
    }
  }

  private void read(SizedSource sized) {
    String shown = sized.source().shown();
    try {
      task.importer()
          .read(
              sized.source(),
              task.options(),
              new ImportSink() {
                @Override
                public void document(ImportedDocument document) {
                  take(document, shown);
                }

                @Override
                public void problem(Problem problem) {
                  problems.add(problem.path().isEmpty() ? problem.at(shown) : problem);
                }

                @Override
                public void codebook(Codebook part) {
                  part.getLayers().forEach(PreviewRun.this::declared);
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
    } catch (Enough e) {
      return; // the rest of the file is left for the import
    } catch (ProblemException e) {
      problems.add(e.problem());
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      // an importer may come from a plug-in
      problems.add(
          Problem.error(
              shown,
              "cannot be read: the reader of " + task.importer().id() + " failed (" + e + ")",
              "report this with the file, if you can"));
    }
  }

  private void take(ImportedDocument document, String shown) {
    ImportedDocument clean = new CleanValues().clean(document);
    TextNormaliser.Result text = TextNormaliser.normalise(clean.text());
    for (String change : ImportTally.changes(text)) {
      problems.add(Problem.info(shown, change));
    }
    long annotations = 0;
    for (ImportedAnnotations a : clean.annotations()) {
      int count = a.spans().size() + a.relations().size() + a.labels().size();
      annotations += count;
      nameless |= count > 0 && a.annotator() == null;
      a.spans().forEach(s -> use(LayerKind.SPAN, s.values()));
      a.relations().forEach(r -> use(LayerKind.RELATION, r.values()));
      a.labels().forEach(l -> use(LayerKind.DOCUMENT, l.values()));
    }
    String all = text.text();
    int end = Math.min(BEGINNING, all.length());
    if (end > 0 && end < all.length() && Character.isHighSurrogate(all.charAt(end - 1))) {
      end--;
    }
    add(
        new Document(
            clean.name(), all.substring(0, end), all.length(), clean.metadata(), annotations));
    if (documents.size() >= task.most()) {
      throw new Enough();
    }
  }

  /** A text that comes once for each annotator is one document. */
  private void add(Document document) {
    for (int i = 0; i < documents.size(); i++) {
      Document known = documents.get(i);
      if (known.name().equals(document.name())
          && known.length() == document.length()
          && known.beginning().equals(document.beginning())) {
        documents.set(
            i,
            new Document(
                known.name(),
                known.beginning(),
                known.length(),
                known.metadata(),
                known.annotations() + document.annotations()));
        return;
      }
    }
    documents.add(document);
  }

  /** What a file declares and may not use. */
  private void declared(Layer layer) {
    Use use = layerUse(layer.getKind(), layer.getId());
    layer
        .eAllContents()
        .forEachRemaining(
            object -> {
              if (object instanceof Code code) {
                use.labels().putIfAbsent(code.getId(), 0);
              } else if (object instanceof Attribute attribute) {
                use.attributes().add(attribute.getId());
              }
            });
  }

  private Use layerUse(LayerKind kind, String layer) {
    return uses.computeIfAbsent(kind + layer, k -> new Use(kind, layer));
  }

  private void use(LayerKind kind, ImportedValues values) {
    String layer = layers.of(kind, values);
    Use use = layerUse(kind, layer);
    if (values.label() != null) {
      use.labels().merge(values.label(), 1, Integer::sum);
    }
    use.attributes().addAll(values.features().keySet());
  }
}
