/** Tests of the engines in the workbench. */
package org.glossator.ui.engines.tests;
