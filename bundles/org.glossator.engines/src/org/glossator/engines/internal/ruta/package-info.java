/** The Ruta engine: rules in the language of Apache UIMA Ruta. */
package org.glossator.engines.internal.ruta;
