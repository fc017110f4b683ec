/**
 * The command line (spec/cli.md): the same core without a window. Only {@link
 * org.glossator.cli.Main} is API.
 */
package org.glossator.cli;
