/** JSON Lines of Prodigy: spans and relations (spec/formats.md, prodigy). */
package org.glossator.formats.internal.prodigy;
