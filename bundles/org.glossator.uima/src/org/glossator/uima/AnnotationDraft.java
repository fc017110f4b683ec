package org.glossator.uima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.uima.LayerSlots.Slot;

/**
 * Makes an annotation of the features that a file or a CAS has for it: the one place that knows
 * what they mean. Used again and again, for one annotation at a time.
 */
final class AnnotationDraft {

  /** The features make no annotation. */
  static final class UnfitException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param what what is wrong, for a problem
     */
    UnfitException(String what) {
      super(what, null, false, false); // thrown for each of a million lines of a hostile file
    }
  }

  private static final int UNSET = -1;

  private LayerSlots layer;
  private int id;
  private int begin;
  private int end;
  private int governor;
  private int dependent;
  private String layerId;
  private String code;
  private String memo;
  private String origin;
  private String confidence;
  private String codebookVersion;
  private String exact;
  private String fragments;
  private String[] values = new String[0];
  private final Map<Slot, List<String>> lists = new HashMap<>();
  private int valueCount;

  /** Names of the features whose values are not of their kind. */
  private final List<String> unusable = new ArrayList<>();

  /** Items of other attributes that say nothing. */
  private final List<String> unusableItems = new ArrayList<>();

  private boolean fragmentsDoNotFit;

  /** Begins the next annotation. */
  void start(LayerSlots of, int withId) {
    layer = of;
    id = withId;
    begin = UNSET;
    end = UNSET;
    governor = UNSET;
    dependent = UNSET;
    layerId = null;
    code = null;
    memo = null;
    origin = null;
    confidence = null;
    codebookVersion = null;
    exact = null;
    fragments = null;
    if (values.length < of.attributes().size()) {
      values = new String[of.attributes().size()];
    } else if (valueCount > 0) {
      Arrays.fill(values, null);
    }
    valueCount = 0;
    if (!lists.isEmpty()) {
      lists.clear();
    }
    unusable.clear();
    unusableItems.clear();
    fragmentsDoNotFit = false;
  }

  /**
   * Gives a feature its text.
   *
   * @throws UnfitException if it should be a number and is none
   */
  void put(Slot slot, String text) throws UnfitException {
    switch (slot.role()) {
      case BEGIN, END, GOVERNOR, DEPENDENT -> put(slot, number(slot, text));
      case FRAGMENTS -> fragments = text;
      case LAYER_ID -> layerId = XmlSafe.decode(text);
      case CODE -> code = XmlSafe.decode(text);
      case MEMO -> memo = XmlSafe.decode(text);
      case ORIGIN -> origin = XmlSafe.decode(text);
      case CONFIDENCE -> confidence = text;
      case CODEBOOK_VERSION -> codebookVersion = XmlSafe.decode(text);
      case EXACT -> exact = text;
      case SOFA, ANNOTATION_ID -> {
        // the reader has seen to it
      }
      case OTHER_ATTRIBUTES -> addToList(slot, text);
      case ATTRIBUTE -> {
        if (slot.isList()) {
          addToList(slot, text);
        } else if (!text.isEmpty()) {
          putValue(slot, XmlSafe.decode(text));
        }
      }
    }
  }

  private void putValue(Slot slot, String text) {
    if (values[slot.index()] == null) {
      values[slot.index()] = text;
      valueCount++;
    } else {
      unusable.add(slot.name()); // several values where one belongs: none counts
    }
  }

  /** Gives a feature its number. */
  void put(Slot slot, int number) {
    switch (slot.role()) {
      case BEGIN -> begin = number;
      case END -> end = number;
      case GOVERNOR -> governor = number;
      case DEPENDENT -> dependent = number;
      default -> throw new IllegalArgumentException(slot.name());
    }
  }

  /** Adds an item to a feature of several; one item for a feature of one is its text. */
  void addItem(Slot slot, String text) throws UnfitException {
    if (slot.isList()) {
      addToList(slot, text);
    } else {
      put(slot, text);
    }
  }

  /** Adds an item to a feature of several. */
  void addToList(Slot slot, String text) {
    if (!text.isEmpty()) {
      lists.computeIfAbsent(slot, s -> new ArrayList<>()).add(XmlSafe.decode(text));
    }
  }

  int id() {
    return id;
  }

  int governor() {
    return governor;
  }

  int dependent() {
    return dependent;
  }

  /** Id of the layer that the annotation is of. */
  String layerId() {
    return layer.layer() == null ? layerId : layer.layer().id();
  }

  /**
   * After {@link #build}: features whose text is no value of their kind; the annotation is without
   * them.
   */
  List<String> unusable() {
    return unusable;
  }

  /** After {@link #build}: items of {@code otherAttributes} that say nothing. */
  List<String> unusableItems() {
    return unusableItems;
  }

  /**
   * After {@link #build}: whether fragments were left out because they do not fit begin and end.
   */
  boolean fragmentsDoNotFit() {
    return fragmentsDoNotFit;
  }

  /**
   * The annotation.
   *
   * @param textLength length of the document, in UTF-16 code units
   * @throws UnfitException if there is none with these features
   */
  Annotation build(int textLength) throws UnfitException {
    if (id <= 0) {
      throw new UnfitException("the id " + id + " is not positive");
    }
    String ofLayer = layerId();
    if (ofLayer == null || ofLayer.isEmpty()) {
      throw new UnfitException("the layer is missing");
    }
    Map<String, AttributeValue> attributes = attributes();
    Double sure = confidence();
    String from = origin == null || origin.isEmpty() ? Annotation.MANUAL : origin;
    return switch (layer.kind()) {
      case SPAN ->
          new Span(
              id,
              fragments(textLength),
              ofLayer,
              code,
              attributes,
              memo,
              from,
              sure,
              codebookVersion);
      case RELATION -> {
        if (governor <= 0 || dependent <= 0 || governor == dependent) {
          throw new UnfitException("the relation has no two ends");
        }
        yield new Relation(
            id, governor, dependent, ofLayer, code, attributes, memo, from, sure, codebookVersion);
      }
      case DOCUMENT ->
          new DocumentLabel(id, ofLayer, code, attributes, memo, from, sure, codebookVersion);
    };
  }

  private List<Fragment> fragments(int textLength) throws UnfitException {
    if (begin < 0 || end > textLength || begin > end) {
      throw new UnfitException(
          "the range " + begin + " to " + end + " is not in the text of " + textLength);
    }
    if (begin == end) {
      throw new UnfitException("the range " + begin + " to " + end + " is empty");
    }
    if (fragments != null && !fragments.isEmpty()) {
      List<Fragment> several = FragmentTexts.parse(fragments, begin, end);
      if (several != null) {
        return several;
      }
      fragmentsDoNotFit = true;
    }
    return List.of(new Fragment(begin, end));
  }

  private Double confidence() {
    if (confidence == null || confidence.isEmpty()) {
      return null;
    }
    try {
      double number = Double.parseDouble(confidence);
      if (number == 0) {
        return ExactTexts.parse(exact).containsKey(Xmi.CONFIDENCE) ? Double.valueOf(0) : null;
      }
      if (number > 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      unusable.add(Xmi.CONFIDENCE); // told by who reads
      return null;
    }
    unusable.add(Xmi.CONFIDENCE);
    return null;
  }

  private Map<String, AttributeValue> attributes() {
    if (valueCount == 0 && lists.isEmpty()) {
      return Map.of();
    }
    if (valueCount == 1 && lists.isEmpty() && exact == null && unusable.isEmpty()) {
      return onlyAttribute();
    }
    Map<String, AttributeValue> attributes = new TreeMap<>();
    Map<String, String> exactTexts = ExactTexts.parse(exact);
    for (Slot slot : layer.attributes()) {
      String text = values[slot.index()];
      if (unusable.contains(slot.name())) {
        continue;
      }
      AttributeValue value =
          text == null ? list(slot) : value(slot, text, exactTexts.get(slot.name()));
      if (value != null) {
        attributes.put(slot.attribute(), value);
      }
    }
    lists.forEach(
        (slot, items) -> {
          if (slot.role() == LayerSlots.Role.OTHER_ATTRIBUTES) {
            OtherAttributes.parse(items, attributes, unusableItems);
          }
        });
    return attributes;
  }

  private Map<String, AttributeValue> onlyAttribute() {
    for (Slot slot : layer.attributes()) {
      String text = values[slot.index()];
      if (text == null) {
        continue;
      }
      if (AttributeCodec.hasDefault(slot.kind())) {
        AttributeValue value = value(slot, text, null);
        return value == null ? Map.of() : Map.of(slot.attribute(), value);
      }
      try {
        return slot.only(text);
      } catch (IllegalArgumentException e) {
        unusable.add(slot.name()); // told by who reads
      }
    }
    return Map.of();
  }

  private AttributeValue value(Slot slot, String text, String exactText) {
    try {
      if (!AttributeCodec.hasDefault(slot.kind())) {
        return slot.only(text).get(slot.attribute());
      }
      boolean isExact = exactText != null && AttributeCodec.agrees(slot.kind(), exactText, text);
      return isExact
          ? AttributeCodec.parse(slot.kind(), exactText)
          : AttributeCodec.parsePlain(slot.kind(), text);
    } catch (IllegalArgumentException e) {
      unusable.add(slot.name()); // told by who reads
      return null;
    }
  }

  private AttributeValue list(Slot slot) {
    List<String> items = lists.get(slot);
    return items == null
        ? null
        : new AttributeValue.MultiChoice(items.stream().distinct().toList());
  }

  private static int number(Slot slot, String text) throws UnfitException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new UnfitException(slot.name() + " is '" + text + "', which is no number");
    }
  }
}
