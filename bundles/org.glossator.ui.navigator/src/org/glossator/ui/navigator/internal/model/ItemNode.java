package org.glossator.ui.navigator.internal.model;

import java.util.List;

/**
 * An entry of a section: an actor, an engine, an export.
 *
 * @param parent the section
 * @param id id of the actor or engine, path of the export
 * @param name what it is called
 * @param detail one line about it
 */
public record ItemNode(SectionNode parent, String id, String name, String detail)
    implements CorpusNode {

  @Override
  public List<CorpusNode> children() {
    return List.of();
  }

  @Override
  public boolean hasChildren() {
    return false;
  }

  @Override
  public StudyNode study() {
    return parent.study();
  }
}
