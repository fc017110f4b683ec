package org.glossator.formats.internal.brat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** What types the files of an export use, collected from all threads for the configuration. */
final class BratTypes {
  /** Codes by type. */
  final Map<String, String> entities = new ConcurrentSkipListMap<>();

  final Map<String, String> relations = new ConcurrentSkipListMap<>();

  /** Roles by type of event. */
  final Map<String, Set<String>> events = new ConcurrentSkipListMap<>();

  /** Ids of attributes. */
  final Set<String> attributes = new ConcurrentSkipListSet<>();

  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  void entity(String type, String code) {
    if (seen.add("T" + type)) {
      entities.put(type, code);
    }
  }

  void relation(String type, String code) {
    if (seen.add("R" + type)) {
      relations.put(type, code);
    }
  }

  void event(String type) {
    events.computeIfAbsent(type, t -> new ConcurrentSkipListSet<>());
  }

  void role(String type, String role) {
    event(type);
    events.get(type).add(role);
  }

  void attribute(String id) {
    attributes.add(id);
  }
}
