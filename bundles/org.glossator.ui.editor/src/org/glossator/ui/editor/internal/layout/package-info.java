/**
 * The virtualised text surface: where paragraphs lie, laid out only where they are seen.
 *
 * <p>Offsets are UTF-16 code units, lengths are SWT points. A chunk is what is laid out at once: a
 * paragraph, or a piece of a paragraph that is too long for one layout.
 */
package org.glossator.ui.editor.internal.layout;
