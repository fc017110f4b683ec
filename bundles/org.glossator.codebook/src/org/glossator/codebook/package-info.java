/**
 * The coding scheme: reading and writing codebook files, an immutable view of a codebook for
 * everything that is not a form, rules for codebooks, templates.
 *
 * <p>The EMF model is in {@code org.glossator.codebook.model} and is generated.
 */
package org.glossator.codebook;
