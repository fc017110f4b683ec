/**
 * Boundaries in a text by ICU4J, one class a kind of unit, computed near the place that is asked
 * for.
 */
package org.glossator.annotation.internal.units;
