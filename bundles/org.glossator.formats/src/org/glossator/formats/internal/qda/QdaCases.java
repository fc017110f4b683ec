package org.glossator.formats.internal.qda;

import java.util.List;
import org.glossator.formats.Dataset;
import org.glossator.formats.internal.xml.XmlOut;
import org.glossator.study.DocumentEntry;

/** Metadata as a project has them: a variable a column, a case a document. */
final class QdaCases {
  private QdaCases() {}

  static void write(XmlOut xml, Dataset dataset) {
    List<String> columns =
        dataset.metadataColumns().stream()
            .filter(c -> dataset.documents().stream().anyMatch(d -> !d.get(c).isEmpty()))
            .toList();
    if (columns.isEmpty()) {
      return;
    }
    xml.start("Variables");
    for (String column : columns) {
      xml.start("Variable")
          .attribute("guid", guid(column))
          .attribute("name", column)
          .attribute("typeOfVariable", "Text")
          .end();
    }
    xml.end().start("Cases");
    for (DocumentEntry entry : dataset.documents()) {
      if (columns.stream().allMatch(c -> entry.get(c).isEmpty())) {
        continue;
      }
      xml.start("Case")
          .attribute("guid", QdaGuids.of("case", entry.path()))
          .attribute("name", entry.path());
      for (String column : columns) {
        if (!entry.get(column).isEmpty()) {
          xml.start("VariableValue")
              .start("VariableRef")
              .attribute("targetGUID", guid(column))
              .end()
              .element("TextValue", QdaCodes.clean(entry.get(column)))
              .end();
        }
      }
      xml.start("SourceRef")
          .attribute("targetGUID", QdaSources.sourceGuid(entry.path()))
          .end()
          .end();
    }
    xml.end();
  }

  private static String guid(String column) {
    return QdaGuids.of("variable", column);
  }
}
