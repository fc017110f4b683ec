package org.glossator.engines.internal.ruta;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.runtime.RecognitionException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.descriptor.RutaDescriptorFactory;
import org.apache.uima.ruta.descriptor.RutaDescriptorInformation;
import org.apache.uima.ruta.descriptor.StringTriple;
import org.apache.uima.ruta.engine.RutaEngine;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.uima.LayerTypes;

/** The types that rules need: Ruta's own, and those that the files declare. */
final class RutaTypes {
  /** One package for all files, so that each knows what the others declare. */
  private static final String PACKAGE = "org.glossator.ruta.";

  private static final String BASIC_TYPES = "/org/apache/uima/ruta/engine/BasicTypeSystem.xml";
  private static final String BASIC_ENGINE = "/org/apache/uima/ruta/engine/BasicEngine.xml";

  private static final Map<String, String> RANGES =
      Map.of(
          "STRING", "uima.cas.String",
          "INT", "uima.cas.Integer",
          "DOUBLE", "uima.cas.Double",
          "FLOAT", "uima.cas.Float",
          "BOOLEAN", "uima.cas.Boolean");

  private final TypeSystemDescription system =
      UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
  private final Map<String, TypeDescription> declared = new HashMap<>();
  private final Set<String> layers = new HashSet<>();

  RutaTypes(Scheme scheme) {
    system.setName("Rules");
    for (SchemeLayer layer : scheme.layers()) {
      layers.add(LayerTypes.shortTypeName(layer.id()));
    }
  }

  /** Ruta's own types. */
  static TypeSystemDescription own() {
    try {
      ResourceManager resources = UIMAFramework.newDefaultResourceManager();
      resources.setExtensionClassLoader(RutaEngine.class.getClassLoader(), false);
      TypeSystemDescription types =
          UIMAFramework.getXMLParser()
              .parseTypeSystemDescription(
                  new XMLInputSource(RutaEngine.class.getResource(BASIC_TYPES)));
      types.resolveImports(resources);
      return types;
    } catch (IOException | InvalidXMLException e) {
      throw new IllegalStateException("Ruta's own types cannot be read", e);
    }
  }

  /**
   * Adds what a file declares. What cannot be parsed declares nothing: the check of that file
   * tells.
   */
  void add(String rules) {
    RutaDescriptorInformation found;
    try {
      URL types = RutaEngine.class.getResource(BASIC_TYPES);
      URL engine = RutaEngine.class.getResource(BASIC_ENGINE);
      found = new RutaDescriptorFactory(types, engine).parseDescriptorInformation(rules);
    } catch (IOException | RecognitionException | RuntimeException e) {
      return;
    }
    for (StringTriple type : found.getTypeTriples()) {
      declare(type.getName(), type.getParent());
    }
    for (Map.Entry<String, Collection<StringTriple>> features : found.getFeatures().entrySet()) {
      TypeDescription type = declared.get(features.getKey());
      for (StringTriple feature : features.getValue()) {
        if (type != null && !hasFeature(type, feature.getName())) {
          type.addFeature(feature.getName(), "", range(feature.getParent()));
        }
      }
    }
  }

  private void declare(String name, String parent) {
    if (!declared.containsKey(name) && !layers.contains(name)) {
      declared.put(name, system.addType(PACKAGE + name, "", full(parent)));
    }
  }

  private static boolean hasFeature(TypeDescription type, String name) {
    for (var feature : type.getFeatures()) {
      if (feature.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private String range(String name) {
    return RANGES.getOrDefault(name, full(name));
  }

  /** Full name of a type that rules name. */
  private String full(String name) {
    if (name == null || name.equals("Annotation")) {
      return "uima.tcas.Annotation";
    }
    if (name.contains(".")) {
      return name;
    }
    if (layers.contains(name)) {
      return LayerTypes.LAYER_PACKAGE + name;
    }
    return declared.containsKey(name) ? PACKAGE + name : "uima.tcas.Annotation";
  }

  /** All types of the rules. */
  List<TypeSystemDescription> all() {
    List<TypeSystemDescription> all = new ArrayList<>();
    all.add(own());
    all.add(system);
    return all;
  }
}
