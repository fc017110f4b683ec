/** Views beside the text: the inspector of the selected annotation and the table of all of them. */
package org.glossator.ui.editor.internal.views;
