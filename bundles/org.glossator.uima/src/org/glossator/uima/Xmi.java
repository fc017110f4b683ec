package org.glossator.uima;

/** Names that the files use. */
final class Xmi {
  static final String XMI = "http://www.omg.org/XMI";
  static final String CAS = "http:///uima/cas.ecore";
  static final String TCAS = "http:///uima/tcas.ecore";
  static final String TYPE = "http:///org/glossator/type.ecore";
  static final String LAYER = "http:///org/glossator/layer.ecore";

  /** The newest version of the files that is understood; in each file's {@code StudyInfo}. */
  static final int FORMAT_VERSION = 1;

  static final String NO_LANGUAGE = "x-unspecified";
  static final String INITIAL_VIEW = "_InitialView";

  static final String STUDY_INFO = "StudyInfo";

  /** Types of annotations whose layer the codebook does not have: they name it in a feature. */
  static final String SPAN = "Span";

  static final String RELATION = "Relation";
  static final String LABEL = "Label";

  static final String SOFA = "sofa";
  static final String BEGIN = "begin";
  static final String END = "end";
  static final String GOVERNOR = "Governor";
  static final String DEPENDENT = "Dependent";
  static final String FRAGMENTS = "fragments";
  static final String LAYER_ID = "layer";
  static final String CODE = "code";
  static final String MEMO = "memo";
  static final String ORIGIN = "origin";
  static final String CONFIDENCE = "confidence";
  static final String CODEBOOK_VERSION = "codebookVersion";
  static final String EXACT = "exact";
  static final String OTHER_ATTRIBUTES = "otherAttributes";
  static final String ANNOTATION_ID = "annotationId";

  /** The start of a file that has nothing foreign, up to and with the NULL element. */
  static final String HEADER =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<xmi:XMI xmlns:xmi=\""
          + XMI
          + "\" xmlns:cas=\""
          + CAS
          + "\" xmlns:tcas=\""
          + TCAS
          + "\" xmlns:type=\""
          + TYPE
          + "\" xmlns:layer=\""
          + LAYER
          + "\"";

  static final String AFTER_NAMESPACES = " xmi:version=\"2.0\">\n<cas:NULL xmi:id=\"0\"/>\n";

  private Xmi() {}
}
