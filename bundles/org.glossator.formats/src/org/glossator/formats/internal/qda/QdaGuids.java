package org.glossator.formats.internal.qda;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.glossator.base.TextHash;

/**
 * GUIDs of the things of a project. They follow from what the things are, so that the same study
 * gives the same file. Those of annotations hold the annotation's id in their last 32 bits (RFC
 * 9562, version 8).
 */
final class QdaGuids {
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private QdaGuids() {}

  /** Of anything that has a name. */
  static String of(String kind, String name) {
    return UUID.nameUUIDFromBytes((kind + "\n" + name).getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * Of an annotation, or a part of it.
   *
   * @param owner document and annotator
   * @param part which part: a fragment's rank, a coding
   */
  static String of(String owner, int id, String part) {
    String hash = TextHash.sha256(owner + "\n" + part);
    long high = Long.parseUnsignedLong(hash.substring(0, 16), 16) & ~0xf000L | VERSION_8;
    long middle = Long.parseLong(hash.substring(16, 23), 16) << 32;
    return new UUID(high, VARIANT | middle | id).toString();
  }

  /** The id of an annotation in its GUID, or 0 if it is none of ours. */
  static int id(String guid) {
    try {
      UUID uuid = UUID.fromString(guid);
      long id = uuid.getLeastSignificantBits() & 0xffff_ffffL;
      return uuid.version() == 8 && id <= Integer.MAX_VALUE ? (int) id : 0;
    } catch (IllegalArgumentException e) {
      return 0; // a GUID of another form is none of ours
    }
  }
}
