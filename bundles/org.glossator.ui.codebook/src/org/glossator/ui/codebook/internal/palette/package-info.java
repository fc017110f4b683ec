/** The palette: the codes at hand while a document is annotated. */
package org.glossator.ui.codebook.internal.palette;
