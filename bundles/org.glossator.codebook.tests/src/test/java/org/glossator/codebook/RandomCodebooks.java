package org.glossator.codebook;

import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;

/** Fills each feature of the model, new ones too, with values that are hard on files. */
final class RandomCodebooks {
  private static final List<String> TEXTS =
      List.of(
          "",
          "plain",
          " leading and trailing ",
          "two\nlines",
          "tab\tand\r\nreturn",
          "\n\nempty lines\n",
          "<b>&amp; \"quoted\" 'single' ]]>",
          "共同责任",
          "مسؤولية مشتركة",
          "flag 🇵🇰 family 👨‍👩‍👧 e\u0301 nbsp\u00a0.",
          "a\u2028b\u0085c");

  private final Random random;

  RandomCodebooks(long seed) {
    random = new Random(seed);
  }

  Codebook next() {
    return (Codebook) fill(CodebookPackage.Literals.CODEBOOK, 0);
  }

  private EObject fill(org.eclipse.emf.ecore.EClass type, int depth) {
    EObject object = EcoreUtil.create(type);
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      if (feature.getName().equals("formatVersion") || random.nextInt(4) == 0) {
        continue;
      }
      int count = feature.isMany() ? random.nextInt(depth > 3 ? 1 : 4) : 1;
      for (int i = 0; i < count; i++) {
        Object value =
            feature instanceof EReference reference
                ? fill(reference.getEReferenceType(), depth + 1)
                : value((EAttribute) feature);
        if (feature.isMany()) {
          @SuppressWarnings("unchecked")
          List<Object> list = (List<Object>) object.eGet(feature);
          list.add(value);
        } else {
          object.eSet(feature, value);
        }
      }
    }
    return object;
  }

  private Object value(EAttribute feature) {
    if (feature.getEAttributeType() instanceof EEnum options) {
      Enumerator literal =
          options.getELiterals().get(random.nextInt(options.getELiterals().size())).getInstance();
      return literal;
    }
    return switch (feature.getEAttributeType().getInstanceClassName()) {
      case "boolean" -> random.nextBoolean();
      case "int" -> random.nextInt(-1, 1000);
      default -> TEXTS.get(random.nextInt(TEXTS.size()));
    };
  }
}
