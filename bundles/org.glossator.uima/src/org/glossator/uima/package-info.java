/**
 * The boundary to Apache UIMA: type system of a codebook, the canonical XMI of the store, CAS and
 * snapshot converted both ways.
 *
 * <p>The live model is not a CAS (DESIGN section 4); a CAS is made for engines and read back from
 * them.
 */
package org.glossator.uima;
