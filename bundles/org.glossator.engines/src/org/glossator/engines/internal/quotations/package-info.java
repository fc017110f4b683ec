/** Quotations and speakers: who says what. */
package org.glossator.engines.internal.quotations;
