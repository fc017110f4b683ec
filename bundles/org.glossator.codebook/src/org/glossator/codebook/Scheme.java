package org.glossator.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.codebook.model.Codebook;

/**
 * A codebook as everything sees it that is not a form: immutable, safe to read from any thread,
 * with lookups by id in constant time.
 *
 * <p>It is made of any codebook, a broken one too: things without an id are left out, of two things
 * with one id the first counts, missing names are replaced by ids. {@link CodebookValidator} tells
 * what is wrong.
 */
public final class Scheme {
  private final String id;
  private final String name;
  private final String version;
  private final List<SchemeLayer> layers;
  private final Map<String, SchemeLayer> layersById = new HashMap<>();
  private final Map<String, SchemeCode> byShortcut = new HashMap<>();

  Scheme(String id, String name, String version, List<SchemeLayer> layers) {
    this.id = id;
    this.name = name;
    this.version = version;
    this.layers = List.copyOf(layers);
    for (SchemeLayer layer : this.layers) {
      layersById.putIfAbsent(layer.id(), layer);
      for (SchemeCode code : layer.codes()) {
        if (!code.shortcut().isEmpty() && !code.retired()) {
          byShortcut.putIfAbsent(shortcutKey(code.shortcut()), code);
        }
      }
    }
  }

  /** The view of a codebook as it is now; later changes of the codebook do not show in it. */
  public static Scheme of(Codebook codebook) {
    return new SchemeBuilder().build(codebook);
  }

  /** Stable id of the codebook, or empty. */
  public String id() {
    return id;
  }

  /** Name of the codebook, or empty. */
  public String name() {
    return name;
  }

  /** Version of the coding scheme as its authors count. */
  public String version() {
    return version;
  }

  /** The layers, in order. */
  public List<SchemeLayer> layers() {
    return layers;
  }

  /** The layer with that id, or null. */
  public SchemeLayer layer(String layerId) {
    return layerId == null ? null : layersById.get(layerId);
  }

  /** The layer with that id, else the first with that name (capitals do not matter), or null. */
  public SchemeLayer layerByIdOrName(String idOrName) {
    SchemeLayer exact = layer(idOrName);
    if (exact != null || idOrName == null) {
      return exact;
    }
    for (SchemeLayer layer : layers) {
      if (layer.name().equalsIgnoreCase(idOrName) || layer.id().equalsIgnoreCase(idOrName)) {
        return layer;
      }
    }
    return null;
  }

  /** The code with that id in that layer, or null. */
  public SchemeCode code(String layerId, String codeId) {
    SchemeLayer layer = layer(layerId);
    return layer == null ? null : layer.code(codeId);
  }

  /** The code that a key applies, or null; capitals do not matter, retired codes have no key. */
  public SchemeCode byShortcut(String key) {
    return key == null ? null : byShortcut.get(shortcutKey(key));
  }

  /** Form in which two shortcuts are compared. */
  static String shortcutKey(String shortcut) {
    return shortcut.strip().toLowerCase(Locale.ROOT);
  }
}
