/** The steps of an export: what is chosen, where it is written, how it is proven. */
package org.glossator.formats.internal.exporting;
