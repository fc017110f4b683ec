package org.glossator.ui.navigator.internal.model;

import java.util.List;
import org.glossator.engines.Engine;
import org.glossator.platform.ExportLog;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.model.Actor;

/**
 * One of the things that belong to a study beside its documents.
 *
 * @param study the study
 * @param kind which one
 */
public record SectionNode(StudyNode study, Kind kind) implements CorpusNode {

  /** In the order in which they are shown. */
  public enum Kind {
    CODEBOOK,
    ACTORS,
    ENGINES,
    EXPORTS
  }

  @Override
  public StudyNode parent() {
    return study;
  }

  @Override
  public List<ItemNode> children() {
    return switch (kind) {
      case CODEBOOK -> List.of();
      case ACTORS -> study.openStudy().settings().getActors().stream().map(this::actor).toList();
      case ENGINES -> GlossatorPlatform.engines().engines().stream().map(this::engine).toList();
      case EXPORTS ->
          ExportLog.of(study.folder()).stream()
              .map(e -> new ItemNode(this, e.target().toString(), shortName(e), e.format()))
              .toList();
    };
  }

  @Override
  public boolean hasChildren() {
    return switch (kind) {
      case CODEBOOK -> false;
      case ACTORS -> !study.openStudy().settings().getActors().isEmpty();
      case ENGINES -> true;
      case EXPORTS -> !ExportLog.of(study.folder()).isEmpty();
    };
  }

  private ItemNode actor(Actor actor) {
    return new ItemNode(this, actor.getId(), actor.getName(), actor.getKind().getLiteral());
  }

  private ItemNode engine(Engine engine) {
    return new ItemNode(this, engine.id(), engine.name(), engine.description());
  }

  private static String shortName(ExportLog.Entry export) {
    return String.valueOf(export.target().getFileName());
  }
}
