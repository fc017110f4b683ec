/** The commands and what they share. */
package org.glossator.cli.internal;
