/** Texts that are the same or nearly so: wire copies, corrected versions, reprints. */
package org.glossator.study.duplicates;
