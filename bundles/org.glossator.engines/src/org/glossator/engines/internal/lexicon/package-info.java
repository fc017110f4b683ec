/** The lexicon engine: finds the cue phrases of the codebook's codes. */
package org.glossator.engines.internal.lexicon;
