package org.glossator.ui.navigator.internal.model;

import java.util.List;

/**
 * A node of the corpus view. Nodes are small values made when they are asked for; two nodes for the
 * same thing are equal, so that a viewer keeps its expansion and selection when the tree is built
 * again.
 */
public sealed interface CorpusNode
    permits CorpusRoot,
        StudyNode,
        FolderNode,
        ChunkNode,
        GroupNode,
        DocumentNode,
        HintNode,
        SectionNode,
        ItemNode {

  /** The node above, or null for the root. */
  CorpusNode parent();

  /** The nodes below, in the order in which they are shown. */
  List<? extends CorpusNode> children();

  /** Whether there are any; cheaper than asking for them. */
  boolean hasChildren();

  /** The study that it belongs to, or null for the root. */
  StudyNode study();
}
