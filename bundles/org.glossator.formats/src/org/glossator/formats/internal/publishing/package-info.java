/**
 * What goes with a dataset so that others find and load it: the card, a Frictionless data package,
 * Croissant metadata.
 */
package org.glossator.formats.internal.publishing;
