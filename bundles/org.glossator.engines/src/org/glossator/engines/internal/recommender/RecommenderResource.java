package org.glossator.engines.internal.recommender;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.CustomResourceSpecifier;
import org.apache.uima.resource.Parameter;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.Resource_ImplBase;
import org.glossator.base.ProblemException;
import org.glossator.engines.Recommenders.Trained;

/** Models as a UIMA resource: read once for all instances of the annotator. */
public final class RecommenderResource extends Resource_ImplBase {
  private static final String THRESHOLD = "threshold";
  private static final String MODEL = "model:";

  /**
   * A model.
   *
   * @param layer id of its layer
   * @param model may be used by several threads
   * @param explanation what it learned from
   */
  record LayerModel(String layer, TokenNameFinderModel model, String explanation) {}

  private final List<LayerModel> models = new ArrayList<>();
  private double threshold;

  static CustomResourceSpecifier specifier(List<Trained> trained, double threshold) {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(parameter(THRESHOLD, Double.toString(threshold)));
    for (Trained one : trained) {
      String learned = "learned from " + one.report().spans() + " spans";
      parameters.add(
          parameter(MODEL + one.report().layer(), learned + "\t" + one.model().toAbsolutePath()));
    }
    CustomResourceSpecifier specifier =
        UIMAFramework.getResourceSpecifierFactory().createCustomResourceSpecifier();
    specifier.setResourceClassName(RecommenderResource.class.getName());
    specifier.setParameters(parameters.toArray(new Parameter[0]));
    return specifier;
  }

  private static Parameter parameter(String name, String value) {
    Parameter parameter = UIMAFramework.getResourceSpecifierFactory().createParameter();
    parameter.setName(name);
    parameter.setValue(value);
    return parameter;
  }

  @Override
  public boolean initialize(ResourceSpecifier specifier, Map<String, Object> additional)
      throws ResourceInitializationException {
    if (!(specifier instanceof CustomResourceSpecifier custom)) {
      return false;
    }
    for (Parameter parameter : custom.getParameters()) {
      if (parameter.getName().equals(THRESHOLD)) {
        threshold = Double.parseDouble(parameter.getValue());
        continue;
      }
      String[] value = parameter.getValue().split("\t", 2);
      try {
        models.add(
            new LayerModel(
                parameter.getName().substring(MODEL.length()),
                ModelFiles.read(Path.of(value[1])),
                value[0]));
      } catch (ProblemException e) {
        throw new ResourceInitializationException(e);
      }
    }
    return true;
  }

  List<LayerModel> models() {
    return models;
  }

  double threshold() {
    return threshold;
  }
}
