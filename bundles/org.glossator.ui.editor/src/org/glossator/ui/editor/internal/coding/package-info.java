/**
 * What the editor's commands mean, as functions from what is there to edits: no toolkit, no state,
 * all rules asked. Offsets are UTF-16 code units.
 */
package org.glossator.ui.editor.internal.coding;
