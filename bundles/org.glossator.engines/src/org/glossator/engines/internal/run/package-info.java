/** How engines are run over the documents of a study, and what becomes of what they add. */
package org.glossator.engines.internal.run;
