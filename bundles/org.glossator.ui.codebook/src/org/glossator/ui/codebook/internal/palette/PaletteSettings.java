package org.glossator.ui.codebook.internal.palette;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;

/**
 * What the palette remembers: for all codebooks how it is divided and what is shown, for each
 * codebook which layers are hidden or collapsed and which codes were used last. UI thread only.
 */
public final class PaletteSettings {
  private static final String SECTION = "palette";
  private static final String DETAILS = "details";
  private static final String RECENT_FIRST = "recentFirst";
  private static final String WEIGHTS = "weights";
  private static final String HIDDEN = "hidden";
  private static final String COLLAPSED = "collapsed";
  private static final String RECENT = "recent";
  private static final int[] DEFAULT_WEIGHTS = {60, 40};

  private final IDialogSettings settings;

  /**
   * @param parent where the section is kept; the platform writes it
   */
  public PaletteSettings(IDialogSettings parent) {
    settings = DialogSettings.getOrCreateSection(parent, SECTION);
  }

  public boolean showsDetails() {
    return settings.get(DETAILS) == null || settings.getBoolean(DETAILS);
  }

  public void showDetails(boolean show) {
    settings.put(DETAILS, show);
  }

  public boolean recentFirst() {
    return settings.getBoolean(RECENT_FIRST);
  }

  public void recentFirst(boolean first) {
    settings.put(RECENT_FIRST, first);
  }

  /** Shares of the list and the details. */
  public int[] weights() {
    String[] kept = settings.getArray(WEIGHTS);
    if (kept == null || kept.length != 2) {
      return DEFAULT_WEIGHTS.clone();
    }
    try {
      int[] weights = {Integer.parseInt(kept[0]), Integer.parseInt(kept[1])};
      return weights[0] > 0 && weights[1] > 0 ? weights : DEFAULT_WEIGHTS.clone();
    } catch (NumberFormatException e) {
      return DEFAULT_WEIGHTS.clone(); // edited by hand: only the size of a pane is lost
    }
  }

  public void weights(int[] weights) {
    settings.put(WEIGHTS, Arrays.stream(weights).mapToObj(String::valueOf).toArray(String[]::new));
  }

  /** Ids of the layers that are not shown. */
  public Set<String> hidden(String codebook) {
    return strings(codebook, HIDDEN);
  }

  public void hidden(String codebook, Set<String> layers) {
    put(codebook, HIDDEN, layers);
  }

  /** Ids of the layers that are closed. */
  public Set<String> collapsed(String codebook) {
    return strings(codebook, COLLAPSED);
  }

  public void collapsed(String codebook, Set<String> layers) {
    put(codebook, COLLAPSED, layers);
  }

  /** The codes that were used last, newest first. */
  public List<CodeKey> recent(String codebook) {
    return strings(codebook, RECENT).stream().map(CodeKey::parse).filter(Objects::nonNull).toList();
  }

  public void recent(String codebook, List<CodeKey> codes) {
    put(codebook, RECENT, codes.stream().map(CodeKey::toText).toList());
  }

  private Set<String> strings(String codebook, String key) {
    String[] kept = section(codebook).getArray(key);
    return kept == null ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(kept));
  }

  private void put(String codebook, String key, Collection<String> values) {
    section(codebook).put(key, values.toArray(String[]::new));
  }

  private IDialogSettings section(String codebook) {
    return DialogSettings.getOrCreateSection(settings, "codebook:" + codebook);
  }
}
