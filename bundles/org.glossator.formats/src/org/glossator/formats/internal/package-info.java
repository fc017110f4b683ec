/** How importing and exporting work inside: nothing here is API. */
package org.glossator.formats.internal;
