/** TEI P5 with stand-off annotation (TEI Guidelines, chapters 16 and 17; spec/formats.md, tei). */
package org.glossator.formats.internal.tei;
