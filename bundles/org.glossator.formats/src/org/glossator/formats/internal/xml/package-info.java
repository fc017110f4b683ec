/** Reading XML of other programs: event by event, without declarations, entities and recursion. */
package org.glossator.formats.internal.xml;
