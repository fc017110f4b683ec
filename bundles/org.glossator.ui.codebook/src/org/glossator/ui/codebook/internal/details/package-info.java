/** The forms beside the tree of a codebook: one for each kind of thing. */
package org.glossator.ui.codebook.internal.details;
