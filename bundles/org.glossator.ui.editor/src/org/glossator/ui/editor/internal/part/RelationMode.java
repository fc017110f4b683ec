package org.glossator.ui.editor.internal.part;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Span;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.ui.editor.internal.coding.CodeEdits;
import org.glossator.ui.editor.internal.scene.CodeLook;
import org.glossator.ui.editor.internal.surface.SpanPick;

/**
 * Making a relation: from the span it starts at, by any way through the text, to the span it ends
 * at. Until it is linked or left the status line says that it is begun, and keys of codes do
 * nothing: after a refusal one would code the text with what was typed for the list of relations.
 */
public final class RelationMode {
  private final SpanAnnotating annotating;
  private int source;

  /** Whether the text's selection or caret has moved since an annotation was selected. */
  private boolean wentOn;

  RelationMode(SpanAnnotating annotating) {
    this.annotating = annotating;
  }

  /** Whether a relation was started. */
  public boolean isPending() {
    return source != 0;
  }

  /** The text's selection or caret moved; false: an annotation was selected. */
  void went(boolean on) {
    wentOn = on;
  }

  /** Starts a relation at the selected span. */
  public void start() {
    if (!annotating.mayEdit()) {
      return;
    }
    Span chosen = here();
    if (chosen == null) {
      annotating.refuse(Messages.relationNeedsSource);
      return;
    }
    List<SchemeLayer> layers =
        annotating.edits().scheme().layers().stream()
            .filter(layer -> layer.kind() == LayerKind.RELATION)
            .toList();
    if (layers.isEmpty()) {
      annotating.refuse(Messages.noRelationLayer);
      return;
    }
    if (layers.stream().noneMatch(layer -> CodeEdits.allows(layer.sourceLayers(), chosen))) {
      annotating.refuse(Messages.bind(Messages.noRelationFrom, name(chosen.id())));
      return;
    }
    source = chosen.id();
    annotating.select(source, false);
    annotating.say(help());
  }

  /**
   * The span that a key is about. The selected one stays selected while somebody goes on to other
   * text, by finding it for instance: then it is the span there, the shortest that covers the text.
   */
  private Span here() {
    Span chosen = annotating.chosenSpan();
    if (chosen == null || !wentOn || isHere(chosen)) {
      return chosen;
    }
    List<Span> there =
        SpanPick.atCaret(annotating.session().document().snapshot(), annotating.selectionBegin());
    return there.stream()
        .filter(span -> annotating.selectionEnd() <= span.end())
        .findFirst()
        .orElse(there.isEmpty() ? chosen : there.getFirst());
  }

  private boolean isHere(Span span) {
    return span.begin() <= annotating.selectionEnd() && annotating.selectionBegin() <= span.end();
  }

  /** What is going on and which keys go on with it; empty where no relation is begun. */
  String help() {
    return isPending() ? Messages.bind(Messages.relationHelp, name(source)) : "";
  }

  /** Says that the key of a code does nothing while a relation is begun. */
  void refuseKey(String key) {
    annotating.refuse(Messages.bind(Messages.relationKey, name(source), key));
  }

  /** The document changed: a relation cannot start from a span that is gone. */
  void documentChanged() {
    if (isPending() && span(source) == null) {
      source = 0;
      annotating.refuse(Messages.relationSourceGone);
    }
  }

  private Span span(int id) {
    return annotating.session().document().snapshot().span(id);
  }

  private String name(int id) {
    Span span = span(id);
    return span == null ? "" : new CodeLook(annotating.scheme()).name(span);
  }

  /** Leaves the relation that was begun. */
  public void cancel() {
    if (source != 0) {
      source = 0;
      annotating.say("");
    }
  }

  /**
   * The codes that the relation to the selected span may get.
   *
   * @return none where there is no other span selected or no layer allows it; the reason is said
   *     then
   */
  public List<SchemeCode> choices() {
    Span target = here();
    if (target == null || target.id() == source) {
      annotating.refuse(Messages.bind(Messages.relationNeedsTarget, name(source)));
      return List.of();
    }
    List<SchemeCode> codes = new ArrayList<>();
    for (SchemeLayer layer : annotating.edits().relationLayers(source, target.id())) {
      for (SchemeCode code : layer.codes()) {
        if (!code.retired()) {
          codes.add(code);
        }
      }
    }
    if (codes.isEmpty()) {
      annotating.refuse(
          Messages.bind(Messages.relationNotAllowed, name(source), name(target.id())));
    }
    return codes;
  }

  /** Links to the selected span with that code. */
  public void link(SchemeCode code) {
    Span target = here();
    if (source != 0 && target != null) {
      int from = source;
      source = 0; // before views and the status line are told of the relation
      if (!annotating.perform(
          annotating.edits().link(from, target.id(), code.layer(), code.id()))) {
        source = from;
      }
    }
  }
}
