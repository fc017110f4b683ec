package org.glossator.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glossator.formats.internal.brat.BratExporter;
import org.glossator.formats.internal.brat.BratImporter;
import org.glossator.formats.internal.cas.JsonCasExporter;
import org.glossator.formats.internal.cas.JsonCasImporter;
import org.glossator.formats.internal.cas.XmiImporter;
import org.glossator.formats.internal.conll.ConllExporter;
import org.glossator.formats.internal.conll.ConllImporter;
import org.glossator.formats.internal.csv.CsvImporter;
import org.glossator.formats.internal.csv.CsvSpansExporter;
import org.glossator.formats.internal.doccano.DoccanoExporter;
import org.glossator.formats.internal.doccano.DoccanoImporter;
import org.glossator.formats.internal.documents.DocumentImporter;
import org.glossator.formats.internal.inception.InceptionImporter;
import org.glossator.formats.internal.jsonl.JsonlExporter;
import org.glossator.formats.internal.jsonl.JsonlImporter;
import org.glossator.formats.internal.labelstudio.LabelStudioExporter;
import org.glossator.formats.internal.labelstudio.LabelStudioImporter;
import org.glossator.formats.internal.prodigy.ProdigyExporter;
import org.glossator.formats.internal.prodigy.ProdigyImporter;
import org.glossator.formats.internal.qda.QdpxExporter;
import org.glossator.formats.internal.qda.QdpxImporter;
import org.glossator.formats.internal.semeval.SemevalExporter;
import org.glossator.formats.internal.semeval.SemevalImporter;
import org.glossator.formats.internal.tei.TeiExporter;
import org.glossator.formats.internal.txt.TxtImporter;
import org.glossator.formats.internal.w3c.W3cExporter;
import org.glossator.formats.internal.w3c.W3cImporter;
import org.glossator.formats.internal.webannotsv.TsvExporter;
import org.glossator.formats.internal.webannotsv.TsvImporter;
import org.glossator.formats.internal.xmi.XmiExporter;

/**
 * The formats there are. A plain object: the command line and tests take {@link #builtIn}, the
 * workbench adds what plug-ins contribute. Any thread.
 */
public final class FormatRegistry {
  private final Map<String, Importer> importers = new TreeMap<>();
  private final Map<String, Exporter> exporters = new TreeMap<>();

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
    registry.add(new TxtImporter());
    registry.add(DocumentImporter.html());
    registry.add(DocumentImporter.docx());
    registry.add(DocumentImporter.odt());
    registry.add(DocumentImporter.rtf());
    registry.add(DocumentImporter.pdf());
    registry.add(new CsvImporter());
    registry.add(new JsonlImporter());
    registry.add(new JsonlExporter());
    registry.add(new XmiImporter());
    registry.add(new XmiExporter());
    registry.add(new JsonCasImporter());
    registry.add(new JsonCasExporter());
    registry.add(new InceptionImporter());
    registry.add(new QdpxImporter());
    registry.add(new QdpxExporter());
    registry.add(new TeiExporter());
    registry.add(new CsvSpansExporter());
    registry.add(new BratImporter());
    registry.add(new BratExporter());
    registry.add(new DoccanoImporter());
    registry.add(new DoccanoExporter());
    registry.add(new ProdigyImporter());
    registry.add(new ProdigyExporter());
    registry.add(new LabelStudioImporter());
    registry.add(new LabelStudioExporter());
    registry.add(new W3cImporter());
    registry.add(new W3cExporter());
    registry.add(new ConllImporter());
    registry.add(new ConllExporter());
    registry.add(new TsvImporter());
    registry.add(new TsvExporter());
    registry.add(SemevalImporter.propaganda2020());
    registry.add(SemevalExporter.propaganda2020());
    registry.add(SemevalImporter.persuasion2023());
    registry.add(SemevalExporter.persuasion2023());
    return registry;
  }

  /**
   * Adds an importer.
   *
   * @throws IllegalArgumentException if there is one of its id already
   */
  public synchronized void add(Importer importer) {
    if (importers.putIfAbsent(importer.id(), importer) != null) {
      throw new IllegalArgumentException("there is an importer " + importer.id() + " already");
    }
  }

  /**
   * Adds an exporter.
   *
   * @throws IllegalArgumentException if there is one of its id already
   */
  public synchronized void add(Exporter exporter) {
    if (exporters.putIfAbsent(exporter.id(), exporter) != null) {
      throw new IllegalArgumentException("there is an exporter " + exporter.id() + " already");
    }
  }

  /** The importer of that id, or null. */
  public synchronized Importer importer(String id) {
    return importers.get(id);
  }

  /** The exporter of that id, or null. */
  public synchronized Exporter exporter(String id) {
    return exporters.get(id);
  }

  /** All importers, ordered by id. */
  public synchronized List<Importer> importers() {
    return List.copyOf(importers.values());
  }

  /** All exporters, ordered by id. */
  public synchronized List<Exporter> exporters() {
    return List.copyOf(exporters.values());
  }

  /** All formats, ordered by id. */
  public synchronized List<FormatInfo> formats() {
    TreeSet<String> ids = new TreeSet<>(importers.keySet());
    ids.addAll(exporters.keySet());
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
