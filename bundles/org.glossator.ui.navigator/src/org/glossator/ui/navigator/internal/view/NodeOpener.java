package org.glossator.ui.navigator.internal.view;

import java.nio.file.Path;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.navigator.internal.commands.CommandIds;
import org.glossator.ui.navigator.internal.model.CorpusNode;
import org.glossator.ui.navigator.internal.model.DocumentNode;
import org.glossator.ui.navigator.internal.model.HintNode;
import org.glossator.ui.navigator.internal.model.ItemNode;
import org.glossator.ui.navigator.internal.model.SectionNode;
import org.glossator.ui.navigator.internal.model.StudyNode;

/** Opens what Enter or a double click asks for. */
public final class NodeOpener {
  /** Of the bundle that edits codebooks, which this one does not know. */
  private static final String OPEN_CODEBOOK = "org.glossator.command.codebook.open";

  private static final String OPEN_ACTORS = "org.glossator.command.actors.open";

  private final IWorkbenchPartSite site;

  private NodeOpener(IWorkbenchPartSite site) {
    this.site = site;
  }

  /** Lets a viewer open its nodes. */
  public static void install(TreeViewer viewer, IWorkbenchPartSite site) {
    NodeOpener opener = new NodeOpener(site);
    viewer.addOpenListener(
        event -> {
          IStructuredSelection selection = (IStructuredSelection) event.getSelection();
          for (Object node : selection) {
            opener.open((CorpusNode) node);
          }
        });
  }

  private void open(CorpusNode node) {
    IWorkbenchPage page = site.getPage();
    switch (node) {
      case DocumentNode document ->
          OpenDocument.open(page, document.study().openStudy(), document.path());
      case StudyNode study -> {
        if (study.problem() != null) {
          ProblemsDialog.open(site.getShell(), study.title(), study.problem());
        }
      }
      case HintNode hint -> {
        if (hint.kind() == HintNode.Kind.NO_DOCUMENTS) {
          Commands.run(site, CommandIds.IMPORT);
        }
      }
      case SectionNode section -> openSection(section);
      case ItemNode item -> openItem(item);
      default -> {
        // folders and chunks expand
      }
    }
  }

  private void openSection(SectionNode section) {
    if (section.kind() == SectionNode.Kind.CODEBOOK) {
      Commands.run(site, OPEN_CODEBOOK);
    } else if (section.kind() == SectionNode.Kind.ACTORS) {
      Commands.run(site, OPEN_ACTORS);
    }
  }

  private void openItem(ItemNode item) {
    switch (item.parent().kind()) {
      case ENGINES -> Commands.run(site, CommandIds.RUN_ENGINES);
      case EXPORTS -> showFolder(Path.of(item.id()));
      default -> StatusLine.say(site, item.name() + " \u2013 " + item.detail());
    }
  }

  private void showFolder(Path folder) {
    if (!Program.launch(folder.toString())) {
      StatusLine.say(site, Messages.bind(Messages.NodeOpener_exportedTo, folder));
    }
  }
}
