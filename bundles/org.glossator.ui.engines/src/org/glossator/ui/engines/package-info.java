/** Engines in the workbench: rules, training, engines of other people. */
package org.glossator.ui.engines;
