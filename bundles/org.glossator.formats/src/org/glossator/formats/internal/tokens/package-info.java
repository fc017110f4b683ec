/** Tokens and sentences for formats that are made of them. */
package org.glossator.formats.internal.tokens;
