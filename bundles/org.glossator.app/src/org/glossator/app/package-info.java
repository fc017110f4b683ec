/** The product's shell: application, window, perspective, preferences. */
package org.glossator.app;
