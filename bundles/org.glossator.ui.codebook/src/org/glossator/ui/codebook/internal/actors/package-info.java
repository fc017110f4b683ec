/** The register of actors of a study: its editor. */
package org.glossator.ui.codebook.internal.actors;
