package org.glossator.uima;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.uima.XmiNode.XmiAttribute;

/**
 * Merges what other tools put into an XMI file: feature structures by id, their features one by
 * one.
 */
final class ForeignMerge {
  private final String name;
  private final ForeignXmi.Content base;
  private final ForeignXmi.Content ours;
  private final ForeignXmi.Content theirs;

  /** Whether there is a file that both sides started from. */
  private final boolean hasBase;

  private List<String> conflicts;

  /**
   * @param base null if both sides made the file
   */
  ForeignMerge(String name, ForeignXmi base, ForeignXmi ours, ForeignXmi theirs) {
    this.name = name;
    this.hasBase = base != null;
    this.base = (hasBase ? base : ForeignXmi.NONE).content();
    this.ours = ours.content();
    this.theirs = theirs.content();
  }

  /**
   * @param told gets what both sides changed
   */
  ForeignXmi merge(List<String> told) throws ProblemException {
    conflicts = told;
    if (ours.sofaId != theirs.sofaId) {
      throw new ProblemException(
          Problem.error(
              name,
              "the sides were written by tools that number the document differently",
              "open and save both with Glossator first"));
    }
    ForeignXmi.Content merged = new ForeignXmi.Content();
    merged.sofaId = ours.sofaId;
    merged.sofa = either(base.sofa, ours.sofa, theirs.sofa);
    merged.documentAnnotationId =
        either(base.documentAnnotationId, ours.documentAnnotationId, theirs.documentAnnotationId);
    merged.studyInfoId = either(base.studyInfoId, ours.studyInfoId, theirs.studyInfoId);
    merged.documentAnnotation =
        part(
            "the document annotation",
            line0(base.documentAnnotation),
            line0(ours.documentAnnotation),
            line0(theirs.documentAnnotation));
    merged.lacksDocumentAnnotation =
        either(
            base.lacksDocumentAnnotation,
            ours.lacksDocumentAnnotation,
            theirs.lacksDocumentAnnotation);
    merged.sofas.addAll(nodes(base.sofas, ours.sofas, theirs.sofas));
    merged.nodes.addAll(nodes(base.nodes, ours.nodes, theirs.nodes));
    merged.views.addAll(nodes(base.views, ours.views, theirs.views));
    merged.blocks.addAll(ours.blocks);
    merged.members.addAll(members(base.members, ours.members, theirs.members));
    merged.attributes.putAll(ofAnnotations(base.attributes, ours.attributes, theirs.attributes));
    merged.children.putAll(ofAnnotations(base.children, ours.children, theirs.children));
    return merged.isEmpty() ? ForeignXmi.NONE : new ForeignXmi(merged);
  }

  private static XmiNode line0(XmiNode node) {
    return node == null ? null : node.withoutLine();
  }

  /** Ours, unless only theirs has changed. */
  private <V> V either(V before, V here, V there) {
    return hasBase && Objects.equals(before, here) ? there : here;
  }

  private <V> V part(String what, V before, V here, V there) {
    if (Objects.equals(here, there) || Objects.equals(before, there)) {
      return here;
    }
    if (!Objects.equals(before, here)) {
      conflicts.add(what + " changed on both sides; what was done here is kept");
      return here;
    }
    return there;
  }

  /** What makes two elements the same: the id, of views the sofa, else the content. */
  private static Object key(XmiNode node) {
    if (node.id() != 0) {
      return node.id();
    }
    return node.is(Xmi.CAS, "View") ? "view of " + node.get(Xmi.SOFA) : node.withoutLine();
  }

  private static Map<Object, XmiNode> byKey(List<XmiNode> nodes) {
    Map<Object, XmiNode> byKey = new LinkedHashMap<>();
    nodes.forEach(node -> byKey.putIfAbsent(key(node), node.withoutLine()));
    return byKey;
  }

  private List<XmiNode> nodes(List<XmiNode> before, List<XmiNode> here, List<XmiNode> there) {
    Map<Object, XmiNode> old = byKey(before);
    Map<Object, XmiNode> mine = byKey(here);
    Map<Object, XmiNode> other = byKey(there);
    Set<Object> keys = new LinkedHashSet<>(mine.keySet());
    keys.addAll(other.keySet());
    List<XmiNode> merged = new ArrayList<>();
    for (Object key : keys) {
      XmiNode node = node(old.get(key), mine.get(key), other.get(key));
      if (node != null) {
        merged.add(node);
      }
    }
    return merged;
  }

  /** Null where it was deleted. */
  private XmiNode node(XmiNode before, XmiNode here, XmiNode there) {
    if (here != null && there != null) {
      return both(before, here, there);
    }
    XmiNode kept = here == null ? there : here;
    if (before != null && before.equals(kept)) {
      return null;
    }
    if (before != null) {
      conflicts.add(shown(kept) + " was deleted on one side and changed on the other; it is kept");
    }
    return kept;
  }

  private XmiNode both(XmiNode before, XmiNode here, XmiNode there) {
    if (here.equals(there) || there.equals(before)) {
      return here;
    }
    if (here.equals(before)) {
      return there;
    }
    if (!here.is(there.namespace(), there.name())) {
      conflicts.add(
          "%s is %s on the other side; what was done here is kept"
              .formatted(shown(here), shown(there)));
      return here;
    }
    return new XmiNode(
        here.namespace(),
        here.prefix(),
        here.name(),
        attributes(before, here, there),
        part(
            "the content of " + shown(here),
            before == null ? null : before.children(),
            here.children(),
            there.children()),
        part(
            "the text of " + shown(here),
            before == null ? null : before.text(),
            here.text(),
            there.text()),
        0);
  }

  private List<XmiAttribute> attributes(XmiNode before, XmiNode here, XmiNode there) {
    Map<String, XmiAttribute> old = byName(before);
    Map<String, XmiAttribute> mine = byName(here);
    Map<String, XmiAttribute> other = byName(there);
    Set<String> names = new LinkedHashSet<>(mine.keySet());
    names.addAll(other.keySet());
    List<XmiAttribute> merged = new ArrayList<>();
    for (String attribute : names) {
      boolean isMembers = here.is(Xmi.CAS, "View") && attribute.equals(" members");
      XmiAttribute value =
          isMembers
              ? memberList(old.get(attribute), mine.get(attribute), other.get(attribute))
              : part(
                  attribute.strip() + " of " + shown(here),
                  old.get(attribute),
                  mine.get(attribute),
                  other.get(attribute));
      if (value != null) {
        merged.add(value);
      }
    }
    return merged;
  }

  private static Map<String, XmiAttribute> byName(XmiNode node) {
    Map<String, XmiAttribute> byName = new LinkedHashMap<>();
    if (node != null) {
      node.attributes().forEach(a -> byName.put(a.namespace() + " " + a.name(), a));
    }
    return byName;
  }

  private static XmiAttribute memberList(
      XmiAttribute before, XmiAttribute here, XmiAttribute there) {
    StringBuilder list = new StringBuilder();
    for (int id : members(ids(before), ids(here), ids(there))) {
      list.append(list.isEmpty() ? "" : " ").append(id);
    }
    return new XmiAttribute("members", list.toString());
  }

  private static Set<Integer> ids(XmiAttribute list) {
    Set<Integer> ids = new TreeSet<>();
    if (list != null) {
      for (String id : list.value().strip().split("\\s+")) {
        ids.add(XmiNode.number(id, 0));
      }
      ids.remove(0);
    }
    return ids;
  }

  private static Set<Integer> members(Set<Integer> before, Set<Integer> here, Set<Integer> there) {
    Set<Integer> merged = new TreeSet<>(here);
    merged.addAll(there);
    merged.removeIf(id -> before.contains(id) && !(here.contains(id) && there.contains(id)));
    return merged;
  }

  private <V> Map<Integer, V> ofAnnotations(
      Map<Integer, V> before, Map<Integer, V> here, Map<Integer, V> there) {
    Set<Integer> ids = new TreeSet<>(here.keySet());
    ids.addAll(there.keySet());
    Map<Integer, V> merged = new LinkedHashMap<>();
    for (int id : ids) {
      V value =
          part(
              "what another tool put into the annotation " + id,
              before.get(id),
              here.get(id),
              there.get(id));
      if (value != null) {
        merged.put(id, value);
      }
    }
    return merged;
  }

  private static String shown(XmiNode node) {
    return "the feature structure " + node.xmiId() + " (" + node.name() + ")";
  }
}
