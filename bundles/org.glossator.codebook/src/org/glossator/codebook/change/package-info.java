/**
 * Changes of a codebook as values: what can be done to a coding scheme that is in use, how it is
 * recorded in the codebook's history, and how two versions differ. What a change does to the
 * annotations is told by {@code org.glossator.annotation.migration}.
 */
package org.glossator.codebook.change;
