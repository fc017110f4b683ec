/** From bytes to text: encodings, binary files, sizes. */
package org.glossator.formats.internal.text;
