package org.glossator.formats.internal.conll;

/**
 * How rows are made of a text.
 *
 * @param wide whether there are columns for part of speech and chunk, as in 2003
 * @param spaced whether the text is divided already: tokens by white space, sentences by line ends
 */
record ConllRows(boolean wide, boolean spaced) {}
