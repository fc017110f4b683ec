/**
 * ZIP archives: never unpacked onto the disk, entry by entry within bounds, so that neither a path
 * that leads elsewhere nor a bomb can do harm.
 */
package org.glossator.formats.internal.archive;
