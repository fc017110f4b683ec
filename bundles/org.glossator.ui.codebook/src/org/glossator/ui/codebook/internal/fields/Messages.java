package org.glossator.ui.codebook.internal.fields;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  static String ChoicesField_add;
  static String ChoicesField_description;
  static String ChoicesField_name;
  static String ChoicesField_remove;
  static String ChoicesField_retired;
  static String ColourField_automatic;
  static String ColourField_automaticToolTip;
  static String ColourField_other;
  static String ColourField_otherToolTip;
  static String ColourNames_blue;
  static String ColourNames_brown;
  static String ColourNames_green;
  static String ColourNames_ochre;
  static String ColourNames_olive;
  static String ColourNames_orange;
  static String ColourNames_pink;
  static String ColourNames_red;
  static String ColourNames_sky;
  static String ColourNames_slate;
  static String ColourNames_teal;
  static String ColourNames_violet;
  static String ExampleLinkField_place;
  static String ExamplesField_add;
  static String ExamplesField_addNot;
  static String ExamplesField_comment;
  static String ExamplesField_link;
  static String ExamplesField_no;
  static String ExamplesField_positive;
  static String ExamplesField_remove;
  static String ExamplesField_text;
  static String ExamplesField_yes;
  static String Field_change;
  static String IdsField_unknown;
  static String KeyField_choose;
  static String KeyField_chooseToolTip;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.fields.messages", Messages.class);
  }

  private Messages() {}
}
