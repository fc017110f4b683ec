/** The steps of an import: which files, which names, which codes, what is written. */
package org.glossator.formats.internal.importing;
