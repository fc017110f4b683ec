/**
 * REFI-QDA projects, the exchange format of programs for qualitative analysis (REFI-QDA standard
 * 1.0; spec/formats.md, qdpx).
 */
package org.glossator.formats.internal.qda;
