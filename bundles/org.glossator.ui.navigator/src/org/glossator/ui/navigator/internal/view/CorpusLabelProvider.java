package org.glossator.ui.navigator.internal.view;

import java.util.StringJoiner;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentTable;
import org.glossator.study.workflow.DocumentState;
import org.glossator.ui.base.Icons;
import org.glossator.ui.navigator.internal.model.Arrangement;
import org.glossator.ui.navigator.internal.model.ChunkNode;
import org.glossator.ui.navigator.internal.model.CorpusNode;
import org.glossator.ui.navigator.internal.model.CorpusRoot;
import org.glossator.ui.navigator.internal.model.DocumentFacts;
import org.glossator.ui.navigator.internal.model.DocumentNode;
import org.glossator.ui.navigator.internal.model.FolderNode;
import org.glossator.ui.navigator.internal.model.GroupNode;
import org.glossator.ui.navigator.internal.model.HintNode;
import org.glossator.ui.navigator.internal.model.ItemNode;
import org.glossator.ui.navigator.internal.model.SectionNode;
import org.glossator.ui.navigator.internal.model.StudyNode;

/**
 * Names, counts and icons of the nodes. A document's icon is the shape of its state; both state and
 * count come when the background has found them.
 */
public final class CorpusLabelProvider extends LabelProvider
    implements ICommonLabelProvider, IStyledLabelProvider {

  @Override
  public StyledString getStyledText(Object element) {
    StyledString text = new StyledString();
    switch ((CorpusNode) element) {
      case CorpusRoot root -> text.append("");
      case StudyNode study -> {
        text.append(study.title());
        quiet(text, study.problem() != null ? Messages.Labels_notOpen : count(study.tree().size()));
      }
      case FolderNode folder -> {
        text.append(folder.name());
        quiet(text, count(folder.count()));
      }
      case ChunkNode chunk -> {
        text.append(
            Messages.bind(
                Messages.Labels_chunk, name(chunk, chunk.first()), name(chunk, chunk.last())));
        quiet(text, count(chunk.count()));
      }
      case DocumentNode document -> {
        text.append(name(document, document.entry()));
        DocumentFacts facts = facts(document);
        if (facts != null && facts.spans() > 0) {
          quiet(text, count(facts.spans()));
        }
      }
      case GroupNode group -> {
        text.append(Groupings.valueName(group.group(), group.value()));
        quiet(text, count(group.count()));
      }
      case HintNode hint -> text.append(hintText(hint), StyledString.QUALIFIER_STYLER);
      case SectionNode section -> text.append(sectionName(section.kind()));
      case ItemNode item -> text.append(item.name());
    }
    return text;
  }

  @Override
  public String getText(Object element) {
    return getStyledText(element).getString();
  }

  @Override
  public Image getImage(Object element) {
    String icon =
        switch ((CorpusNode) element) {
          case CorpusRoot root -> "navigator";
          case StudyNode study -> study.problem() == null ? "study" : "study-closed";
          case FolderNode folder -> "folder";
          case ChunkNode chunk -> "folder";
          case DocumentNode document -> icon(facts(document));
          case GroupNode group -> groupIcon(group);
          case HintNode hint -> "info";
          case SectionNode section -> icon(section.kind());
          case ItemNode item -> itemIcon(item.parent().kind());
        };
    return Icons.image(icon);
  }

  /** What the status line says of a node. */
  @Override
  public String getDescription(Object element) {
    return switch ((CorpusNode) element) {
      case CorpusRoot root -> null;
      case StudyNode study ->
          study.problem() == null ? study.folder().toString() : study.problem().toString();
      case FolderNode folder -> folder.path();
      case ChunkNode chunk -> chunk.toString();
      case DocumentNode document -> describe(document);
      case GroupNode group -> Groupings.valueName(group.group(), group.value());
      case HintNode hint -> hintText(hint);
      case SectionNode section -> sectionName(section.kind());
      case ItemNode item -> item.name() + " \u2013 " + item.detail();
    };
  }

  private static String describe(DocumentNode node) {
    DocumentEntry entry = node.entry();
    StringJoiner text = new StringJoiner(" \u2013 ");
    text.add(node.path());
    for (String value : new String[] {entry.title(), entry.source(), entry.date()}) {
      if (value != null && !value.isBlank()) {
        text.add(value.strip().replaceAll("\\s+", " ")); // one line, whatever the table has
      }
    }
    DocumentFacts facts = facts(node);
    if (facts != null && facts.problem() != null) {
      text.add(facts.problem().what());
    }
    return text.toString();
  }

  private static DocumentFacts facts(DocumentNode document) {
    return document.study().parent().facts().of(document);
  }

  private static String icon(DocumentFacts facts) {
    if (facts == null) {
      return "document";
    }
    if (facts.problem() != null) {
      return "warning";
    }
    return stateIcon(facts.state());
  }

  private static String stateIcon(DocumentState state) {
    return switch (state) {
      case NEW -> "state-new";
      case IN_PROGRESS -> "state-progress";
      case DONE -> "state-done";
      case DISCUSSION -> "state-discussion";
    };
  }

  private static String icon(SectionNode.Kind kind) {
    return switch (kind) {
      case CODEBOOK -> "codebook";
      case ACTORS -> "actors";
      case ENGINES -> "engine";
      case EXPORTS -> "export";
    };
  }

  private static String itemIcon(SectionNode.Kind kind) {
    return switch (kind) {
      case CODEBOOK -> "code";
      case ACTORS -> "actor";
      case ENGINES -> "engine";
      case EXPORTS -> "folder";
    };
  }

  private static String sectionName(SectionNode.Kind kind) {
    return switch (kind) {
      case CODEBOOK -> Messages.Labels_codebook;
      case ACTORS -> Messages.Labels_actors;
      case ENGINES -> Messages.Labels_engines;
      case EXPORTS -> Messages.Labels_exports;
    };
  }

  private static String hintText(HintNode hint) {
    return switch (hint.kind()) {
      case NO_DOCUMENTS -> Messages.Labels_noDocuments;
      case NO_MATCH -> Messages.Labels_noMatch;
    };
  }

  private static void quiet(StyledString text, String addition) {
    Styler styler = StyledString.COUNTER_STYLER;
    text.append("  ").append(addition, styler);
  }

  private static String count(int number) {
    return String.format("%,d", number);
  }

  /** The file's name in folders; elsewhere, or sorted by title, the title says more. */
  private static String name(CorpusNode node, DocumentEntry entry) {
    Arrangement arrangement = node.study().tree().arrangement();
    boolean titles = arrangement.isGrouped() || arrangement.sort().equals(DocumentTable.TITLE);
    return titles ? entry.displayName() : entry.path().substring(entry.path().lastIndexOf('/') + 1);
  }

  private static String groupIcon(GroupNode group) {
    if (group.value().isEmpty()) {
      return "folder";
    }
    return switch (group.group()) {
      case Arrangement.STATUS -> stateIcon(Groupings.state(group.value()));
      case Arrangement.ANNOTATOR -> "annotator";
      default -> "folder";
    };
  }

  @Override
  public void init(ICommonContentExtensionSite site) {
    // no settings
  }

  @Override
  public void restoreState(IMemento memento) {
    // no state
  }

  @Override
  public void saveState(IMemento memento) {
    // no state
  }
}
