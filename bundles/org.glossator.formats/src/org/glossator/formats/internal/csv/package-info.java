/** Tables: documents with metadata in, spans out (RFC 4180). */
package org.glossator.formats.internal.csv;
