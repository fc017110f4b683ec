/**
 * The live model: immutable annotations over an immutable text, edits that return their inverse,
 * undo, and the rules that a codebook lays down.
 *
 * <p>All offsets are UTF-16 code units, ends are exclusive.
 */
package org.glossator.annotation;
