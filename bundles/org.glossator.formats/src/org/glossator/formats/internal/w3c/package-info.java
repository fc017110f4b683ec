/** W3C Web Annotation Data Model, 23 February 2017 (spec/formats.md, w3c). */
package org.glossator.formats.internal.w3c;
