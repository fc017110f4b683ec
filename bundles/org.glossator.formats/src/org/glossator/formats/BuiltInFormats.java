package org.glossator.formats;

import java.util.List;
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
 * What comes with Glossator, by id. A class of a format is loaded when that format is asked for: a
 * short command needs one of them, and class loading is most of what it does.
 */
final class BuiltInFormats {
  static final List<String> IMPORTERS =
      List.of(
          "txt",
          "html",
          "docx",
          "odt",
          "rtf",
          "pdf",
          "csv",
          "jsonl",
          "xmi",
          "jsoncas",
          "inception",
          "qdpx",
          "brat",
          "doccano",
          "prodigy",
          "labelstudio",
          "w3c",
          "conll",
          "webanno-tsv",
          "semeval-2020-11",
          "semeval-2023-3");
  static final List<String> EXPORTERS =
      List.of(
          "jsonl",
          "xmi",
          "jsoncas",
          "qdpx",
          "tei",
          "csv-spans",
          "brat",
          "doccano",
          "prodigy",
          "labelstudio",
          "w3c",
          "conll",
          "webanno-tsv",
          "semeval-2020-11",
          "semeval-2023-3");

  private BuiltInFormats() {}

  static Importer importer(String id) {
    return switch (id) {
      case "txt" -> new TxtImporter();
      case "html" -> DocumentImporter.html();
      case "docx" -> DocumentImporter.docx();
      case "odt" -> DocumentImporter.odt();
      case "rtf" -> DocumentImporter.rtf();
      case "pdf" -> DocumentImporter.pdf();
      case "csv" -> new CsvImporter();
      case "jsonl" -> new JsonlImporter();
      case "xmi" -> new XmiImporter();
      case "jsoncas" -> new JsonCasImporter();
      case "inception" -> new InceptionImporter();
      case "qdpx" -> new QdpxImporter();
      case "brat" -> new BratImporter();
      case "doccano" -> new DoccanoImporter();
      case "prodigy" -> new ProdigyImporter();
      case "labelstudio" -> new LabelStudioImporter();
      case "w3c" -> new W3cImporter();
      case "conll" -> new ConllImporter();
      case "webanno-tsv" -> new TsvImporter();
      case "semeval-2020-11" -> SemevalImporter.propaganda2020();
      case "semeval-2023-3" -> SemevalImporter.persuasion2023();
      default -> throw new IllegalArgumentException("no built-in importer " + id);
    };
  }

  static Exporter exporter(String id) {
    return switch (id) {
      case "jsonl" -> new JsonlExporter();
      case "xmi" -> new XmiExporter();
      case "jsoncas" -> new JsonCasExporter();
      case "qdpx" -> new QdpxExporter();
      case "tei" -> new TeiExporter();
      case "csv-spans" -> new CsvSpansExporter();
      case "brat" -> new BratExporter();
      case "doccano" -> new DoccanoExporter();
      case "prodigy" -> new ProdigyExporter();
      case "labelstudio" -> new LabelStudioExporter();
      case "w3c" -> new W3cExporter();
      case "conll" -> new ConllExporter();
      case "webanno-tsv" -> new TsvExporter();
      case "semeval-2020-11" -> SemevalExporter.propaganda2020();
      case "semeval-2023-3" -> SemevalExporter.persuasion2023();
      default -> throw new IllegalArgumentException("no built-in exporter " + id);
    };
  }
}
