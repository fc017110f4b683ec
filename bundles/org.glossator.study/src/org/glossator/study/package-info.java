/**
 * A study as a folder of plain standard files (DESIGN section 5): opening and making one, its
 * documents, the annotations of each annotator, sessions in which they are edited and never lost,
 * and the doctor.
 *
 * <p>Nothing here asks or prints: problems are returned or thrown. Document paths are those of
 * {@code documents.csv}: segments joined by a slash, without extension ({@code
 * 2026/ct-cooperation}). Offsets are UTF-16 code units of the document's normalised text.
 */
package org.glossator.study;
