package org.glossator.engines.internal.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.CustomResourceSpecifier;
import org.apache.uima.resource.Parameter;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.Resource_ImplBase;
import org.glossator.engines.Corpus.ActorNames;
import org.glossator.engines.internal.lexicon.KnownPhrases;

/** What is looked for and what becomes of it: made once for all instances of the annotator. */
public final class QuotationsResource extends Resource_ImplBase {
  private static final String LAYER = "layer";
  private static final String CODE = "code";
  private static final String FEATURE = "feature";
  private static final String WORDS = "words";
  private static final String ACTOR = "actor:";

  private KnownPhrases phrases;
  private String layer;
  private String code;
  private String feature;
  private int words;

  static CustomResourceSpecifier specifier(
      String layer, String code, String feature, long words, List<ActorNames> actors) {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(parameter(LAYER, layer));
    parameters.add(parameter(CODE, code));
    parameters.add(parameter(FEATURE, feature));
    parameters.add(parameter(WORDS, Long.toString(words)));
    for (ActorNames actor : actors) {
      actor.names().forEach(name -> parameters.add(parameter(ACTOR + actor.id(), name)));
    }
    CustomResourceSpecifier specifier =
        UIMAFramework.getResourceSpecifierFactory().createCustomResourceSpecifier();
    specifier.setResourceClassName(QuotationsResource.class.getName());
    specifier.setParameters(parameters.toArray(new Parameter[0]));
    return specifier;
  }

  private static Parameter parameter(String name, String value) {
    Parameter parameter = UIMAFramework.getResourceSpecifierFactory().createParameter();
    parameter.setName(name);
    parameter.setValue(value == null ? "" : value);
    return parameter;
  }

  @Override
  public boolean initialize(ResourceSpecifier specifier, Map<String, Object> additional) {
    if (!(specifier instanceof CustomResourceSpecifier custom)) {
      return false;
    }
    KnownPhrases.Builder builder = new KnownPhrases.Builder();
    ReportingVerbs.addTo(builder);
    for (Parameter parameter : custom.getParameters()) {
      String value = parameter.getValue();
      switch (parameter.getName()) {
        case LAYER -> layer = value;
        case CODE -> code = value.isEmpty() ? null : value;
        case FEATURE -> feature = value;
        case WORDS -> words = (int) Math.min(Long.parseLong(value), Integer.MAX_VALUE);
        default ->
            builder.add(Speakers.ACTOR, parameter.getName().substring(ACTOR.length()), value);
      }
    }
    phrases = builder.build();
    return true;
  }

  KnownPhrases phrases() {
    return phrases;
  }

  String layer() {
    return layer;
  }

  String code() {
    return code;
  }

  /** Feature of the attribute that holds the speaker, or empty. */
  String feature() {
    return feature;
  }

  int words() {
    return words;
  }
}
