package org.glossator.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The formats there are. A plain object: the command line and tests take {@link #builtIn}, the
 * workbench adds what plug-ins contribute. Any thread.
 */
public final class FormatRegistry {
  private final Map<String, Importer> importers = new TreeMap<>();
  private final Map<String, Exporter> exporters = new TreeMap<>();

  /** Ids of built-in formats that nobody has asked for: their classes are not loaded yet. */
  private final Set<String> importersToMake = new TreeSet<>();

  private final Set<String> exportersToMake = new TreeSet<>();

  /**
   * A format.
   *
   * @param id its id
   * @param canImport whether there is an importer
   * @param canExport whether there is an exporter
   * @param description one line
   */
  public record FormatInfo(String id, boolean canImport, boolean canExport, String description) {}

  /** A registry with what comes with Glossator. */
  public static FormatRegistry builtIn() {
    FormatRegistry registry = new FormatRegistry();
    registry.importersToMake.addAll(BuiltInFormats.IMPORTERS);
    registry.exportersToMake.addAll(BuiltInFormats.EXPORTERS);
    return registry;
  }

  /**
   * Adds an importer.
   *
   * @throws IllegalArgumentException if there is one of its id already
   */
  public synchronized void add(Importer importer) {
    if (importersToMake.contains(importer.id())
        || importers.putIfAbsent(importer.id(), importer) != null) {
      throw new IllegalArgumentException("there is an importer " + importer.id() + " already");
    }
  }

  /**
   * Adds an exporter.
   *
   * @throws IllegalArgumentException if there is one of its id already
   */
  public synchronized void add(Exporter exporter) {
    if (exportersToMake.contains(exporter.id())
        || exporters.putIfAbsent(exporter.id(), exporter) != null) {
      throw new IllegalArgumentException("there is an exporter " + exporter.id() + " already");
    }
  }

  /** The importer of that id, or null. */
  public synchronized Importer importer(String id) {
    if (importersToMake.remove(id)) {
      importers.put(id, BuiltInFormats.importer(id));
    }
    return importers.get(id);
  }

  /** The exporter of that id, or null. */
  public synchronized Exporter exporter(String id) {
    if (exportersToMake.remove(id)) {
      exporters.put(id, BuiltInFormats.exporter(id));
    }
    return exporters.get(id);
  }

  /** All importers, ordered by id. */
  public synchronized List<Importer> importers() {
    List.copyOf(importersToMake).forEach(this::importer);
    return List.copyOf(importers.values());
  }

  /** All exporters, ordered by id. */
  public synchronized List<Exporter> exporters() {
    List.copyOf(exportersToMake).forEach(this::exporter);
    return List.copyOf(exporters.values());
  }

  /** All formats, ordered by id. */
  public synchronized List<FormatInfo> formats() {
    TreeSet<String> ids = new TreeSet<>();
    importers().forEach(importer -> ids.add(importer.id()));
    exporters().forEach(exporter -> ids.add(exporter.id()));
    List<FormatInfo> formats = new ArrayList<>();
    for (String id : ids) {
      Importer importer = importers.get(id);
      Exporter exporter = exporters.get(id);
      String description = importer != null ? importer.description() : exporter.description();
      formats.add(new FormatInfo(id, importer != null, exporter != null, description));
    }
    return Collections.unmodifiableList(formats);
  }
}
