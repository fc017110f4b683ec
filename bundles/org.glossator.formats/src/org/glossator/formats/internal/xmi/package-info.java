/** UIMA XMI: one file a document and annotator, and the type system (spec/formats.md, xmi). */
package org.glossator.formats.internal.xmi;
