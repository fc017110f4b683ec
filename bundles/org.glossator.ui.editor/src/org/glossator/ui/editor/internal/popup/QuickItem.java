package org.glossator.ui.editor.internal.popup;

import org.glossator.codebook.CodeColour;

/**
 * Something that a {@link QuickList} offers.
 *
 * @param value what is chosen with it
 * @param name what is read and typed
 * @param detail said behind the name, searched as well
 * @param key a key that stands for it, or empty
 * @param colour a swatch before the name, or null
 */
public record QuickItem<T>(T value, String name, String detail, String key, CodeColour colour) {}
