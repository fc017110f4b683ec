/** Tables of any number of rows, filtered and sorted in the background: what the views stand on. */
package org.glossator.ui.editor.internal.table;
