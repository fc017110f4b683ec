/** Draws scenes. Nothing here decides what is where. UI thread only. */
package org.glossator.ui.editor.internal.paint;
