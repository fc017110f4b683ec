package org.glossator.ui.navigator.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.glossator.platform.OpenStudies;

/** The root of the corpus view: all studies that the user works with. */
public final class CorpusRoot implements CorpusNode {
  private volatile List<StudyNode> studies = List.of();
  private volatile DocumentFacts.Source facts = document -> null;

  /** Says where the facts of documents come from. */
  public void setFacts(DocumentFacts.Source source) {
    facts = Objects.requireNonNull(source);
  }

  /** Facts of the documents. */
  public DocumentFacts.Source facts() {
    return facts;
  }

  /**
   * Takes the list of studies over; the nodes of studies that stay are kept, with the tree they
   * show.
   */
  public void update(List<OpenStudies.Entry> entries) {
    List<StudyNode> nodes = new ArrayList<>();
    for (OpenStudies.Entry entry : entries) {
      StudyNode known = find(entry);
      nodes.add(known == null ? new StudyNode(this, entry) : known);
    }
    studies = List.copyOf(nodes);
  }

  private StudyNode find(OpenStudies.Entry entry) {
    for (StudyNode node : studies) {
      if (node.entry().equals(entry)) {
        return node;
      }
    }
    return null;
  }

  @Override
  public CorpusNode parent() {
    return null;
  }

  @Override
  public List<StudyNode> children() {
    return studies;
  }

  @Override
  public boolean hasChildren() {
    return !studies.isEmpty();
  }

  @Override
  public StudyNode study() {
    return null;
  }
}
