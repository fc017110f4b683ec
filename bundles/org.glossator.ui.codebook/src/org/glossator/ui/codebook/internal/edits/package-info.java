/**
 * Changes of a codebook that is being edited, as undoable commands on the EMF objects. No widgets;
 * all of it belongs to the thread that edits.
 */
package org.glossator.ui.codebook.internal.edits;
