/** Dialogs that show what a change of the codebook does to the study's annotations. */
package org.glossator.ui.codebook.internal.migration;
