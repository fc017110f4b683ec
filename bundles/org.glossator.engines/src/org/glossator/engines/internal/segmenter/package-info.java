/** The segmenter: sentences and tokens. */
package org.glossator.engines.internal.segmenter;
