/** Projects of INCEpTION: every annotator, the curation, layers and tag sets. */
package org.glossator.formats.internal.inception;
