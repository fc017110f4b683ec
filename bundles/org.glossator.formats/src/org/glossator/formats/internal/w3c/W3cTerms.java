package org.glossator.formats.internal.w3c;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names that our annotations use beside those of the model. */
final class W3cTerms {
  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** Namespace of what the model has no word for. */
  static final String NAMESPACE = "urn:glossator:terms:";

  static final String PREFIX = "glossator:";
  static final String ATTRIBUTE = PREFIX + "attribute";
  static final String CONFIDENCE = PREFIX + "confidence";
  static final String ORIGIN = PREFIX + "origin";

  /** Begin of the IRI of a code: layer and code follow, percent-encoded. */
  private static final String CODE = "urn:glossator:code:";

  private W3cTerms() {}

  /** IRI of a code of a layer; of none of its codes for null. */
  static String iri(String layer, String code) {
    return CODE + encoded(layer) + (code == null ? "" : ":" + encoded(code));
  }

  /** A layer and a code of it; either may be null. */
  record LayerAndCode(String layer, String code) {}

  /** What an IRI names: ours both, any other the part after the last hash sign, slash or colon. */
  static LayerAndCode of(String iri) {
    if (iri.startsWith(CODE)) {
      String rest = iri.substring(CODE.length());
      int colon = rest.indexOf(':');
      return colon < 0
          ? new LayerAndCode(decoded(rest), null)
          : new LayerAndCode(decoded(rest.substring(0, colon)), decoded(rest.substring(colon + 1)));
    }
    int end = iri.endsWith("/") || iri.endsWith("#") ? iri.length() - 1 : iri.length();
    int at = end - 1;
    while (at >= 0 && "#/:".indexOf(iri.charAt(at)) < 0) {
      at--;
    }
    String name = iri.substring(at + 1, Math.max(at + 1, end));
    return new LayerAndCode(null, name.isEmpty() ? iri : decoded(name));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a percent sign that stands for itself
    }
  }
}
