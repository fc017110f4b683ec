/**
 * A codebook as text to read: what the palette shows of a code and the page "Read" of a codebook.
 * The texts are values without widgets; {@link
 * org.glossator.ui.codebook.internal.text.RichTextView} shows them.
 */
package org.glossator.ui.codebook.internal.text;
