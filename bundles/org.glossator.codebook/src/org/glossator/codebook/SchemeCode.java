package org.glossator.codebook;

import java.util.List;
import java.util.Objects;

/**
 * A category of a layer.
 *
 * @param layer id of its layer
 * @param id stable id, unique in its layer over all depths
 * @param name what people read; never empty
 * @param parent id of the code above it, or null
 * @param depth 0 at the top of the layer
 * @param path names from the top, {@code Responsibility > Shared responsibility}
 * @param definition or empty
 * @param inclusion criteria: code this when ...
 * @param exclusion criteria: do not code this when ...
 * @param cuePhrases phrases that the lexicon engine looks for
 * @param colour its own, or the one that its place in the layer gives; never null
 * @param shortcut one letter or digit, or empty
 * @param retired kept for old annotations, no longer offered
 * @param examples positive and negative ones, in order
 */
public record SchemeCode(
    String layer,
    String id,
    String name,
    String parent,
    int depth,
    String path,
    String definition,
    List<String> inclusion,
    List<String> exclusion,
    List<String> cuePhrases,
    CodeColour colour,
    String shortcut,
    boolean retired,
    List<SchemeExample> examples) {

  /** Stands between the names of a path. */
  public static final String PATH_SEPARATOR = " > ";

  public SchemeCode {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(path);
    Objects.requireNonNull(definition);
    Objects.requireNonNull(colour);
    Objects.requireNonNull(shortcut);
    inclusion = List.copyOf(inclusion);
    exclusion = List.copyOf(exclusion);
    cuePhrases = List.copyOf(cuePhrases);
    examples = List.copyOf(examples);
  }
}
