/**
 * Analysis engines: what there is, and running them over a study. An engine is a UIMA analysis engine; what it
 * adds to a CAS becomes suggestions, which are no data until a person accepts them (DESIGN section 8).
 */
package org.glossator.engines;
