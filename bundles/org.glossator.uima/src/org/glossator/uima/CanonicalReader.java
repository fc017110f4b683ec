package org.glossator.uima;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.uima.AnnotationDraft.UnfitException;
import org.glossator.uima.LayerSlots.Role;
import org.glossator.uima.LayerSlots.Slot;
import org.glossator.uima.XmiBytes.NotCanonicalException;

/**
 * Reads what {@link XmiWriter} writes, in one pass over the bytes: an XML parser spends most of its
 * time on what such a file cannot have. Anything unusual, be it foreign content or a mistake, is
 * left to {@link GeneralReader}, which gives the same for the same file.
 */
final class CanonicalReader {
  private static final byte[] HEADER = ascii(Xmi.HEADER + Xmi.AFTER_NAMESPACES);
  private static final byte[] SOFA =
      ascii(
          "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\""
              + Xmi.INITIAL_VIEW
              + "\" mimeType=\"text\" sofaString=\"");
  private static final byte[] DOCUMENT_ANNOTATION =
      ascii("<tcas:DocumentAnnotation xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"");
  private static final byte[] LANGUAGE = ascii("\" language=\"" + Xmi.NO_LANGUAGE + "\"/>\n");
  private static final byte[] CODEBOOK_NAME = ascii("<type:StudyInfo xmi:id=\"3\" codebookName=\"");
  private static final byte[] CODEBOOK_VERSION = ascii("\" codebookVersion=\"");
  private static final byte[] FORMAT_VERSION =
      ascii("\" formatVersion=\"" + Xmi.FORMAT_VERSION + "\"/>\n");
  private static final byte[] LAYER = ascii("<layer:");
  private static final byte[] LAYER_PREFIX = ascii("layer:");
  private static final byte[] TYPE = ascii("<type:");
  private static final byte[] TYPE_PREFIX = ascii("type:");
  private static final byte[] ID = ascii(" xmi:id=\"");
  private static final byte[] SOFA_IS_OURS = ascii("\" sofa=\"1\"");
  private static final byte[] EQUALS = ascii("=\"");
  private static final byte[] EMPTY_END = ascii("/>\n");
  private static final byte[] CLOSE = ascii("</");
  private static final byte[] END = ascii("\"/>\n");
  private static final byte[] VIEW = ascii("<cas:View sofa=\"1\" members=\"2\n3\n");
  private static final byte[] LAST = ascii("\"/>\n</xmi:XMI>\n");

  /**
   * A layer and its features by the bytes of their names.
   *
   * @param first stands before the first feature
   */
  private record Layout(LayerSlots slots, ByteTable<Entry> byName, Entry first) {}

  /** A feature and the one that followed it last time: nearly always the one that follows now. */
  private static final class Entry {
    private final Slot slot;

    /** {@code name="}. */
    private final byte[] start;

    private Entry next;

    Entry(Slot slot) {
      this.slot = slot;
      this.start = slot == null ? new byte[0] : ascii(" " + slot.name() + "=\"");
    }
  }

  /** Bytes of an annotation, with its text and its line in the view; a guess. */
  private static final int BYTES_OF_ONE = 150;

  private final XmiBytes in;
  private final Scheme scheme;
  private final ByteTable<Layout> layers = new ByteTable<>();
  private final ByteTable<Layout> types = new ByteTable<>();
  private final AnnotationDraft draft = new AnnotationDraft();
  private final List<Annotation> annotations;
  private final String likely;
  private String text;

  private CanonicalReader(byte[] content, Scheme scheme, String likely) {
    this.in = new XmiBytes(content);
    this.annotations = new ArrayList<>(content.length / BYTES_OF_ONE);
    this.likely = likely;
    this.scheme = scheme;
    for (SchemeLayer layer : scheme.layers()) {
      put(layers, LayerTypes.shortTypeName(layer.id()), LayerSlots.of(layer));
    }
    for (LayerKind kind : LayerKind.values()) {
      put(types, LayerOutput.unknownType(kind), LayerSlots.ofUnknown(kind));
    }
  }

  private static byte[] ascii(String text) {
    return XmlOutput.ascii(text);
  }

  private static void put(ByteTable<Layout> table, String name, LayerSlots slots) {
    ByteTable<Entry> byName = new ByteTable<>();
    for (Slot slot : slots.all()) {
      byte[] key = slot.name().getBytes(StandardCharsets.US_ASCII);
      byName.put(key, 0, key.length, new Entry(slot));
    }
    byte[] key = name.getBytes(StandardCharsets.US_ASCII);
    table.put(key, 0, key.length, new Layout(slots, byName, new Entry(null)));
  }

  /**
   * The document, or null if the file is not canonical or has anything that is to be told.
   *
   * @param likely the text that the file should have, or null
   */
  static XmiDocument read(byte[] content, Scheme scheme, String likely) {
    try {
      return new CanonicalReader(content, scheme, likely).read();
    } catch (NotCanonicalException | UnfitException | EditRefusedException e) {
      return null; // the general reader finds out what it is, and tells it
    }
  }

  private XmiDocument read() throws NotCanonicalException, UnfitException, EditRefusedException {
    in.expect(HEADER);
    in.expect(SOFA);
    text = likely != null && in.skipText(likely) ? likely : in.text('"');
    in.expect(END);
    in.expect(DOCUMENT_ANNOTATION);
    if (in.number() != text.length()) {
      throw XmiBytes.notCanonical();
    }
    in.expect(LANGUAGE);
    in.expect(CODEBOOK_NAME);
    String name = XmlSafe.decode(in.text('"'));
    in.expect(CODEBOOK_VERSION);
    String version = XmlSafe.decode(in.text('"'));
    in.expect(FORMAT_VERSION);
    boolean more = true;
    while (more) {
      if (in.startsWith(LAYER)) {
        in.expect(LAYER);
        annotation(layers, LAYER_PREFIX);
      } else if (in.startsWith(TYPE)) {
        in.expect(TYPE);
        annotation(types, TYPE_PREFIX);
      } else {
        more = false;
      }
    }
    in.expect(VIEW);
    for (Annotation annotation : annotations) {
      if (in.number() != annotation.id()) {
        throw XmiBytes.notCanonical();
      }
      in.expect('\n');
    }
    in.expect(LAST);
    if (!in.atEnd()) {
      throw XmiBytes.notCanonical();
    }
    AnnotationSnapshot snapshot = AnnotationSnapshot.of(text, annotations);
    return new XmiDocument(snapshot, name, version, scheme, ForeignXmi.NONE, List.of());
  }

  private void annotation(ByteTable<Layout> among, byte[] prefix)
      throws NotCanonicalException, UnfitException {
    int from = in.name();
    int to = in.position();
    Layout layout = among.get(in.bytes(), from, to);
    if (layout == null) {
      throw XmiBytes.notCanonical();
    }
    in.expect(ID);
    int id = in.number();
    if (id <= 3) {
      throw XmiBytes.notCanonical(); // an id of the frame
    }
    in.expect(SOFA_IS_OURS);
    draft.start(layout.slots(), id);
    long seen = 0;
    Entry last = layout.first();
    while (in.peek() == ' ') {
      Entry entry = last.next;
      if (entry == null || !in.skip(entry.start)) {
        in.expect(' ');
        entry = entry(layout);
        in.expect(EQUALS);
        last.next = entry;
      }
      last = entry;
      Slot slot = entry.slot;
      if (slot.role() != Role.ATTRIBUTE) {
        long bit = 1L << slot.role().ordinal();
        if ((seen & bit) != 0) {
          throw XmiBytes.notCanonical();
        }
        seen |= bit;
      }
      attribute(slot);
      in.expect('"');
    }
    if (in.peek() == '/') {
      in.expect(EMPTY_END);
    } else {
      in.expect('>');
      items(layout);
      in.expect(CLOSE);
      in.expect(prefix);
      sameName(from, to);
      in.expect('\n');
    }
    Annotation made = draft.build(text.length());
    boolean isWhole =
        draft.unusable().isEmpty()
            && draft.unusableItems().isEmpty()
            && !draft.fragmentsDoNotFit()
            && (layout.slots().layer() != null || isKnown(made, layout));
    if (!isWhole) {
      throw XmiBytes.notCanonical();
    }
    annotations.add(made);
  }

  /**
   * Whether an annotation that names its layer in a feature is of one that the codebook has by now.
   */
  private boolean isKnown(Annotation annotation, Layout layout) {
    SchemeLayer layer = scheme.layer(annotation.layer());
    return layer != null && layer.kind() == layout.slots().kind();
  }

  private void attribute(Slot slot) throws NotCanonicalException, UnfitException {
    switch (slot.role()) {
      case BEGIN, END, GOVERNOR, DEPENDENT -> draft.put(slot, in.number());
      case SOFA, ANNOTATION_ID, OTHER_ATTRIBUTES -> throw XmiBytes.notCanonical();
      default -> {
        if (slot.isList()) {
          throw XmiBytes.notCanonical();
        }
        draft.put(slot, in.text('"'));
      }
    }
  }

  /** Child elements, up to the annotation's end tag. */
  private void items(Layout layout) throws NotCanonicalException {
    while (!in.startsWith(CLOSE)) {
      in.expect('<');
      int from = in.position();
      Slot slot = entry(layout).slot;
      int to = in.position();
      in.expect('>');
      if (!slot.isList()) {
        throw XmiBytes.notCanonical();
      }
      String item = in.text('<');
      in.expect(CLOSE);
      sameName(from, to);
      draft.addToList(slot, item);
    }
  }

  /** The rest of an end tag, whose name must be that of the start tag. */
  private void sameName(int from, int to) throws NotCanonicalException {
    int nameFrom = in.name();
    if (!Arrays.equals(in.bytes(), nameFrom, in.position(), in.bytes(), from, to)) {
      throw XmiBytes.notCanonical();
    }
    in.expect('>');
  }

  private Entry entry(Layout layout) throws NotCanonicalException {
    int from = in.name();
    Entry entry = layout.byName().get(in.bytes(), from, in.position());
    if (entry == null) {
      throw XmiBytes.notCanonical();
    }
    return entry;
  }
}
