package org.glossator.testkit.shouts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * What somebody else's engine might be: finds words in capitals. Tests pack its class into a PEAR
 * and load it from there.
 */
public final class ShoutAnnotator extends CasAnnotator_ImplBase {
  /** Shows a test which class loader's copy has run. */
  public static int calls;

  private int longest;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    Integer set = (Integer) context.getConfigParameterValue("longest");
    longest = set == null ? Integer.MAX_VALUE : set;
  }

  @Override
  public void process(CAS cas) {
    calls++;
    Type type = cas.getTypeSystem().getType("org.example.shouts.Shout");
    Matcher words = Pattern.compile("\\b[A-Z]{2,}\\b").matcher(cas.getDocumentText());
    while (words.find()) {
      if (words.end() - words.start() > longest) {
        continue;
      }
      AnnotationFS shout = cas.createAnnotation(type, words.start(), words.end());
      shout.setStringValue(
          type.getFeatureByBaseName("kind"), words.group().length() > 3 ? "threat" : "burden");
      shout.setFloatValue(type.getFeatureByBaseName("score"), 0.75f);
      cas.addFsToIndexes(shout);
    }
  }
}
