/** The lexicon engine: finds the cue phrases of the codebook's codes and of word lists. */
package org.glossator.engines.internal.lexicon;
