/** CoNLL-2002 and 2003: tokens in columns with BIO tags (spec/formats.md, conll). */
package org.glossator.formats.internal.conll;
