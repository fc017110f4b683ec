package org.glossator.formats.internal.text;

import java.nio.charset.Charset;

/**
 * Text of a file.
 *
 * @param text what the bytes say, without their byte-order mark
 * @param charset the encoding that was used
 * @param markRemoved whether the file began with a byte-order mark
 * @param guessed whether the encoding is a guess from the bytes' statistics
 */
public record DecodedText(String text, Charset charset, boolean markRemoved, boolean guessed) {}
