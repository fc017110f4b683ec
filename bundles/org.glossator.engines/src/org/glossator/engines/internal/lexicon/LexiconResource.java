package org.glossator.engines.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.CustomResourceSpecifier;
import org.apache.uima.resource.Parameter;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.Resource_ImplBase;
import org.glossator.codebook.model.SnapUnit;

/**
 * A lexicon as a UIMA resource: made once for all instances of the annotator, since its automaton
 * may be large. Its specifier holds options and phrases, so that the descriptor of the engine is
 * complete.
 */
public final class LexiconResource extends Resource_ImplBase {
  private static final String CASE = "caseSensitive";
  private static final String FORMS = "forms";
  private static final String WHOLE_WORDS = "wholeWords";
  private static final String GAP = "gap";
  private static final String PHRASE = "phrase";
  private static final String SEPARATOR = "\t";

  private static final int PARTS = 8;

  private Lexicon lexicon;

  /** The specifier of a lexicon. */
  static CustomResourceSpecifier specifier(List<Phrase> phrases, LexiconOptions options) {
    List<Parameter> parameters = new ArrayList<>(phrases.size() + 4);
    parameters.add(parameter(CASE, Boolean.toString(options.caseSensitive())));
    parameters.add(parameter(FORMS, options.forms()));
    parameters.add(parameter(WHOLE_WORDS, Boolean.toString(options.wholeWords())));
    parameters.add(parameter(GAP, Integer.toString(options.gap())));
    for (Phrase phrase : phrases) {
      parameters.add(
          parameter(
              PHRASE,
              String.join(
                  SEPARATOR,
                  phrase.layer(),
                  phrase.code(),
                  phrase.demands().unit().name(),
                  Boolean.toString(phrase.demands().isExclusive()),
                  Boolean.toString(phrase.demands().isInSentence()),
                  Double.toString(phrase.weight()),
                  plain(phrase.text()),
                  phrase.reason().equals(phrase.text()) ? "" : plain(phrase.reason()))));
    }
    CustomResourceSpecifier specifier =
        UIMAFramework.getResourceSpecifierFactory().createCustomResourceSpecifier();
    specifier.setResourceClassName(LexiconResource.class.getName());
    specifier.setParameters(parameters.toArray(new Parameter[0]));
    return specifier;
  }

  /** A tab separates the parts; to those who look for a phrase it is a space like any other. */
  private static String plain(String text) {
    return text.replace('\t', ' ');
  }

  private static Parameter parameter(String name, String value) {
    Parameter parameter = UIMAFramework.getResourceSpecifierFactory().createParameter();
    parameter.setName(name);
    parameter.setValue(value);
    return parameter;
  }

  @Override
  public boolean initialize(ResourceSpecifier specifier, Map<String, Object> additional) {
    if (!(specifier instanceof CustomResourceSpecifier custom)) {
      return false;
    }
    boolean isCaseSensitive = false;
    String forms = WordForms.NONE;
    boolean isWholeWords = true;
    int gap = 0;
    List<Phrase> phrases = new ArrayList<>();
    for (Parameter parameter : custom.getParameters()) {
      String value = parameter.getValue();
      switch (parameter.getName()) {
        case CASE -> isCaseSensitive = Boolean.parseBoolean(value);
        case FORMS -> forms = value;
        case WHOLE_WORDS -> isWholeWords = Boolean.parseBoolean(value);
        case GAP -> gap = Integer.parseInt(value);
        case PHRASE -> {
          String[] parts = value.split(SEPARATOR, PARTS);
          LayerDemands demands =
              new LayerDemands(
                  SnapUnit.valueOf(parts[2]),
                  Boolean.parseBoolean(parts[3]),
                  Boolean.parseBoolean(parts[4]));
          String reason = parts[7].isEmpty() ? parts[6] : parts[7];
          phrases.add(
              new Phrase(
                  parts[0], parts[1], parts[6], demands, Double.parseDouble(parts[5]), reason));
        }
        default -> throw new IllegalArgumentException("parameter " + parameter.getName());
      }
    }
    lexicon = new Lexicon(phrases, new LexiconOptions(isCaseSensitive, forms, isWholeWords, gap));
    return true;
  }

  Lexicon lexicon() {
    return lexicon;
  }
}
