package org.glossator.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What only those know who publish a dataset, as they give it with {@code -o KEY=VALUE}. The
 * descriptions that go with a dataset have places for it; Croissant 1.1 requires all four.
 *
 * @param license address of a licence, such as {@code https://spdx.org/licenses/CC-BY-4.0.html}; or
 *     empty
 * @param url address of the dataset's page; or empty
 * @param creators names of people and organisations
 * @param published date of publication, {@code 2026-11-30}; or empty
 */
public record Publication(String license, String url, List<String> creators, String published) {
  public static final String LICENSE = "license";
  public static final String URL = "url";
  public static final String CREATOR = "creator";
  public static final String PUBLISHED = "published";

  public Publication {
    creators = List.copyOf(creators);
  }

  /** What values say; several creators are apart by semicolons. */
  public static Publication of(Map<String, String> values) {
    return new Publication(
        values.getOrDefault(LICENSE, "").strip(),
        values.getOrDefault(URL, "").strip(),
        Arrays.stream(values.getOrDefault(CREATOR, "").split(";"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList(),
        values.getOrDefault(PUBLISHED, "").strip());
  }
}
