/** Files of UIMA tools: XMI and JSON CAS of any type system (spec/formats.md, xmi and jsoncas). */
package org.glossator.formats.internal.cas;
