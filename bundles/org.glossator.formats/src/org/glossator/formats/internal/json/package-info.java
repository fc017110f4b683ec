/** JSON of other tools: records one by one, values as trees of bounded depth. */
package org.glossator.formats.internal.json;
