package org.glossator.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.Codebook;

/**
 * Codebooks to begin a study with. Each is one file in {@code templates} and a line in {@code
 * templates/index.txt}, an index because a class path has no directories to list. The order of the
 * index is the order of the list.
 */
public final class Templates {
  private static final String FOLDER = "/templates/";

  /**
   * A codebook to begin with.
   *
   * @param id what {@code --template} takes
   * @param name what people read
   * @param source citation of the published scheme that it follows, or empty for our own
   * @param description what it is for
   */
  public record Template(String id, String name, String source, String description) {
    public Template {
      Objects.requireNonNull(id);
      Objects.requireNonNull(name);
      Objects.requireNonNull(source);
      Objects.requireNonNull(description);
    }

    /** A codebook of its own, to be changed at will. */
    public Codebook create() {
      return read(id);
    }
  }

  private Templates() {}

  /** All templates; reads each file, which takes a moment. */
  public static List<Template> list() {
    List<Template> templates = new ArrayList<>();
    for (String id : ids()) {
      templates.add(template(id));
    }
    return templates;
  }

  /** The template with that id, or null; reads that one only. */
  public static Template find(String id) {
    return ids().contains(id) ? template(id) : null;
  }

  /** The ids of all templates; cheap. */
  public static List<String> ids() {
    String index = new String(resource("index.txt"), StandardCharsets.UTF_8);
    return index.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static Template template(String id) {
    Codebook codebook = read(id);
    return new Template(
        id, codebook.getName(), text(codebook.getSource()), text(codebook.getDescription()));
  }

  private static Codebook read(String id) {
    String file = id + CodebookFiles.EXTENSION;
    try {
      return CodebookFiles.read(file, resource(file)).codebook();
    } catch (ProblemException e) {
      throw new IllegalStateException("shipped template " + id + " is broken", e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("shipped template file " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
