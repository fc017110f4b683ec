/** Measures the editor in the product itself: real keys, from the event to the painted frame. */
package org.glossator.bench.internal;
