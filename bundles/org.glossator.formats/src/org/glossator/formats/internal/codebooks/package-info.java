/** Codebooks in formats other than our own. */
package org.glossator.formats.internal.codebooks;
