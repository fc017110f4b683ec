/** JSON Lines of doccano: sequence labelling and relations (spec/formats.md, doccano). */
package org.glossator.formats.internal.doccano;
