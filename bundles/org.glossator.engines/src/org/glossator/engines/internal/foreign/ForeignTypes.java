package org.glossator.engines.internal.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.engines.InstalledEngines.OutputType;

/** The annotation types that an engine brings along, from its descriptors. */
public final class ForeignTypes {
  private static final Set<String> PLAIN =
      Set.of(
          "uima.cas.String",
          "uima.cas.Integer",
          "uima.cas.Long",
          "uima.cas.Float",
          "uima.cas.Double",
          "uima.cas.Boolean");

  private ForeignTypes() {}

  /**
   * @throws ProblemException if the descriptor cannot be read
   */
  public static List<OutputType> of(EngineFolder engine) throws ProblemException {
    ClassLoader loader = ForeignClassLoader.of(engine);
    AnalysisEngineDescription description = ForeignDescriptor.read(engine, loader);
    try {
      ResourceManager resources = UIMAFramework.newDefaultResourceManager();
      resources.setExtensionClassLoader(loader, false);
      TypeSystemDescription types =
          CasCreationUtils.mergeDelegateAnalysisEngineTypeSystems(description, resources);
      return annotations(types);
    } catch (UIMAException | RuntimeException e) {
      throw new ProblemException(
          Problem.error(
              engine.shown(), "its types cannot be read: " + e.getMessage(), "ask who made it"),
          e);
    }
  }

  private static List<OutputType> annotations(TypeSystemDescription types) {
    Map<String, TypeDescription> byName = new HashMap<>();
    for (TypeDescription type : types.getTypes()) {
      byName.put(type.getName(), type);
    }
    List<OutputType> found = new ArrayList<>();
    for (String name : new TreeSet<>(byName.keySet())) {
      List<String> features = new ArrayList<>();
      String at = name;
      for (int depth = 0; byName.containsKey(at) && depth < 100; depth++) {
        for (FeatureDescription feature : byName.get(at).getFeatures()) {
          if (PLAIN.contains(feature.getRangeTypeName())) {
            features.add(feature.getName());
          }
        }
        at = byName.get(at).getSupertypeName();
      }
      if ("uima.tcas.Annotation".equals(at)) {
        found.add(new OutputType(name, features));
      }
    }
    return found;
  }
}
