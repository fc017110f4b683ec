/** What a change of the codebook means for annotations that exist: edits, and what they touch. */
package org.glossator.annotation.migration;
