package org.glossator.formats.internal.publishing;

import java.util.List;
import java.util.Map;
import org.glossator.base.OffsetUnit;
import org.glossator.codebook.Scheme;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.Losses;
import org.glossator.formats.Publication;

/**
 * What the descriptions of a dataset say.
 *
 * @param title of the study
 * @param publication what those said who publish it
 * @param scheme its codebook
 * @param layers ids of the layers that were exported, in order
 * @param format id of the format
 * @param unit unit of the offsets
 * @param text whether texts are in it
 * @param annotators whose work is in it
 * @param languages of the documents, as their metadata say
 * @param metadataColumns columns of metadata
 * @param parts numbers of documents by part of a split; empty where there is none
 * @param files the files of the data, in the order they were written
 * @param counts what is in all of them
 * @param codes counts by code and annotator
 * @param losses what the format could not hold
 */
public record DatasetFacts(
    String title,
    Publication publication,
    Scheme scheme,
    List<String> layers,
    String format,
    OffsetUnit unit,
    boolean text,
    List<String> annotators,
    List<String> languages,
    List<String> metadataColumns,
    Map<String, Integer> parts,
    List<ExportedFile> files,
    Counts counts,
    DatasetCounts codes,
    Losses losses) {

  /** A name that files, addresses and programs can have: {@code security-study}. */
  String slug() {
    String slug =
        java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFKD)
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "dataset" : slug;
  }

  /** One line that says what it is. */
  String summary() {
    return counts.documents()
        + " documents with "
        + counts.spans()
        + " spans, "
        + counts.relations()
        + " relations and "
        + counts.labels()
        + " document labels by "
        + annotators.size()
        + (annotators.size() == 1 ? " annotator" : " annotators")
        + ", coded with \""
        + scheme.name()
        + "\" version "
        + scheme.version();
  }
}
