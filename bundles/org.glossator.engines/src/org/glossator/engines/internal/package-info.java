/** How engines work inside: nothing here is API. */
package org.glossator.engines.internal;
