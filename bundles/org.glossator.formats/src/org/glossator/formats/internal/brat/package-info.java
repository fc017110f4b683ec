/** brat standoff: a text and its annotations beside each other (spec/formats.md, brat). */
package org.glossator.formats.internal.brat;
