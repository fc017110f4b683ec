package org.glossator.ui.navigator.internal.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.platform.OpenStudies;
import org.glossator.study.Study;

/**
 * A study: its documents, then what else belongs to it. Equal to another one of the same folder.
 */
public final class StudyNode implements CorpusNode {
  private final CorpusRoot root;
  private final OpenStudies.Entry entry;
  private volatile DocumentTree tree;

  StudyNode(CorpusRoot root, OpenStudies.Entry entry) {
    this.root = root;
    this.entry = entry;
    tree =
        entry.study() == null
            ? DocumentTree.EMPTY
            : DocumentTree.all(entry.study().documents().entries());
  }

  OpenStudies.Entry entry() {
    return entry;
  }

  public Path folder() {
    return entry.folder();
  }

  /** The open study, or null if it could not be opened. */
  public Study openStudy() {
    return entry.study();
  }

  /** Why it could not be opened, or null. */
  public Problem problem() {
    return entry.problem();
  }

  /** The study's title; the folder's name for one that could not be opened. */
  public String title() {
    return entry.study() != null
        ? entry.study().title()
        : String.valueOf(entry.folder().getFileName());
  }

  /** The documents that are shown. */
  public DocumentTree tree() {
    return tree;
  }

  /** Shows other documents from now on: the table has changed, or the filter. */
  public void show(DocumentTree newTree) {
    tree = newTree;
  }

  @Override
  public CorpusRoot parent() {
    return root;
  }

  @Override
  public List<CorpusNode> children() {
    if (entry.study() == null) {
      return List.of();
    }
    List<CorpusNode> children = new ArrayList<>();
    DocumentTree shown = tree;
    if (!shown.isEmpty()) {
      children.addAll(shown.children(this, ""));
    } else if (shown.isFiltered()) {
      children.add(new HintNode(this, HintNode.Kind.NO_MATCH));
    } else {
      children.add(new HintNode(this, HintNode.Kind.NO_DOCUMENTS));
    }
    if (!shown.isFiltered()) {
      for (SectionNode.Kind kind : SectionNode.Kind.values()) {
        children.add(new SectionNode(this, kind));
      }
    }
    return children;
  }

  @Override
  public boolean hasChildren() {
    return entry.study() != null;
  }

  @Override
  public StudyNode study() {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StudyNode that && folder().equals(that.folder());
  }

  @Override
  public int hashCode() {
    return folder().hashCode();
  }

  @Override
  public String toString() {
    return title();
  }
}
