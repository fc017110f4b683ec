/**
 * The canvas that shows a text with its spans and takes mouse and keyboard. It knows documents only
 * as snapshots: what is done with a selection or a key, others decide. UI thread only.
 */
package org.glossator.ui.editor.internal.surface;
