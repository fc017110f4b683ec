package org.glossator.ui.study.internal.table;

import java.util.List;
import org.glossator.ui.base.UiLog;

/**
 * Makes the collections that NatTable paints with available. Eclipse Collections looks its
 * factories up through the thread's context class loader when one of its factory classes is
 * initialised, once and for all; within OSGi that loader does not see the implementation, each
 * paint of a table then fails, and the table stays empty. So the classes that NatTable uses are
 * initialised here, under the loader that has the implementation. Any thread; before the first
 * table is made.
 */
final class TableLibrary {
  private static final String API = "org.eclipse.collections.api.factory.";

  /** What NatTable asks for, and what the implementation of those asks for in turn. */
  private static final List<String> FACTORIES =
      List.of(
          "Lists",
          "Sets",
          "Maps",
          "Bags",
          "Stacks",
          "SortedSets",
          "SortedMaps",
          "primitive.IntLists",
          "primitive.IntSets",
          "primitive.IntBags",
          "primitive.IntStacks",
          "primitive.IntIntMaps",
          "primitive.IntBooleanMaps",
          "primitive.IntDoubleMaps",
          "primitive.IntObjectMaps",
          "primitive.ObjectIntMaps",
          "primitive.BooleanLists",
          "primitive.BooleanSets",
          "primitive.BooleanBags",
          "primitive.DoubleLists",
          "primitive.DoubleSets",
          "primitive.DoubleBags");

  static {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader implementation = org.eclipse.collections.impl.factory.Lists.class.getClassLoader();
    thread.setContextClassLoader(implementation);
    try {
      for (String factory : FACTORIES) {
        Class.forName(API + factory, true, implementation);
      }
    } catch (ClassNotFoundException e) {
      UiLog.error("the table of documents may stay empty", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private TableLibrary() {}

  /** Initialises the factories at its first call; later ones do nothing. */
  static void prepare() {
    // the initialiser of this class does it
  }
}
