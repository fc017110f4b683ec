/** The tree of layers, codes and attributes in the codebook editor. */
package org.glossator.ui.codebook.internal.tree;
