/**
 * Where the core meets the platform: registries filled by built-ins and extension points, the
 * studies that are open, who is coding. Knows OSGi, knows no SWT.
 */
package org.glossator.platform;
