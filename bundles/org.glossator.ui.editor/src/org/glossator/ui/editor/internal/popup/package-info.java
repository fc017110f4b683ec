/** Small windows at the caret: lists to choose from, lines and notes to type. Keyboard first. */
package org.glossator.ui.editor.internal.popup;
