package org.glossator.engines.internal.foreign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.apache.uima.util.XMLizable;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/** Reads the descriptor of an installed engine; runs nothing of it. */
final class ForeignDescriptor {
  private static final long MOST_BYTES = 16L << 20;

  private ForeignDescriptor() {}

  /**
   * @param loader finds what it imports by name
   * @throws ProblemException if it is no descriptor of an analysis engine, or imports what is not
   *     there
   */
  static AnalysisEngineDescription read(EngineFolder engine, ClassLoader loader)
      throws ProblemException {
    Path file = engine.descriptor();
    String shown = engine.shown() + '/' + engine.files().relativize(file);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("it is too large");
      }
      String text = Files.readString(file).replace("$main_root", engine.files().toString());
      if (text.contains("<!DOCTYPE")) {
        throw new IOException("it has a document type, which descriptors do not need");
      }
      XMLInputSource source =
          new XMLInputSource(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              file.getParent().toFile());
      XMLizable described = UIMAFramework.getXMLParser().parse(source);
      if (!(described instanceof AnalysisEngineDescription description)) {
        throw new IOException("it describes no analysis engine");
      }
      description.setSourceUrl(file.toUri().toURL()); // imports are relative to it
      ResourceManager resources = UIMAFramework.newDefaultResourceManager();
      resources.setExtensionClassLoader(loader, false);
      resources.setDataPathElements(engine.files().toFile());
      description.resolveImports(resources);
      return description;
    } catch (IOException | InvalidXMLException | RuntimeException e) {
      throw new ProblemException(
          Problem.error(
              shown, "is no descriptor that can be used: " + reason(e), "ask who made the engine"),
          e);
    }
  }

  private static String reason(Throwable failure) {
    Throwable inner = failure;
    for (int depth = 0; inner.getCause() != null && depth < 20; depth++) {
      inner = inner.getCause();
    }
    return inner.getMessage() == null ? inner.getClass().getSimpleName() : inner.getMessage();
  }
}
