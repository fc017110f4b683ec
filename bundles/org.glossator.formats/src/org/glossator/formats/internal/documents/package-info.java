/**
 * Documents of office programs and the web: HTML, DOCX, ODT, RTF, PDF. What is taken is the text
 * that a reader of the document sees, paragraph by paragraph.
 */
package org.glossator.formats.internal.documents;
