/** The corpus view: where studies are built, seen and opened. */
package org.glossator.ui.navigator;
