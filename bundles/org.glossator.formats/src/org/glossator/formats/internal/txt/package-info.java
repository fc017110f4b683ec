/** Plain text files. */
package org.glossator.formats.internal.txt;
