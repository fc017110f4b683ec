package org.glossator.ui.editor.internal.layout;

import org.eclipse.swt.graphics.Font;

/**
 * How text is set. Lengths are points.
 *
 * @param font the font; owned by whoever made the sheet
 * @param width width of the text column
 * @param lineHeight height of a line of the font without spacing, for estimates
 * @param ascent height of such a line above its baseline
 * @param inset how much of a line's top is empty in a font with generous metrics: not filled
 * @param spacing room between two lines, where underlines go
 * @param paragraphGap further room below a paragraph
 * @param tab distance of tab stops
 */
public record TextStyleSheet(
    Font font,
    int width,
    int lineHeight,
    int ascent,
    int inset,
    int spacing,
    int paragraphGap,
    int tab) {}
