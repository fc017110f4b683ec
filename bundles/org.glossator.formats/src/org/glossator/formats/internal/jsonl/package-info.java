/**
 * Our own format: one JSON object a line, a line a document and annotator (spec/formats.md, jsonl).
 */
package org.glossator.formats.internal.jsonl;
