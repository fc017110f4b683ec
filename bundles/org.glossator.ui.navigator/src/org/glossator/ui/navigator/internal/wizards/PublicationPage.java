package org.glossator.ui.navigator.internal.wizards;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.glossator.formats.Publication;
import org.glossator.ui.base.Icons;

/**
 * What only those know who publish a dataset: licence, address, creators, date. All of it may be
 * left empty; then the dataset's card says what is missing.
 */
final class PublicationPage extends WizardPage {
  /** Licences of datasets, as SPDX has them. */
  private static final String[] LICENSES = {
    "https://spdx.org/licenses/CC-BY-4.0.html",
    "https://spdx.org/licenses/CC-BY-SA-4.0.html",
    "https://spdx.org/licenses/CC-BY-NC-4.0.html",
    "https://spdx.org/licenses/CC0-1.0.html",
    "https://spdx.org/licenses/ODbL-1.0.html"
  };

  private Combo license;
  private Text url;
  private Text creator;
  private Text published;

  PublicationPage() {
    super("publication", Messages.Export_title, Icons.title("export"));
    setDescription(Messages.Publication_description);
  }

  @Override
  public void createControl(Composite parent) {
    Rows rows = Rows.in(parent);
    license =
        rows.suggestions(
            Messages.Publication_license, Messages.Publication_licenseToolTip, LICENSES);
    url = rows.text(Messages.Publication_url, Messages.Publication_urlToolTip);
    creator = rows.text(Messages.Publication_creator, Messages.Publication_creatorToolTip);
    creator.setMessage(Messages.Publication_creatorHint);
    published = rows.text(Messages.Publication_published, Messages.Publication_publishedToolTip);
    published.setMessage(Messages.Publication_publishedHint);
    rows.note(Messages.Publication_note);
    license.addListener(SWT.Modify, e -> validate());
    for (Text text : new Text[] {url, creator, published}) {
      text.addListener(SWT.Modify, e -> validate());
    }
    setControl(rows.composite());
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      license.setFocus(); // else Back has it, and Enter goes back
    }
  }

  /** What was filled in, by the keys of {@link Publication}. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, Publication.LICENSE, license.getText());
    put(values, Publication.URL, url.getText());
    put(values, Publication.CREATOR, creator.getText());
    put(values, Publication.PUBLISHED, published.getText());
    return values;
  }

  private static void put(Map<String, String> values, String key, String value) {
    if (!value.isBlank()) {
      values.put(key, value.strip());
    }
  }

  private void validate() {
    String wrong = wrong();
    setErrorMessage(wrong);
    setPageComplete(wrong == null);
  }

  private String wrong() {
    for (String address : new String[] {license.getText(), url.getText()}) {
      if (!address.isBlank() && !isAddress(address.strip())) {
        return Messages.bind(Messages.Publication_noAddress, address.strip());
      }
    }
    String date = published.getText().strip();
    return date.isEmpty() || isDate(date) ? null : Messages.bind(Messages.Publication_noDate, date);
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      return address.isAbsolute() && address.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
