/**
 * What is painted over and beside the text, computed for the visible lines only. Pure: no toolkit,
 * no state, equal input gives equal scenes; the painter draws it, tests read it.
 *
 * <p>Offsets are UTF-16 code units of the document; x and y are points of the view.
 */
package org.glossator.ui.editor.internal.scene;
