package org.glossator.ui.codebook.internal.fields;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String ChoicesField_add;
  public static String ChoicesField_description;
  public static String ChoicesField_name;
  public static String ChoicesField_remove;
  public static String ChoicesField_retired;
  public static String ColourField_automatic;
  public static String ColourField_other;
  public static String ColourField_toolTip;
  public static String ColourNames_blue;
  public static String ColourNames_brown;
  public static String ColourNames_green;
  public static String ColourNames_ochre;
  public static String ColourNames_olive;
  public static String ColourNames_orange;
  public static String ColourNames_pink;
  public static String ColourNames_red;
  public static String ColourNames_sky;
  public static String ColourNames_slate;
  public static String ColourNames_teal;
  public static String ColourNames_violet;
  public static String ExampleLinkField_place;
  public static String ExamplesField_add;
  public static String ExamplesField_addNot;
  public static String ExamplesField_comment;
  public static String ExamplesField_link;
  public static String ExamplesField_no;
  public static String ExamplesField_positive;
  public static String ExamplesField_remove;
  public static String ExamplesField_text;
  public static String ExamplesField_yes;
  public static String Field_change;
  public static String IdsField_unknown;
  public static String KeyField_chooseToolTip;
  public static String LinesField_toolTip;
  public static String MembershipsField_add;
  public static String MembershipsField_from;
  public static String MembershipsField_organisation;
  public static String MembershipsField_remove;
  public static String MembershipsField_role;
  public static String MembershipsField_to;
  public static String NamedValueField_none;
  public static String NamedValueField_unknown;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.fields.messages", Messages.class);
  }

  private Messages() {}
}
