package org.glossator.formats.internal.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.glossator.base.Problem;
import org.glossator.base.Problems;
import org.glossator.base.Severity;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.model.Codebook;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportReport.Addition;
import org.glossator.formats.ImportSource;

/**
 * What becomes of names that the study's codebook lacks: they are added, refused by a strict
 * import, or taken for names that are nearly the same.
 */
final class NewNames {
  /** Option that makes names of the codebook out of names that are nearly the same. */
  private static final String MATCH = "match";

  private static final String MATCH_NAMES = "names";

  private final ImportOptions options;
  private final LayerNames layerNames;

  NewNames(ImportOptions options, LayerNames layerNames) {
    this.options = options;
    this.layerNames = layerNames;
  }

  /** What a strict import has no use for: it adds nothing to the codebook. */
  CodebookMerge merged(Codebook codebook, Scheme scheme, List<Codebook> codebooks) {
    List<Codebook> parts = options.strict() ? List.of() : codebooks;
    if (takesNearNames() && !parts.isEmpty()) {
      NameMatches matches = new NameMatches(scheme);
      parts = parts.stream().map(matches::apply).toList();
    }
    return CodebookMerge.of(codebook, parts);
  }

  private boolean takesNearNames() {
    return MATCH_NAMES.equals(options.get(MATCH));
  }

  /** What a file needs and brings, each once, in the order in which it was found. */
  static List<Addition> additions(CodebookMerge merge, CodebookGrowth growth) {
    Set<Addition> additions = new LinkedHashSet<>(merge.additions());
    additions.addAll(growth.additions());
    return List.copyOf(additions);
  }

  /** What is done with the names of a document before anything else. */
  UnaryOperator<ReadDocument> matching(Scheme scheme) {
    if (!takesNearNames()) {
      return UnaryOperator.identity();
    }
    NameMatches matches = new NameMatches(scheme);
    return document -> matches.apply(document, layerNames);
  }

  /** Offers names of the codebook that are nearly the new ones. */
  private static void offer(
      List<Addition> additions, Scheme scheme, Problems found, ImportSource source) {
    if (additions.isEmpty()) {
      return;
    }
    NameMatches matches = new NameMatches(scheme);
    for (Addition addition : additions) {
      String known = matches.of(addition);
      if (known != null) {
        found.add(
            new Problem(
                Severity.INFO,
                source.shown(),
                0,
                "the "
                    + addition.kind()
                    + " \""
                    + addition.id()
                    + "\" is nearly \""
                    + known
                    + "\" of the codebook; -o "
                    + MATCH
                    + "="
                    + MATCH_NAMES
                    + " takes them for the same",
                ""));
      }
    }
  }

  /** Offers near names; where the import is strict each addition is an error. */
  void tell(List<Addition> additions, Scheme scheme, Problems found, ImportSource source) {
    offer(additions, scheme, found, source);
    if (options.strict()) {
      for (Addition addition : additions) {
        found.add(
            Problem.error(
                source.shown(),
                "needs the "
                    + addition.kind()
                    + " \""
                    + addition.id()
                    + "\""
                    + (addition.kind().equals("layer") ? "" : " of layer " + addition.layer())
                    + ", which the codebook lacks",
                "add it to the codebook, or do not import strictly"));
      }
    }
  }
}
