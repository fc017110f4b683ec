/**
 * The codebook in the workbench: its ids, and how it is opened from elsewhere. The palette view and
 * the codebook editor themselves are internal.
 */
package org.glossator.ui.codebook;
