/** How codes look in views and forms: swatches, key caps, quiet tones. */
package org.glossator.ui.codebook.internal.paint;
