/**
 * Tests of the palette and the codebook editor: their models, and their widgets with real input.
 */
package org.glossator.ui.codebook.tests;
