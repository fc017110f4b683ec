/**
 * The editor part: opens a document, ties the surface to its session, and shows what frames the
 * text.
 */
package org.glossator.ui.editor.internal.part;
