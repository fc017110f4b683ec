package org.glossator.ui.editor.internal.views;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.study.Study;
import org.glossator.study.model.Actor;
import org.glossator.ui.editor.internal.coding.ActorMatches;

/** An actor of the study's register, found by any part of a name or alias while it is typed. */
final class ActorField extends TextField {
  private static final int MOST = 50;
  private static final int LIST_WIDTH = 330;
  private static final int LIST_HEIGHT = 150;

  private final Study study;
  private final ContentProposalAdapter proposals;

  ActorField(Composite parent, SchemeAttribute attribute, Receiver receiver, Study study) {
    super(parent, attribute, receiver);
    this.study = study;
    control().setMessage(Messages.actorHint);
    control().addListener(SWT.Traverse, this::closeOnTab); // before the list's own, which keeps it
    proposals =
        new ContentProposalAdapter(
            control(),
            new TextContentAdapter(),
            (contents, position) -> proposals(contents),
            KeyStroke.getInstance(SWT.ARROW_DOWN),
            null);
    proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    proposals.setPropagateKeys(true);
    proposals.setAutoActivationDelay(0);
    proposals.setPopupSize(new Point(LIST_WIDTH, LIST_HEIGHT)); // its own covers the other fields
    // every typed character opens the list
    proposals.setAutoActivationCharacters(null);
    proposals.addContentProposalListener(proposal -> flush());
    control()
        .addListener(
            SWT.Modify,
            event -> {
              if (control().isFocusControl() && !proposals.isProposalPopupOpen() && !isName()) {
                proposals.openProposalPopup();
              }
            });
  }

  /** Tab leaves the field; the list, where it is open, would take the first one. */
  private void closeOnTab(Event event) {
    boolean tab =
        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    if (tab && proposals.isProposalPopupOpen()) {
      proposals.setEnabled(false);
      proposals.setEnabled(true);
    }
  }

  /** Whether a whole name stands there, as after a choice: nothing is left to choose. */
  private boolean isName() {
    String text = control().getText();
    return text.isBlank() || ActorMatches.exact(study.settings().getActors(), text) != null;
  }

  private IContentProposal[] proposals(String typed) {
    List<IContentProposal> found = new ArrayList<>();
    for (Actor actor : ActorMatches.find(study.settings().getActors(), typed)) {
      if (found.size() == MOST) {
        break;
      }
      String aliases = String.join(", ", actor.getAliases());
      String label =
          aliases.isEmpty()
              ? actor.getName()
              : Messages.bind(Messages.actorWithAliases, actor.getName(), aliases);
      found.add(new ContentProposal(actor.getName(), label, null));
    }
    return found.toArray(new IContentProposal[0]);
  }

  @Override
  void show(AttributeValue shown) {
    String name = "";
    if (shown instanceof AttributeValue.Actor actor) {
      Actor known = ActorMatches.byId(study.settings().getActors(), actor.id());
      name = known == null ? actor.id() : known.getName();
    }
    showText(name);
  }

  @Override
  AttributeValue parse(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    Actor actor = ActorMatches.exact(study.settings().getActors(), typed);
    if (actor == null) {
      throw new IllegalArgumentException(Messages.bind(Messages.noSuchActor, typed.strip()));
    }
    return new AttributeValue.Actor(actor.getId());
  }
}
