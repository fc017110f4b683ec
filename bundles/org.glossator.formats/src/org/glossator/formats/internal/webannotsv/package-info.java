/**
 * WebAnno TSV 3.1 to 3.3, the table of INCEpTION and WebAnno (spec/formats.md, webanno-tsv; user
 * guide of INCEpTION, appendix WebAnno TSV 3).
 */
package org.glossator.formats.internal.webannotsv;
